// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/remarkmodel.h"

#include <algorithm>
#include <iterator>

namespace Heloscope {

RemarkModel::RemarkModel(const Inspection &inspection, QObject *parent)
    : QAbstractTableModel(parent)
    , m_inspection(inspection)
{
    connect(&inspection, &Inspection::replaced, this, &RemarkModel::reload);
    connect(&inspection, &Inspection::remarkChanged, this, &RemarkModel::take);
    reload();
}

int RemarkModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int RemarkModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RemarkModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const EntryId about = m_rows.at(static_cast<std::size_t>(index.row()));
    const Remark *remark = m_inspection.remarks()->find(about);
    switch (role) {
    case RemarkRole::About:
        return about;
    case RemarkRole::Text:
        return remark ? remark->text : QString();
    case RemarkRole::IsBookmark:
        return remark && remark->isBookmark;
    default:
        return {};
    }
}

int RemarkModel::rowAbout(EntryId entry) const
{
    const auto place = std::ranges::lower_bound(m_rows, entry);
    return place != m_rows.end() && *place == entry
        ? static_cast<int>(std::distance(m_rows.begin(), place))
        : -1;
}

EntryId RemarkModel::next(EntryId entry, bool forward) const
{
    if (forward) {
        const auto place = std::ranges::upper_bound(m_rows, entry);
        return place != m_rows.end() ? *place : 0;
    }
    const auto place = std::ranges::lower_bound(m_rows, entry);
    return place != m_rows.begin() ? *std::prev(place) : 0;
}

void RemarkModel::reload()
{
    beginResetModel();
    m_rows.clear();
    if (const Remarks *remarks = m_inspection.remarks()) {
        for (const Remark &remark : remarks->all()) {
            m_rows.push_back(remark.about);
        }
    }
    endResetModel();
}

void RemarkModel::take(EntryId about)
{
    const auto place = std::ranges::lower_bound(m_rows, about);
    const int row = static_cast<int>(std::distance(m_rows.begin(), place));
    const bool isShown = place != m_rows.end() && *place == about;
    const bool isThere = m_inspection.remarks()->find(about) != nullptr;
    if (isShown && isThere) {
        emit dataChanged(index(row, 0), index(row, ColumnCount - 1));
    } else if (isThere) {
        beginInsertRows({}, row, row);
        m_rows.insert(place, about);
        endInsertRows();
    } else if (isShown) {
        beginRemoveRows({}, row, row);
        m_rows.erase(place);
        endRemoveRows();
    }
}

} // namespace Heloscope
