// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/inspection.h"

#include <QAbstractTableModel>

#include <vector>

namespace Heloscope {

/// The data roles of FindingModel.
namespace FindingRole {
enum Role : int {
    EntryNumber = Qt::UserRole + 1, ///< quint32: the finding itself
    About, ///< quint32: the entry that proves it; invalid when it is about the whole session
    Severity, ///< int, Smtp::FindingSeverity
    Id, ///< QByteArray, "starttls-injection"
    Arguments, ///< QVariantList of name, value, name, value as QByteArray
};
} // namespace FindingRole

/// Everything of a session that deserves a second look, in the order it was noticed. Of very many,
/// the rows come as they are fetched.
class FindingModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column : int {
        Severity,
        Sentence,
        Where,
        ColumnCount
    };

    /// inspection must outlive the model.
    explicit FindingModel(const Inspection &inspection, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

private:
    void reload();
    void take(EntryId first, EntryId last);
    void show(std::size_t count);
    [[nodiscard]] const FindingEntry *findingAt(int row) const;

    const Inspection &m_inspection;
    std::vector<EntryId> m_rows;
    bool m_isGrowing = false; ///< somebody who hears of it may want more at once
    std::size_t m_shown = 0; ///< of them; the rest is fetched when somebody comes to the end
};

} // namespace Heloscope
