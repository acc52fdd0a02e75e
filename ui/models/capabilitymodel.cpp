// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/capabilitymodel.h"

#include "core/wire/displaytext.h"

namespace Heloscope {

CapabilityModel::CapabilityModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void CapabilityModel::setCapabilities(Smtp::Capabilities capabilities)
{
    if (capabilities == m_capabilities) {
        return;
    }
    beginResetModel();
    m_capabilities = std::move(capabilities);
    endResetModel();
}

int CapabilityModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_capabilities.all().size());
}

int CapabilityModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant CapabilityModel::data(const QModelIndex &index, int role) const
{
    if (role != Qt::DisplayRole || !checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const auto &shown = m_capabilities.all().at(static_cast<std::size_t>(index.row()));
    if (index.column() == Keyword) {
        return Smtp::displayText(shown.keyword);
    }
    QByteArray parameters;
    for (const QByteArray &parameter : shown.parameters) {
        parameters += parameters.isEmpty() ? QByteArray() : QByteArray(" ");
        parameters += parameter;
    }
    return Smtp::displayText(parameters);
}

} // namespace Heloscope
