// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/inspection.h"
#include "ui/models/transcriptroles.h"

#include <QAbstractItemModel>

#include <chrono>
#include <vector>

namespace Heloscope {

/// The dialogue: one row for each side of an exchange, a reply of several lines with a child row
/// for each line. Findings are no rows of their own, they mark the row they are about.
class TranscriptModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column : int {
        Number,
        Gap,
        Speaker,
        Lock,
        Text,
        Code,
        ColumnCount
    };

    /// inspection must outlive the model.
    explicit TranscriptModel(const Inspection &inspection, QObject *parent = nullptr);

    [[nodiscard]] QModelIndex index(
        int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

    /// The row of an entry, or of what a finding is about; invalid for an entry without a row.
    [[nodiscard]] QModelIndex indexOf(EntryId id) const;
    /// Null for an invalid index.
    [[nodiscard]] const Entry *entry(const QModelIndex &index) const;

private:
    void reload();
    void take(EntryId first, EntryId last);
    void noteRow(const Entry &entry);
    void tellChange(EntryId id);
    [[nodiscard]] QVariant remarkData(EntryId id, int role) const;
    [[nodiscard]] bool isProblem(int row) const;
    [[nodiscard]] const ReplyEntry *replyAt(int row) const;
    [[nodiscard]] qint64 gapOf(int row) const;
    [[nodiscard]] QVariant entryData(const Entry &entry, int line, int role) const;

    const Inspection &m_inspection;
    std::vector<EntryId> m_rows; ///< ascending
    std::vector<bool> m_isNegative; ///< of the rows: a reply of 400 or more
    qint64 m_longestGap = 0;
    std::chrono::microseconds m_lastAt{0}; ///< of the last row
};

} // namespace Heloscope
