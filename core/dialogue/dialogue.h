// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dialogue/effectlist.h"
#include "core/dialogue/event.h"
#include "core/dialogue/judgement.h"
#include "core/dialogue/outgoing.h"
#include "core/dialogue/turn.h"
#include "core/plan/planner.h"
#include "core/plan/sessionplan.h"
#include "core/smtp/conversation.h"
#include "core/wire/replyreader.h"

#include <deque>
#include <memory>
#include <optional>

namespace Heloscope {

/// The client's side of one session as a machine without I/O: events in, an ordered list of effects
/// out. It proposes what could be said next and never says it by itself: a command leaves only on
/// Proceed or ProceedWith. Theory of operation: dialogue.cpp.
class Dialogue
{
public:
    Dialogue(SessionPlan plan, std::unique_ptr<Planner> planner);

    [[nodiscard]] Effects handle(const DialogueEvent &event);

    [[nodiscard]] Turn turn() const { return m_turn; }
    [[nodiscard]] const Smtp::Facts &facts() const { return m_conversation.facts(); }
    /// What lies on the table; nothing unless it is our turn.
    [[nodiscard]] const std::optional<Proposal> &proposal() const { return m_proposal; }
    [[nodiscard]] bool isOver() const { return m_over; }
    /// Something was skipped and is still wanted by the plan.
    [[nodiscard]] bool hasSkipped() const { return m_planner->hasSkipped(); }

private:
    void on(const Event::Started &);
    void on(const Event::WireOpened &);
    void on(const Event::BytesArrived &event);
    void on(const Event::TlsUp &event);
    void on(const Event::TlsFailed &event);
    void on(const Event::WireClosed &event);
    void on(const Event::WireFailed &event);
    void on(const Event::DeadlinePassed &event);
    void on(const Event::ContentFlushed &);
    void on(const Event::Proceed &);
    void on(const Event::ProceedWith &event);
    void on(const Event::SkipWanted &);
    void on(const Event::SkippedWanted &);
    void on(const Event::PlanChanged &event);
    void on(const Event::StopWanted &);
    void on(const Event::CancelWanted &);

    void awaitGreeting();
    void readReplies();
    void takeReply(const Smtp::Reply &reply);
    void takeUnsolicited(const Smtp::Reply &reply);
    void beginTls();
    void send(const Smtp::Command &command, Origin origin);
    void sendLine(const Outgoing &outgoing, Origin origin);
    void sendContent();
    void beOurTurn();
    void discardInjected();
    void reportResidue(Smtp::DeviationKind kind);
    void giveUp(SessionResult result);
    void finish(Outcome outcome, bool atOnce);
    [[nodiscard]] SessionResult resultOfViolation() const;
    [[nodiscard]] bool isAwaiting(Smtp::Verb verb) const;
    [[nodiscard]] Delivery deliverySoFar() const;

    SessionPlan m_plan;
    std::unique_ptr<Planner> m_planner;
    Smtp::Conversation m_conversation;
    Smtp::ReplyReader m_reader;
    std::vector<StagedReply> m_replies; ///< of the stages, for the expectations
    std::deque<Smtp::Verb> m_inFlight; ///< what awaits a reply, oldest first
    std::optional<Proposal> m_proposal;
    EffectList m_effects; ///< of the event being handled
    Turn m_turn = Turn::Nobody;
    Stage m_stage = Stage::Connect; ///< the last one begun
    Stage m_workStage = Stage::Connect; ///< the same, QUIT left out
    bool m_contentFlushed = false;
    bool m_stopWanted = false;
    bool m_over = false;
};

} // namespace Heloscope
