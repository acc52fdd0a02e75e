// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/detailpanes.h"

#include "ui/bytes/bytespane.h"
#include "ui/capabilities/capabilitypane.h"
#include "ui/message/messagepane.h"
#include "ui/models/messagedraft.h"
#include "ui/plan/envelopedock.h"
#include "ui/plan/targetform.h"
#include "ui/transcript/dialogueview.h"
#include "ui/window/remarksdesk.h"
#include "ui/window/sessiondesk.h"
#include "ui/window/windowmenus.h"

#include <QAction>
#include <QDockWidget>
#include <QDropEvent>
#include <QEvent>
#include <QGuiApplication>
#include <QMainWindow>
#include <QScreen>

using namespace Qt::StringLiterals;

namespace Heloscope {

namespace {

/// From this height on a screen has room for one pane more.
constexpr int RoomyHeight = 1000;

} // namespace

DetailPanes::DetailPanes(QMainWindow &window, WindowMenus &menus, SessionDesk &desk,
    const HelpLibrary &library, const HelpLanguages &languages, DialogueView &dialogue,
    QDockWidget &findings, EnvelopeDock &envelope)
    : QObject(&window)
    , m_window(window)
    , m_menus(menus)
    , m_findings(findings)
    , m_bytes(new BytesPane(desk.inspection(), &window))
    , m_capabilities(new CapabilityPane(desk.inspection(), library, languages, &window))
    , m_draft(new MessageDraft(desk.inspection(), this))
    , m_message(new MessagePane(*m_draft, desk.prompter(), library, languages, &window))
{
    const auto backToDialogue = [&dialogue] {
        dialogue.setFocus(Qt::ShortcutFocusReason);
    };
    add("bytesPane", m_bytes, Qt::CTRL | Qt::Key_6, [this] { m_bytes->focusOctets(); });
    connect(m_bytes, &BytesPane::left, &dialogue, backToDialogue);
    connect(&dialogue, &DialogueView::entrySelected, m_bytes, &BytesPane::showRow);
    add("capabilityPane", m_capabilities, Qt::CTRL | Qt::Key_7,
        [this] { m_capabilities->setFocus(Qt::ShortcutFocusReason); });
    connect(m_capabilities, &CapabilityPane::left, &dialogue, backToDialogue);
    connect(m_capabilities, &CapabilityPane::lineWanted, &dialogue, &DialogueView::selectLine);
    add("messagePane", m_message, Qt::CTRL | Qt::Key_8, [this] { m_message->focusMessage(); });
    connect(m_message, &MessagePane::left, &dialogue, backToDialogue);
    joinMessage(desk, envelope);
    // The selection is reset with the transcript, but says so only when it changes.
    connect(&desk.inspection(), &Inspection::replaced, this,
        [this, &dialogue] { m_bytes->showRow(dialogue.currentEntry(), dialogue.currentLine()); });
    new RemarksDesk(desk, dialogue, menus, findings, window);
    m_findings.raise();
    window.installEventFilter(this);
    retranslate();
}

void DetailPanes::joinMessage(SessionDesk &desk, EnvelopeDock &envelope)
{
    const auto takeExample = [this, &envelope] {
        SessionPlan plan = examplePlan();
        envelope.fill(plan);
        m_draft->setExample(plan.message);
    };
    takeExample();
    connect(&envelope, &EnvelopeDock::edited, this, takeExample);
    connect(&envelope, &EnvelopeDock::messageTaken, m_draft, &MessageDraft::open);
    connect(
        m_draft, &MessageDraft::changed, &desk, [this, &desk] { desk.setMessage(m_draft->own()); });
}

template <typename Focus>
void DetailPanes::add(const char *name, QWidget *content, const QKeySequence &key, Focus focus)
{
    auto *dock = new QDockWidget(&m_window);
    dock->setObjectName(QString::fromLatin1(name));
    dock->setWidget(content);
    m_window.addDockWidget(Qt::BottomDockWidgetArea, dock);
    m_window.tabifyDockWidget(&m_findings, dock);
    dock->setVisible(QGuiApplication::primaryScreen()->availableSize().height() >= RoomyHeight);
    auto *go = new QAction(this);
    go->setObjectName(QString(dock->objectName() + u"Action"_s));
    go->setShortcut(key);
    m_menus.addPane(dock);
    m_menus.addGoal(go);
    m_panes.push_back({dock, go});
    connect(go, &QAction::triggered, this, [this, dock, focus] {
        bringForward(*dock);
        focus();
    });
}

void DetailPanes::bringForward(QDockWidget &dock)
{
    dock.show();
    dock.raise();
    const int wanted = dock.sizeHint().height();
    if (!dock.isFloating() && dock.height() < wanted) {
        m_window.resizeDocks({&dock}, {wanted}, Qt::Vertical);
    }
}

bool DetailPanes::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &m_window && event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    if (takeDrop(*event)) {
        return true;
    }
    return QObject::eventFilter(watched, event);
}

bool DetailPanes::takeDrop(QEvent &event)
{
    if (event.type() != QEvent::Drop) {
        return false;
    }
    auto &drop = static_cast<QDropEvent &>(event);
    const QString file = MessagePane::draggedMessage(drop.mimeData());
    if (file.isEmpty()) {
        return false;
    }
    drop.acceptProposedAction();
    bringForward(*m_panes.back().dock);
    m_message->openFile(file);
    return true;
}

void DetailPanes::retranslate()
{
    //: Titles of panes: the octets of the selected line; what the server offers; what is sent.
    const QString titles[]{tr("Raw Bytes"), tr("Capabilities"), tr("Message")};
    //: Menu entries that move the focus to a pane.
    const QString goes[]{tr("Raw &Bytes"), tr("&Capabilities"), tr("M&essage")};
    for (std::size_t i = 0; i < m_panes.size(); ++i) {
        m_panes.at(i).dock->setWindowTitle(titles[i]);
        m_panes.at(i).go->setText(goes[i]);
    }
}

} // namespace Heloscope
