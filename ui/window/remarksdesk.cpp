// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/remarksdesk.h"

#include "ui/remarks/notedialog.h"
#include "ui/remarks/remarksview.h"
#include "ui/remarks/remarkwords.h"
#include "ui/transcript/dialogueview.h"
#include "ui/window/allowedaction.h"
#include "ui/window/sessiondesk.h"
#include "ui/window/windowmenus.h"
#include "ui/wording/rowwords.h"

#include <QAction>
#include <QApplication>
#include <QDockWidget>
#include <QEvent>
#include <QMainWindow>
#include <QMenuBar>

using namespace Qt::StringLiterals;

namespace Heloscope {

namespace {

// The commands of the message pane.
constexpr auto UndoMessage = "undoMessage";
constexpr auto RedoMessage = "redoMessage";

} // namespace

RemarksDesk::RemarksDesk(SessionDesk &desk, DialogueView &dialogue, WindowMenus &menus,
    QDockWidget &findings, QMainWindow &window)
    : QObject(&window)
    , m_desk(desk)
    , m_dialogue(dialogue)
    , m_menus(menus)
    , m_window(window)
    , m_model(new RemarkModel(desk.inspection(), this))
    , m_words(new RemarkWords(*m_model, desk.inspection(), this))
    , m_history(new RemarkHistory(desk.inspection(), this))
    , m_view(new RemarksView(&window))
    , m_dock(new QDockWidget(&window))
    , m_bookmark(add("bookmarkAction", Qt::CTRL | Qt::Key_M))
    , m_note(add("noteAction", Qt::CTRL | Qt::ALT | Qt::Key_C))
    , m_next(add("nextRemarkAction", Qt::CTRL | Qt::SHIFT | Qt::Key_N))
    , m_previous(add("previousRemarkAction", Qt::CTRL | Qt::SHIFT | Qt::Key_B))
    , m_undo(add("undoAction", QKeySequence::Undo))
    , m_redo(add("redoAction", Qt::CTRL | Qt::SHIFT | Qt::Key_Z))
    , m_go(add("remarksPaneAction", Qt::CTRL | Qt::Key_9))
{
    joinActions();
    joinPane(findings);
    window.installEventFilter(this);
    retranslate();
}

QAction *RemarksDesk::add(const char *name, const QKeySequence &key)
{
    auto *action = new QAction(this);
    action->setObjectName(QString::fromLatin1(name));
    action->setShortcut(key);
    m_window.addAction(action);
    return action;
}

void RemarksDesk::joinActions()
{
    m_menus.addRemarks({m_undo, m_redo}, {m_bookmark, m_note}, {m_next, m_previous});
    m_menus.addGoal(m_go);
    connect(m_bookmark, &QAction::triggered, this,
        [this] { m_history->toggleBookmark(m_dialogue.currentEntry()); });
    connect(m_note, &QAction::triggered, this, &RemarksDesk::editNote);
    connect(m_next, &QAction::triggered, this, [this] { goTo(true); });
    connect(m_previous, &QAction::triggered, this, [this] { goTo(false); });
    connect(m_undo, &QAction::triggered, this, [this] { makeStep(true); });
    connect(m_redo, &QAction::triggered, this, [this] { makeStep(false); });
    for (const char *name : {UndoMessage, RedoMessage}) {
        if (const auto *own = m_window.findChild<QAction *>(QString::fromLatin1(name))) {
            connect(own, &QAction::changed, this, &RemarksDesk::refresh);
        }
    }
    connect(qApp, &QApplication::focusChanged, this,
        [this](const QWidget *, QWidget *now) { noteFocus(now); });
    const QUndoStack &steps = m_history->steps();
    connect(&steps, &QUndoStack::indexChanged, this, &RemarksDesk::refresh);
    connect(&m_desk.inspection(), &Inspection::remarkChanged, this, &RemarksDesk::refresh);
    connect(&m_desk.inspection(), &Inspection::replaced, this, &RemarksDesk::refresh);
    connect(&m_dialogue, &DialogueView::entrySelected, this, &RemarksDesk::refresh);
}

void RemarksDesk::joinPane(QDockWidget &findings)
{
    m_view->setModel(m_words);
    m_dock->setObjectName(u"remarksPane"_s);
    m_dock->setWidget(m_view);
    m_window.addDockWidget(Qt::BottomDockWidgetArea, m_dock);
    m_window.tabifyDockWidget(&findings, m_dock);
    m_dock->hide();
    findings.raise();
    m_menus.addPane(m_dock);
    connect(m_go, &QAction::triggered, this, &RemarksDesk::bringForward);
    connect(m_view, &RemarksView::entryWanted, &m_dialogue, &DialogueView::selectEntry);
    connect(m_view, &RemarksView::left, &m_dialogue,
        [this] { m_dialogue.setFocus(Qt::ShortcutFocusReason); });
    connect(m_view, &RemarksView::removeWanted, m_history, &RemarkHistory::remove);
    // What was taken back is to be seen where it was.
    connect(m_history, &RemarkHistory::changed, this, [this](EntryId about) {
        if (about != m_dialogue.currentEntry()) {
            m_dialogue.selectEntry(about);
        }
    });
}

void RemarksDesk::editNote()
{
    const EntryId about = m_dialogue.currentEntry();
    const Remarks *remarks = m_desk.inspection().remarks();
    const Entry *entry = remarks ? m_desk.inspection().transcript()->find(about) : nullptr;
    if (!entry) {
        return;
    }
    delete m_dialog;
    m_dialog = new NoteDialog(about, rowText(*entry, 0), remarks->at(about).text, &m_window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &NoteDialog::kept, this,
        [this, about](const QString &note) { m_history->setNote(about, note); });
    connect(&m_desk.inspection(), &Inspection::replaced, m_dialog, [this, remarks] {
        // Played back, it is still the same record.
        if (m_desk.inspection().remarks() != remarks) {
            m_dialog->reject();
        }
    });
    m_dialog->open();
}

void RemarksDesk::goTo(bool forward)
{
    if (const EntryId about = m_model->next(m_dialogue.currentEntry(), forward)) {
        m_dialogue.selectEntry(about);
    }
}

void RemarksDesk::noteFocus(QWidget *focus)
{
    if (focus && !qobject_cast<const QMenuBar *>(focus)) {
        m_focus = focus;
        refresh();
    }
}

QAction *RemarksDesk::ownStep(const char *name) const
{
    auto *own = m_window.findChild<QAction *>(QString::fromLatin1(name));
    const auto *pane = own ? qobject_cast<const QWidget *>(own->parent()) : nullptr;
    return pane && m_focus && (pane == m_focus || pane->isAncestorOf(m_focus)) ? own : nullptr;
}

void RemarksDesk::makeStep(bool back)
{
    if (QAction *own = ownStep(back ? UndoMessage : RedoMessage)) {
        own->trigger();
    } else if (back) {
        m_history->steps().undo();
    } else {
        m_history->steps().redo();
    }
}

void RemarksDesk::bringForward()
{
    m_dock->show();
    m_dock->raise();
    m_view->showRow(m_model->rowAbout(m_dialogue.currentEntry()));
    m_view->setFocus(Qt::ShortcutFocusReason);
}

bool RemarksDesk::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &m_window && event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    return QObject::eventFilter(watched, event);
}

void RemarksDesk::refresh()
{
    const EntryId entry = m_dialogue.currentEntry();
    const auto allowed
        = [](QAction *action, bool isAllowed, const QString &tip, const QString &why) {
              const QString key = action->shortcut().toString(QKeySequence::NativeText);
              allow(*action, isAllowed, QString(tip + u" ("_s + key + u')'), why);
          };
    const QString noLine = tr("No line is selected.");
    allowed(m_bookmark, entry != 0, tr("Mark the selected line, or take its mark away"), noLine);
    allowed(m_note, entry != 0, tr("Write a note on the selected line"), noLine);
    const QString none = tr("There is no note or bookmark in this direction.");
    allowed(m_next, m_model->next(entry, true) != 0,
        tr("Go to the next line with a note or a bookmark"), none);
    allowed(m_previous, m_model->next(entry, false) != 0,
        tr("Go to the line before with a note or a bookmark"), none);
    const QUndoStack &steps = m_history->steps();
    const QAction *undo = ownStep(UndoMessage);
    const QAction *redo = ownStep(RedoMessage);
    allowed(m_undo, undo ? undo->isEnabled() : steps.canUndo(), tr("Take back the last change"),
        tr("There is nothing to take back."));
    allowed(m_redo, redo ? redo->isEnabled() : steps.canRedo(),
        tr("Make the change again that was taken back"), tr("There is nothing to make again."));
}

void RemarksDesk::retranslate()
{
    //: Title of the pane with the notes and bookmarks on lines of the dialogue.
    m_dock->setWindowTitle(tr("Notes"));
    m_bookmark->setText(tr("&Bookmark"));
    m_note->setText(tr("&Note..."));
    m_next->setText(tr("Next N&ote or Bookmark"));
    m_previous->setText(tr("Previous No&te or Bookmark"));
    m_undo->setText(tr("&Undo"));
    m_redo->setText(tr("&Redo"));
    //: Menu entry that moves the focus to a pane.
    m_go->setText(tr("Note&s"));
    m_words->retranslate();
    refresh();
}

} // namespace Heloscope
