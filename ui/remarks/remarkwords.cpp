// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/remarks/remarkwords.h"

#include "ui/decor/icons.h"
#include "ui/decor/plaintip.h"
#include "ui/wording/rowwords.h"

namespace Heloscope {

namespace {

constexpr qsizetype MostShown = 1000; ///< characters of a note, in a list

} // namespace

RemarkWords::RemarkWords(RemarkModel &model, const Inspection &inspection, QObject *parent)
    : QIdentityProxyModel(parent)
    , m_inspection(inspection)
{
    setSourceModel(&model);
}

void RemarkWords::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (rowCount() > 0) {
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    }
}

QVariant RemarkWords::data(const QModelIndex &index, int role) const
{
    const bool isBookmark = QIdentityProxyModel::data(index, RemarkRole::IsBookmark).toBool();
    const QString note = QIdentityProxyModel::data(index, RemarkRole::Text).toString();
    switch (role) {
    case Qt::DisplayRole:
        return displayed(index);
    case Qt::AccessibleTextRole:
        return isBookmark && !note.isEmpty() && index.column() == RemarkModel::Words
            //: A line of the dialogue has both. %1: the note
            ? tr("Bookmark, note: %1").arg(displayed(index))
            : displayed(index);
    case Qt::ToolTipRole:
        return plainTip(index.column() == RemarkModel::Words && !note.isEmpty()
                ? noteText(note.left(MostShown))
                : displayed(index));
    case Qt::DecorationRole:
        return index.column() == RemarkModel::Words
            ? QVariant(icon(isBookmark ? Glyph::Bookmark : Glyph::Remark))
            : QVariant();
    default:
        return QIdentityProxyModel::data(index, role);
    }
}

QVariant RemarkWords::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (static_cast<RemarkModel::Column>(section)) {
    case RemarkModel::Where:
        //: Header of the column with the number of the line that a note is about.
        return tr("No.");
    case RemarkModel::Words:
        //: Header of the column with what a person has written.
        return tr("Note");
    case RemarkModel::Line:
        //: Header of the column with the line of the dialogue that a note is about.
        return tr("Dialogue");
    case RemarkModel::ColumnCount:
        break;
    }
    return {};
}

QString RemarkWords::displayed(const QModelIndex &index) const
{
    const EntryId about = QIdentityProxyModel::data(index, RemarkRole::About).toUInt();
    switch (static_cast<RemarkModel::Column>(index.column())) {
    case RemarkModel::Where:
        return QString::number(about);
    case RemarkModel::Words: {
        const QString note = QIdentityProxyModel::data(index, RemarkRole::Text).toString();
        //: A line of the dialogue is marked so that it can be found again.
        return note.isEmpty() ? tr("Bookmark")
                              : noteText(note.left(MostShown)).replace(u'\n', u' ');
    }
    case RemarkModel::Line: {
        const Transcript *transcript = m_inspection.transcript();
        const Entry *entry = transcript ? transcript->find(about) : nullptr;
        return entry ? rowText(*entry, 0) : QString();
    }
    case RemarkModel::ColumnCount:
        break;
    }
    return {};
}

} // namespace Heloscope
