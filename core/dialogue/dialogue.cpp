// SPDX-License-Identifier: GPL-3.0-or-later
//
// Theory of operation
//
// SMTP is lock-step, so everything hangs on whose turn it is. Nobody's: the wire is being opened,
// TLS is being set up, or the session is over. Theirs: something is in flight and a reply awaited.
// Ours: the planner's proposal lies on the table, and nothing happens until somebody says Proceed
// or ProceedWith. Pausing is therefore no state of its own, and a command typed by hand goes the
// same way as a proposed one, so that the facts stay true.
//
// Octets become lines, lines become replies, and a reply moves the Conversation. All replies that
// came in one piece are worked off before the next proposal is made: a second reply that nobody
// asked for is seen before anything more is sent. The same holds for octets behind the reply to
// STARTTLS, which are thrown away and reported (RFC 3207 §6).
//
// A session ends in one of two ways. Either it runs to its farewell, and conclude() holds what was
// wanted against what is known; or something ends it early, and giveUp() says what and where.

#include "core/dialogue/dialogue.h"

#include "core/dialogue/conclusion.h"
#include "core/dialogue/planfindings.h"
#include "core/smtp/limits.h"

#include <utility>

namespace Heloscope {

using Smtp::DeviationKind;
using Smtp::State;
using Smtp::Verb;

Dialogue::Dialogue(SessionPlan plan, std::unique_ptr<Planner> planner)
    : m_plan(std::move(plan))
    , m_planner(std::move(planner))
{
}

Effects Dialogue::handle(const DialogueEvent &event)
{
    if (!m_over) {
        std::visit([this](const auto &happened) { on(happened); }, event);
    }
    return m_effects.take();
}

// --- The wire ---

void Dialogue::on(const Event::Started &)
{
    m_effects.add(Effect::OpenWire{m_plan.tls == TlsWish::Implicit});
    m_effects.add(Effect::ArmDeadline{Phase::Connect});
}

void Dialogue::on(const Event::WireOpened &)
{
    if (m_plan.tls == TlsWish::Implicit) {
        m_stage = Stage::StartTls;
        m_effects.add(Effect::ArmDeadline{Phase::Handshake});
        return;
    }
    m_conversation.wireOpened();
    awaitGreeting();
}

void Dialogue::awaitGreeting()
{
    m_stage = Stage::Greeting;
    m_workStage = m_stage;
    m_inFlight.push_back(Verb::Connect);
    m_turn = Turn::Theirs;
    m_effects.add(Effect::ArmDeadline{Phase::Greeting});
}

void Dialogue::on(const Event::TlsUp &event)
{
    const bool implicit = facts().state != State::TlsPending;
    m_effects.add(Effect::DisarmDeadline{});
    m_conversation.tlsUp(event.facts);
    m_effects.report(findingsFor(event.facts));
    if (implicit) {
        awaitGreeting();
    } else {
        beOurTurn();
    }
}

void Dialogue::on(const Event::TlsFailed &event)
{
    m_stage = Stage::StartTls;
    m_effects.report(findingsFor(event.fault, event.facts));
    giveUp(SessionResult::TlsFailed);
}

void Dialogue::on(const Event::WireClosed & /*event*/)
{
    reportResidue(DeviationKind::ReplyCutOff);
    if (isAwaiting(Verb::Quit)) {
        m_effects.report(DeviationKind::QuitUnanswered);
        finish(conclude(m_plan, facts()), true);
        return;
    }
    m_effects.report(DeviationKind::ConnectionLost, {{"stage", stageName(m_stage)}});
    giveUp(SessionResult::ConnectionLost);
}

void Dialogue::on(const Event::WireFailed &event)
{
    const bool wasOpen = facts().state != State::Idle || m_stage != Stage::Connect;
    if (wasOpen) {
        on(Event::WireClosed{Closer::Network});
        return;
    }
    m_effects.report(findingsFor(event.fault));
    giveUp(resultOf(event.fault));
}

void Dialogue::on(const Event::DeadlinePassed &event)
{
    m_effects.report(findingsFor(event.phase, m_plan.timeouts.of(event.phase)));
    reportResidue(DeviationKind::ReplyCutOff);
    giveUp(SessionResult::TimedOut);
}

// --- Their turn ---

void Dialogue::on(const Event::BytesArrived &event)
{
    m_reader.append(event.bytes);
    if (facts().state == State::TlsPending) {
        discardInjected();
    } else {
        readReplies();
    }
}

void Dialogue::readReplies()
{
    using Status = Smtp::ReplyReader::Status;
    Status status = Status::Complete;
    while (!m_over && m_turn != Turn::Nobody && status == Status::Complete) {
        status = m_reader.next();
        if (status == Status::Complete) {
            takeReply(m_reader.reply());
        } else if (status == Status::Broken) {
            giveUp(resultOfViolation());
        }
    }
    if (!m_over && m_turn == Turn::Ours) {
        beOurTurn();
    } else if (!m_over && facts().state == State::TlsPending) {
        beginTls();
    }
}

void Dialogue::takeReply(const Smtp::Reply &reply)
{
    if (m_turn != Turn::Theirs || m_inFlight.empty()) {
        takeUnsolicited(reply);
        return;
    }
    const Verb verb = m_inFlight.front();
    if (verb == Verb::Content && !m_contentFlushed && reply.code.isPositive()) {
        takeUnsolicited(reply);
        return;
    }
    m_inFlight.pop_front();
    m_effects.add(Effect::DisarmDeadline{});
    m_effects.add(Effect::ReplyCompleted{reply, verb});
    m_effects.report(m_reader.takeOddities());
    if (const std::optional<Stage> stage = stageOf(verb)) {
        m_replies.emplace_back(*stage, reply);
    }
    Smtp::Conversation::Step step = m_conversation.replyReceived(verb, reply);
    m_effects.report(std::move(step.deviations));
    m_effects.report(findingsFor(m_plan, verb, reply, facts()));
    m_effects.report(m_planner->replyTaken(verb, reply));
    if (!step.understood) {
        giveUp(resultOfViolation());
    } else if (verb == Verb::Quit) {
        reportResidue(DeviationKind::ReplyUnsolicited);
        finish(conclude(m_plan, facts()), false);
    } else if (facts().closingAnnounced || (verb == Verb::Content && !m_contentFlushed)) {
        // 421, or a refusal in the middle of the mail data: there is nothing left to talk about.
        const Outcome outcome
            = concludeClosing(m_plan, facts(), {verb, reply}, {m_stage, deliverySoFar()});
        finish(outcome, false);
    } else if (facts().state == State::TlsPending) {
        m_turn = Turn::Nobody;
    } else {
        m_turn = Turn::Ours;
    }
}

void Dialogue::takeUnsolicited(const Smtp::Reply &reply)
{
    // Whoever has nothing left to say but goodbye has had what was wanted, or was refused before.
    const std::optional<Proposal> next = m_planner->propose(facts());
    const bool wasDone = m_turn == Turn::Ours && next && next->isFarewell();
    m_effects.add(Effect::ReplyCompleted{reply, std::nullopt});
    m_effects.report(m_reader.takeOddities());
    Smtp::Conversation::Step step = m_conversation.unsolicitedReplyReceived(reply);
    m_effects.report(std::move(step.deviations));
    if (!step.understood) {
        giveUp(resultOfViolation());
        return;
    }
    Outcome outcome = outcomeOfRefusal({Verb::Other, reply}, facts().isEncrypted());
    outcome.stage = m_stage;
    outcome.delivery = deliverySoFar();
    finish(wasDone ? conclude(m_plan, facts()) : outcome, false);
}

void Dialogue::beginTls()
{
    discardInjected();
    m_effects.add(Effect::BeginTls{});
    m_effects.add(Effect::ArmDeadline{Phase::Handshake});
}

void Dialogue::discardInjected()
{
    reportResidue(DeviationKind::StartTlsInjection);
    m_reader.clear();
}

// --- Our turn ---

void Dialogue::beOurTurn()
{
    m_turn = Turn::Ours;
    if (m_stopWanted) {
        on(Event::StopWanted{});
        return;
    }
    m_proposal = m_planner->propose(facts());
    m_effects.add(Effect::Proposed{m_proposal});
}

void Dialogue::on(const Event::Proceed &)
{
    if (m_turn != Turn::Ours || !m_proposal) {
        m_effects.add(Effect::Misuse{"Proceed without a proposal"});
        return;
    }
    const Proposal proposal = *m_proposal;
    if (const Smtp::Command *command = proposal.command()) {
        send(*command, proposal.origin);
    } else {
        finish(conclude(m_plan, facts()), false);
    }
}

void Dialogue::on(const Event::ProceedWith &event)
{
    if (m_turn != Turn::Ours) {
        m_effects.add(Effect::Misuse{"ProceedWith when it is not our turn"});
        return;
    }
    send(event.command, event.origin);
}

void Dialogue::send(const Smtp::Command &command, Origin origin)
{
    const Result<Outgoing, const char *> outgoing = makeOutgoing(command, facts());
    if (!outgoing) {
        m_effects.add(Effect::Misuse{outgoing.fault()});
        return;
    }
    if (!m_reader.residue().isEmpty()) {
        // Something came that nobody asked for, and its end is still missing.
        reportResidue(DeviationKind::ReplyUnsolicited);
        giveUp(resultOfViolation());
        return;
    }
    const Verb verb = outgoing->verb;
    m_stage = stageOf(verb).value_or(m_stage);
    m_workStage = verb == Verb::Quit ? m_workStage : m_stage;
    m_inFlight.push_back(verb);
    m_contentFlushed = false;
    if (verb == Verb::Content) {
        sendContent();
    } else {
        sendLine(*outgoing, origin);
    }
    m_planner->commandSent(command);
    m_proposal.reset();
    m_turn = Turn::Theirs;
}

void Dialogue::sendLine(const Outgoing &outgoing, Origin origin)
{
    const Smtp::WrittenLine &line = outgoing.line;
    m_conversation.commandSent(outgoing.verb, QByteArrayView(line.bytes).chopped(2));
    m_effects.add(Effect::Write{outgoing.verb, line, origin});
    if (!facts().isEncrypted() && !line.secrets.empty()) {
        m_effects.report(DeviationKind::AuthSentInClear);
    }
    m_effects.add(Effect::ArmDeadline{phaseOf(outgoing.verb)});
}

void Dialogue::sendContent()
{
    m_effects.add(Effect::WriteContent{});
    m_effects.add(Effect::ArmDeadline{Phase::Block});
}

void Dialogue::on(const Event::ContentFlushed &)
{
    if (isAwaiting(Verb::Content)) {
        m_contentFlushed = true;
        m_effects.add(Effect::ArmDeadline{Phase::Message});
    }
}

void Dialogue::on(const Event::SkipWanted &)
{
    if (m_turn != Turn::Ours || !m_proposal || !m_planner->skip(*m_proposal)) {
        m_effects.add(Effect::Misuse{"nothing on the table that can be skipped"});
        return;
    }
    beOurTurn();
}

void Dialogue::on(const Event::SkippedWanted &)
{
    m_planner->recallSkipped();
    if (m_turn == Turn::Ours) {
        beOurTurn();
    }
}

void Dialogue::on(const Event::PlanChanged &event)
{
    m_plan = event.plan;
    m_planner->changePlan(m_plan);
    if (m_turn == Turn::Ours) {
        beOurTurn();
    }
}

void Dialogue::on(const Event::StopWanted &)
{
    m_stopWanted = true;
    const bool mayQuit = facts().state == State::Greeted || facts().state == State::Identified
        || facts().state == State::Envelope;
    if (m_turn == Turn::Ours && mayQuit) {
        send(Smtp::Quit{}, Origin::User);
    } else if (!(m_turn == Turn::Theirs && isAwaiting(Verb::Quit))) {
        on(Event::CancelWanted{});
    }
}

void Dialogue::on(const Event::CancelWanted &)
{
    giveUp(SessionResult::Cancelled);
}

} // namespace Heloscope
