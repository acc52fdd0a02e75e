// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/recents.h"

#include <QObject>

class QAction;
class QMenu;
class QSettings;
class QWidget;

namespace Heloscope {

class DialogueView;
class SessionDesk;
class StartPage;
class TargetBar;
class WindowMenus;

/// Where the documents of a window come from and go to: those used last, those dropped on it, and
/// the one that was looked at when the window was closed.
class DocumentDesk : public QObject
{
    Q_OBJECT

public:
    /// The parts of the window that documents are about. All must outlive this.
    struct Parts {
        DialogueView &dialogue;
        TargetBar &target;
        StartPage &start;
        WindowMenus &menus;
    };

    /// All must outlive this.
    DocumentDesk(SessionDesk &desk, const Parts &parts, QSettings &settings, QWidget &window);

    /// Shows what was looked at when the window was last closed. Nothing is sent. False if there
    /// was nothing, or it is no longer there.
    [[nodiscard]] bool restore();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void joinMenus();
    void note();
    void open(const Recent &recent);
    void save();
    void fillMenu();
    void showStart();
    void retranslate();

    SessionDesk &m_desk;
    Parts m_parts;
    QSettings &m_settings;
    QWidget &m_window;
    Recents m_recents;
    QMenu *m_menu;
    QAction *m_leave;
};

} // namespace Heloscope
