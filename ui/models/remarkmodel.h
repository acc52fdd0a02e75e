// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/inspection.h"

#include <QAbstractTableModel>

#include <vector>

namespace Heloscope {

/// The data roles of RemarkModel.
namespace RemarkRole {
enum Role : int {
    About = Qt::UserRole + 1, ///< quint32: the entry it is about
    Text, ///< QString; empty for a bookmark without words
    IsBookmark, ///< bool
};
} // namespace RemarkRole

/// The notes and bookmarks of what is looked at, in the order of their lines.
class RemarkModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column : int {
        Where,
        Words,
        Line,
        ColumnCount
    };

    /// inspection must outlive the model.
    explicit RemarkModel(const Inspection &inspection, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

    /// The row about an entry; -1 if there is none.
    [[nodiscard]] int rowAbout(EntryId entry) const;
    /// What the next (or the one before) entry with a remark is, seen from entry; 0 if none.
    [[nodiscard]] EntryId next(EntryId entry, bool forward) const;

private:
    void reload();
    void take(EntryId about);

    const Inspection &m_inspection;
    std::vector<EntryId> m_rows; ///< ascending
};

} // namespace Heloscope
