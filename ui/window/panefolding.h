// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>
#include <QPointer>

class QDockWidget;
class QMainWindow;

namespace Heloscope {

/// Leaves the dialogue its rows where the type is large for the window: the findings go behind the
/// meaning as a tab and the panes beside them are hidden; all come back below the dialogue once
/// there is room. Where a person has put the findings elsewhere, they stay.
class PaneFolding : public QObject
{
    Q_OBJECT

public:
    /// All must outlive this; window is its parent.
    PaneFolding(QMainWindow &window, QDockWidget &meaning, QDockWidget &findings);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fold();

    QMainWindow &m_window;
    QDockWidget &m_meaning;
    QDockWidget &m_findings;
    bool m_isFolded = false;
    QList<QPointer<QDockWidget>> m_hidden; ///< by the folding, not by a person
};

} // namespace Heloscope
