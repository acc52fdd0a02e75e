// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/smtp/capabilities.h"

#include <QAbstractTableModel>

namespace Heloscope {

/// What a server offered in its reply to EHLO: one row for each keyword.
class CapabilityModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column : int {
        Keyword,
        Parameters,
        ColumnCount
    };

    explicit CapabilityModel(QObject *parent = nullptr);

    void setCapabilities(Smtp::Capabilities capabilities);
    [[nodiscard]] const Smtp::Capabilities &capabilities() const { return m_capabilities; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    /// Qt::DisplayRole: the server's own words as display text.
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    Smtp::Capabilities m_capabilities;
};

} // namespace Heloscope
