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
    m_wanted = text.trimmed();
    invalidateFilter();
}

bool DialogueFilter::filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const
{
    if (m_wanted.isEmpty() || sourceParent.isValid()) {
        return true;
    }
    const auto contains = [this](const QModelIndex &cell) {
        return cell.data().toString().contains(m_wanted, Qt::CaseInsensitive);
    };
    const QAbstractItemModel &model = *sourceModel();
    const QModelIndex row = model.index(sourceRow, 0);
    for (const int column :
        {TranscriptModel::Text, TranscriptModel::Code, TranscriptModel::Speaker}) {
        if (contains(row.siblingAtColumn(column))) {
            return true;
        }
    }
    for (int line = 0; line < model.rowCount(row); ++line) {
        if (contains(model.index(line, TranscriptModel::Text, row))) {
            return true;
        }
    }
    return false;
}

} // namespace Heloscope
