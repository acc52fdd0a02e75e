// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/dialoguequery.h"

#include <QAbstractProxyModel>
#include <QTimer>

#include <chrono>
#include <vector>

namespace Heloscope {

/// Shows the rows of DialogueWords that fit a query, replies with any line of theirs. Of a long
/// dialogue the rows come as they are looked at, bit by bit, in their order. The source only grows
/// at its end, or is another one altogether.
class DialogueFilter : public QAbstractProxyModel
{
    Q_OBJECT

public:
    explicit DialogueFilter(QObject *parent = nullptr);

    void setSourceModel(QAbstractItemModel *model) override;
    /// In the language of DialogueQuery; empty shows everything.
    void setWanted(const QString &text);
    /// What of it was not understood.
    [[nodiscard]] const std::vector<QueryFault> &faults() const { return m_faults; }
    /// Whether anything may be hidden.
    [[nodiscard]] bool isActive() const { return !m_query.isEmpty(); }
    /// There are rows that have not been looked at yet.
    [[nodiscard]] bool isLooking() const { return m_rest.isActive(); }

    [[nodiscard]] QModelIndex mapToSource(const QModelIndex &index) const override;
    [[nodiscard]] QModelIndex mapFromSource(const QModelIndex &index) const override;
    [[nodiscard]] QModelIndex index(
        int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] bool hasChildren(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role) const override;

signals:
    /// All rows have been looked at.
    void looked();

private:
    void begin();
    void lookOn();
    void refit(int sourceRow);
    void takeChanges(const QModelIndex &first, const QModelIndex &last);
    /// The next rows that fit, found in about this time.
    [[nodiscard]] std::vector<int> findMore(std::chrono::milliseconds time);
    [[nodiscard]] bool fits(int sourceRow) const;
    [[nodiscard]] bool contains(const QModelIndex &row, const QString &text) const;
    /// -1 for a row that is hidden.
    [[nodiscard]] int rowOfSource(int sourceRow) const;

    DialogueQuery m_query;
    std::vector<QueryFault> m_faults;
    std::vector<int> m_rows; ///< of the source, ascending; while a query is active
    int m_looked = 0; ///< so many rows of the source have been looked at
    QTimer m_rest; ///< until the next bit
};

} // namespace Heloscope
