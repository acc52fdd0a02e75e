// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/findingmodel.h"

#include <QScopedValueRollback>

#include <algorithm>

namespace Heloscope {

namespace {

constexpr std::size_t RowsAtOnce = 1000;

} // namespace

FindingModel::FindingModel(const Inspection &inspection, QObject *parent)
    : QAbstractTableModel(parent)
    , m_inspection(inspection)
{
    connect(&inspection, &Inspection::replaced, this, &FindingModel::reload);
    connect(&inspection, &Inspection::entriesAdded, this, &FindingModel::take);
    reload();
}

int FindingModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown);
}

int FindingModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant FindingModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const FindingEntry *finding = findingAt(index.row());
    switch (role) {
    case FindingRole::EntryNumber:
        return m_rows.at(static_cast<std::size_t>(index.row()));
    case FindingRole::About:
        return finding->about ? QVariant(*finding->about) : QVariant();
    case FindingRole::Severity:
        return static_cast<int>(finding->severity);
    case FindingRole::Id:
        return finding->id;
    case FindingRole::Arguments: {
        QVariantList list;
        for (const auto &[name, value] : finding->arguments) {
            list << name << value;
        }
        return list;
    }
    default:
        return {};
    }
}

bool FindingModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_isGrowing && m_shown < m_rows.size();
}

void FindingModel::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent)) {
        show(std::min(m_shown + RowsAtOnce, m_rows.size()));
    }
}

void FindingModel::reload()
{
    beginResetModel();
    m_rows.clear();
    m_shown = 0;
    endResetModel();
    if (const Transcript *transcript = m_inspection.transcript()) {
        take(0, transcript->lastId());
    }
}

void FindingModel::take(EntryId first, EntryId last)
{
    for (const Entry &entry : m_inspection.transcript()->entriesFrom(first)) {
        if (entry.id > last) {
            break;
        }
        if (std::holds_alternative<FindingEntry>(entry.content)) {
            m_rows.push_back(entry.id);
        }
    }
    if (m_shown < RowsAtOnce) {
        show(std::min(m_rows.size(), RowsAtOnce));
    }
}

void FindingModel::show(std::size_t count)
{
    if (count > m_shown && !m_isGrowing) {
        const QScopedValueRollback guard(m_isGrowing, true);
        beginInsertRows({}, static_cast<int>(m_shown), static_cast<int>(count) - 1);
        m_shown = count;
        endInsertRows();
    }
}

const FindingEntry *FindingModel::findingAt(int row) const
{
    return &std::get<FindingEntry>(
        m_inspection.transcript()->find(m_rows.at(static_cast<std::size_t>(row)))->content);
}

} // namespace Heloscope
