// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transcript/dialoguefilter.h"

#include "ui/models/transcriptmodel.h"

namespace Heloscope {

DialogueFilter::DialogueFilter(QObject *parent)
    : QSortFilterProxyModel(parent)
{
}

void DialogueFilter::setWanted(const QString &text)
{
    m_faults.clear();
    m_query = DialogueQuery::parse(text, &m_faults);
    invalidateFilter();
}

bool DialogueFilter::filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const
{
    if (m_query.isEmpty() || sourceParent.isValid()) {
        return true;
    }
    const QModelIndex index = sourceModel()->index(sourceRow, 0);
    const auto number = [&index](int role) {
        const QVariant value = index.data(role);
        return value.isValid() ? std::optional(value.toInt()) : std::nullopt;
    };
    QueriedRow row;
    row.speaker = static_cast<Speaker>(index.data(TranscriptRole::SpokenBy).toInt());
    row.kind = static_cast<RowKind>(index.data(TranscriptRole::Kind).toInt());
    row.code = number(TranscriptRole::Code);
    row.enhanced = index.data(TranscriptRole::Enhanced).toByteArray();
    if (const auto verb = number(TranscriptRole::Verb)) {
        row.verb = static_cast<Smtp::Verb>(*verb);
    }
    row.finding = number(TranscriptRole::Finding);
    row.findings = index.data(TranscriptRole::FindingIds).value<QByteArrayList>();
    row.contains = [this, &index](const QString &text) {
        return contains(index, text);
    };
    return m_query.fits(row);
}

bool DialogueFilter::contains(const QModelIndex &row, const QString &text) const
{
    const auto shows = [&text](const QModelIndex &cell) {
        return cell.data().toString().contains(text, Qt::CaseInsensitive);
    };
    for (const int column :
        {TranscriptModel::Text, TranscriptModel::Code, TranscriptModel::Speaker}) {
        if (shows(row.siblingAtColumn(column))) {
            return true;
        }
    }
    const QAbstractItemModel &model = *sourceModel();
    for (int line = 0; line < model.rowCount(row); ++line) {
        if (shows(model.index(line, TranscriptModel::Text, row))) {
            return true;
        }
    }
    return false;
}

} // namespace Heloscope
