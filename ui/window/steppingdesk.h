// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/stage.h"

#include <QObject>

#include <vector>

class QDockWidget;
class QMainWindow;

namespace Heloscope {

class BreakRuleModel;
class DialogueView;
class DialogueWords;
class IdleOffer;
class KnowledgeModel;
class NextLine;
class SessionActions;
class SessionDesk;
class StageStrip;

/// What a person does to a session step by step: joins the stepping actions to the parts of the
/// window, keeps the break rules, and has the panes that belong to stepping.
class SteppingDesk : public QObject
{
    Q_OBJECT

public:
    /// The parts of the window that stepping is about. All must outlive this.
    struct Parts {
        DialogueView &dialogue;
        DialogueWords &words;
        StageStrip &strip;
        NextLine &nextLine;
    };

    /// All must outlive this.
    SteppingDesk(
        SessionDesk &desk, SessionActions &actions, const Parts &parts, QMainWindow *window);

    void retranslate();
    [[nodiscard]] BreakRuleModel &rules() { return *m_rules; }
    [[nodiscard]] IdleOffer &idleOffer() { return *m_idleOffer; }
    /// What the session knows, and the break rules.
    [[nodiscard]] std::vector<QDockWidget *> docks() const
    {
        return {m_knowledgeDock, m_rulesDock};
    }

private:
    void joinActions();
    void runTo();
    void runToStage(Stage stage);
    void toggleBreak();
    /// Shows a pane in front of those it shares its place with, and goes there.
    void bringForward(QDockWidget *dock);

    SessionDesk &m_desk;
    SessionActions &m_actions;
    Parts m_parts;
    BreakRuleModel *m_rules;
    KnowledgeModel *m_knowledge;
    IdleOffer *m_idleOffer;
    QDockWidget *m_rulesDock;
    QDockWidget *m_knowledgeDock;
};

} // namespace Heloscope
