// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/findings/findingwordsmodel.h"

#include "ui/decor/icons.h"
#include "ui/decor/plaintip.h"
#include "ui/wording/findingwords.h"
#include "ui/wording/severitywords.h"

namespace Heloscope {

FindingWordsModel::FindingWordsModel(
    FindingModel &model, const Inspection &inspection, const HelpLibrary &library, QObject *parent)
    : QIdentityProxyModel(parent)
    , m_inspection(inspection)
    , m_library(library)
{
    setSourceModel(&model);
}

void FindingWordsModel::setHelpLanguage(const QString &language)
{
    m_language = language;
    retranslate();
}

void FindingWordsModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (rowCount() > 0) {
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    }
}

QVariant FindingWordsModel::data(const QModelIndex &index, int role) const
{
    const auto severity = static_cast<Smtp::FindingSeverity>(
        mapToSource(index).data(FindingRole::Severity).toInt());
    switch (role) {
    case Qt::DisplayRole:
        return displayed(index);
    case Qt::AccessibleTextRole:
        return index.column() == FindingModel::Sentence
            ? QString(severityWord(severity) + QStringLiteral(": ") + displayed(index))
            : displayed(index);
    case Qt::ToolTipRole:
        return plainTip(displayed(index));
    case Qt::DecorationRole:
        if (index.column() == FindingModel::Severity) {
            const Glyph glyph = severity == Smtp::FindingSeverity::Info ? Glyph::Note
                : severity == Smtp::FindingSeverity::Warning            ? Glyph::Warning
                                                                        : Glyph::Refused;
            return icon(glyph, toneOf(severity));
        }
        return {};
    default:
        return QIdentityProxyModel::data(index, role);
    }
}

QVariant FindingWordsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (static_cast<FindingModel::Column>(section)) {
    case FindingModel::Severity:
        //: Header of the column with how much a finding matters.
        return tr("Severity");
    case FindingModel::Sentence:
        //: Header of the column with what was found.
        return tr("Finding");
    case FindingModel::Where:
        //: Header of the column with the number of the line that proves a finding.
        return tr("Line");
    case FindingModel::ColumnCount:
        break;
    }
    return {};
}

QString FindingWordsModel::displayed(const QModelIndex &index) const
{
    switch (static_cast<FindingModel::Column>(index.column())) {
    case FindingModel::Severity:
        return severityWord(
            static_cast<Smtp::FindingSeverity>(index.data(FindingRole::Severity).toInt()));
    case FindingModel::Sentence: {
        const Transcript *transcript = m_inspection.transcript();
        const Entry *entry = transcript
            ? transcript->find(index.data(FindingRole::EntryNumber).toUInt())
            : nullptr;
        const auto *finding = entry ? std::get_if<FindingEntry>(&entry->content) : nullptr;
        return finding ? findingWords(*finding, m_library, m_language).name : QString();
    }
    case FindingModel::Where:
        return index.data(FindingRole::About).toString();
    case FindingModel::ColumnCount:
        break;
    }
    return {};
}

} // namespace Heloscope
