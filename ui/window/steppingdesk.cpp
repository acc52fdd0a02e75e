// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/steppingdesk.h"

#include "ui/knowledge/knowledgepane.h"
#include "ui/models/breakrulemodel.h"
#include "ui/models/knowledgemodel.h"
#include "ui/stepping/breakrulespane.h"
#include "ui/stepping/idleoffer.h"
#include "ui/stepping/nextline.h"
#include "ui/stepping/stagestrip.h"
#include "ui/transcript/dialogueview.h"
#include "ui/transcript/dialoguewords.h"
#include "ui/window/sessionactions.h"
#include "ui/window/sessiondesk.h"

#include <QAction>
#include <QDockWidget>
#include <QMainWindow>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace Heloscope {

SteppingDesk::SteppingDesk(
    SessionDesk &desk, SessionActions &actions, const Parts &parts, QMainWindow *window)
    : QObject(window)
    , m_desk(desk)
    , m_actions(actions)
    , m_parts(parts)
    , m_rules(new BreakRuleModel(desk.inspection(), this))
    , m_knowledge(new KnowledgeModel(desk.inspection(), this))
    , m_idleOffer(new IdleOffer(desk.idleWatch(), &parts.nextLine))
    , m_rulesDock(new QDockWidget(window))
    , m_knowledgeDock(new QDockWidget(window))
{
    m_rulesDock->setObjectName(u"breakRulesPane"_s);
    m_rulesDock->setWidget(new BreakRulesPane(*m_rules, m_rulesDock));
    m_knowledgeDock->setObjectName(u"knowledgePane"_s);
    m_knowledgeDock->setWidget(new KnowledgePane(*m_knowledge, m_knowledgeDock));
    connect(&m_parts.dialogue, &DialogueView::entrySelected, m_knowledge,
        [this](EntryId entry) { m_knowledge->setEntry(entry); });
    connect(&desk.inspection(), &Inspection::replaced, m_knowledge,
        [this] { m_knowledge->setEntry(m_parts.dialogue.currentEntry()); });
    m_parts.nextLine.addBar(m_idleOffer);
    connect(m_idleOffer, &IdleOffer::noopWanted, this, [this] { m_parts.nextLine.edit("NOOP"); });
    m_parts.words.setBreakRules(*m_rules);
    m_parts.strip.setBreakRules(*m_rules);
    for (QDockWidget *dock : docks()) {
        connect(dock->toggleViewAction(), &QAction::triggered, this, [this, dock](bool on) {
            if (on) {
                bringForward(dock);
            }
        });
    }
    joinActions();
}

void SteppingDesk::joinActions()
{
    const SessionActions &a = m_actions;
    connect(a.step, &QAction::triggered, &m_parts.nextLine, &NextLine::send);
    connect(a.stepInto, &QAction::triggered, &m_parts.nextLine, &NextLine::sendOneLine);
    connect(a.stepOut, &QAction::triggered, this, [this] {
        m_parts.dialogue.resumeFollowing();
        m_desk.stepper().stepOut();
    });
    connect(a.skip, &QAction::triggered, this, [this] { m_desk.stepper().skip(); });
    connect(
        a.recallSkipped, &QAction::triggered, this, [this] { m_desk.stepper().recallSkipped(); });
    connect(a.stop, &QAction::triggered, this, [this] { m_desk.stepper().stop(); });
    connect(a.runTo, &QAction::triggered, this, &SteppingDesk::runTo);
    connect(&m_actions, &SessionActions::runToWanted, this, &SteppingDesk::runToStage);
    connect(a.breakHere, &QAction::triggered, this, &SteppingDesk::toggleBreak);
    connect(a.editAndRepeat, &QAction::triggered, this, [this] {
        m_parts.nextLine.edit(m_desk.stepper().repeatableLine(m_parts.dialogue.currentEntry()));
    });
}

void SteppingDesk::runTo()
{
    auto stage = m_parts.strip.chosenStage();
    if (const auto focused = m_parts.strip.focusedStage();
        !stage && focused && m_desk.stepper().isAhead(*focused)) {
        stage = focused;
    }
    if (!stage && m_parts.dialogue.hasFocus()) {
        stage = m_desk.stepper().stageAhead(m_parts.dialogue.currentEntry());
    }
    if (stage) {
        runToStage(*stage);
        return;
    }
    m_actions.runToMenu()->popup(m_parts.strip.mapToGlobal(QPoint(0, m_parts.strip.height())));
}

void SteppingDesk::runToStage(Stage stage)
{
    m_parts.dialogue.resumeFollowing();
    m_desk.stepper().runTo(stage);
}

void SteppingDesk::toggleBreak()
{
    const auto stage = m_parts.strip.focusedStage();
    const auto rule = stage && canBreakOn(*stage)
        ? std::optional(BreakRule{BreakRule::OnStage{*stage}})
        : m_rules->ruleFor(stage ? 0 : m_parts.dialogue.currentEntry());
    if (rule) {
        m_rules->toggle(*rule);
        return;
    }
    // Nothing here to stop at: the list says where runs do stop.
    bringForward(m_rulesDock);
}

void SteppingDesk::bringForward(QDockWidget *dock)
{
    dock->show();
    dock->raise();
    dock->widget()->setFocus(Qt::ShortcutFocusReason);
}

void SteppingDesk::retranslate()
{
    //: Title of the pane with the rules where a run stops.
    m_rulesDock->setWindowTitle(tr("Break Rules"));
    //: Title of the pane with what a session knows as of the selected line.
    m_knowledgeDock->setWindowTitle(tr("Known"));
}

} // namespace Heloscope
