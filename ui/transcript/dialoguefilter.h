// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/dialoguequery.h"

#include <QSortFilterProxyModel>

namespace Heloscope {

/// Shows the rows of DialogueWords that fit a query, replies with any line of theirs.
class DialogueFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit DialogueFilter(QObject *parent = nullptr);

    /// In the language of DialogueQuery; empty shows everything.
    void setWanted(const QString &text);
    /// What of it was not understood.
    [[nodiscard]] const std::vector<QueryFault> &faults() const { return m_faults; }
    /// Whether anything may be hidden.
    [[nodiscard]] bool isActive() const { return !m_query.isEmpty(); }

protected:
    [[nodiscard]] bool filterAcceptsRow(
        int sourceRow, const QModelIndex &sourceParent) const override;

private:
    [[nodiscard]] bool contains(const QModelIndex &row, const QString &text) const;

    DialogueQuery m_query;
    std::vector<QueryFault> m_faults;
};

} // namespace Heloscope
