// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/remarkmodel.h"
#include "ui/remarks/remarkhistory.h"

#include <QObject>
#include <QPointer>

class QAction;
class QDockWidget;
class QMainWindow;

namespace Heloscope {

class DialogueView;
class NoteDialog;
class RemarksView;
class RemarkWords;
class SessionDesk;
class WindowMenus;

/// Notes and bookmarks in the window: the commands that make, find and take them away, and the pane
/// with all of them. Undo and Redo are the window's: in the message pane they are those of the
/// message.
class RemarksDesk : public QObject
{
    Q_OBJECT

public:
    /// All must outlive this; window owns it. findings: the dock that the pane stands with.
    RemarksDesk(SessionDesk &desk, DialogueView &dialogue, WindowMenus &menus,
        QDockWidget &findings, QMainWindow &window);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QAction *add(const char *name, const QKeySequence &key);
    void joinActions();
    void joinPane(QDockWidget &findings);
    void editNote();
    void goTo(bool forward);
    void noteFocus(QWidget *focus);
    /// The command of the pane with the focus; null unless it takes back changes of its own.
    [[nodiscard]] QAction *ownStep(const char *name) const;
    void makeStep(bool back);
    void bringForward();
    void refresh();
    void retranslate();

    SessionDesk &m_desk;
    DialogueView &m_dialogue;
    WindowMenus &m_menus;
    QMainWindow &m_window;
    RemarkModel *m_model;
    RemarkWords *m_words;
    RemarkHistory *m_history;
    RemarksView *m_view;
    QDockWidget *m_dock;
    QPointer<NoteDialog> m_dialog;
    QPointer<QWidget> m_focus; ///< what had it last, menus aside
    QAction *m_bookmark;
    QAction *m_note;
    QAction *m_next;
    QAction *m_previous;
    QAction *m_undo;
    QAction *m_redo;
    QAction *m_go;
};

} // namespace Heloscope
