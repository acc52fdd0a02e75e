// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/messagedraft.h"

#include <QAbstractTableModel>

namespace Heloscope {

/// The header fields of a draft as a table that can be edited.
class HeaderModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column : int {
        Name,
        Value,
        ColumnCount
    };

    /// draft must outlive the model.
    explicit HeaderModel(MessageDraft &draft, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    /// Takes no name that could not be one, and no control character.
    [[nodiscard]] bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    void follow();

    MessageDraft &m_draft;
    std::vector<HeaderField> m_fields;
};

} // namespace Heloscope
