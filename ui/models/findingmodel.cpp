// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/findingmodel.h"

namespace Heloscope {

FindingModel::FindingModel(const Inspection &inspection, QObject *parent)
    : QAbstractTableModel(parent)
    , m_inspection(inspection)
{
    connect(&inspection, &Inspection::replaced, this, &FindingModel::reload);
    connect(&inspection, &Inspection::entryAdded, this, &FindingModel::take);
    reload();
}

int FindingModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
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

void FindingModel::reload()
{
    beginResetModel();
    m_rows.clear();
    if (const Transcript *transcript = m_inspection.transcript()) {
        for (const Entry &entry : transcript->entries()) {
            if (std::holds_alternative<FindingEntry>(entry.content)) {
                m_rows.push_back(entry.id);
            }
        }
    }
    endResetModel();
}

void FindingModel::take(EntryId id)
{
    const Entry *entry = m_inspection.transcript()->find(id);
    if (!entry || !std::holds_alternative<FindingEntry>(entry->content)) {
        return;
    }
    const int row = static_cast<int>(m_rows.size());
    beginInsertRows({}, row, row);
    m_rows.push_back(id);
    endInsertRows();
}

const FindingEntry *FindingModel::findingAt(int row) const
{
    return &std::get<FindingEntry>(
        m_inspection.transcript()->find(m_rows.at(static_cast<std::size_t>(row)))->content);
}

} // namespace Heloscope
