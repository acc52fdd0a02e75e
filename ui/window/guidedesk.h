// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>

class QAction;
class QDialog;
class QMainWindow;

namespace Heloscope {

class WindowMenus;

/// What explains the window itself: the legend and the list of keys, as commands of the menus.
class GuideDesk : public QObject
{
    Q_OBJECT

public:
    GuideDesk(QMainWindow &window, WindowMenus &menus);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    template <typename Dialog, typename... Needs>
    void open(QPointer<QDialog> &dialog, Needs &...needs);
    void retranslate();

    QMainWindow &m_window;
    QAction *m_legend;
    QAction *m_shortcuts;
    QPointer<QDialog> m_legendDialog;
    QPointer<QDialog> m_shortcutsDialog;
};

} // namespace Heloscope
