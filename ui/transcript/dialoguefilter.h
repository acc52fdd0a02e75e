// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSortFilterProxyModel>

namespace Heloscope {

/// Shows the rows of DialogueWords that contain a text, replies with any line of theirs.
class DialogueFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit DialogueFilter(QObject *parent = nullptr);

    /// Case-insensitive; empty shows everything.
    void setWanted(const QString &text);
    [[nodiscard]] const QString &wanted() const { return m_wanted; }

protected:
    [[nodiscard]] bool filterAcceptsRow(
        int sourceRow, const QModelIndex &sourceParent) const override;

private:
    QString m_wanted;
};

} // namespace Heloscope
