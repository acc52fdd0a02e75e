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

#include <algorithm>
#include <iterator>
#include <utility>

namespace Heloscope {

using Smtp::DeviationKind;
using Smtp::State;
using Smtp::Verb;

namespace {

bool hasLineBreak(const Smtp::WrittenLine &written)
{
    const QByteArrayView line = QByteArrayView(written.bytes).chopped(2);
    return line.contains('\r') || line.contains('\n') || line.contains('\0');
}

bool isFarewell(const std::optional<Proposal> &proposal)
{
    return proposal
        && (proposal->command() == nullptr || Smtp::verbOf(*proposal->command()) == Verb::Quit);
}

} // namespace

Dialogue::Dialogue(SessionPlan plan, std::unique_ptr<Planner> planner)
    : m_plan(std::move(plan))
    , m_planner(std::move(planner))
    , m_buffer(Smtp::Limits::LineCap)
{
}

Effects Dialogue::handle(const DialogueEvent &event)
{
    if (!m_over) {
        std::visit([this](const auto &happened) { on(happened); }, event);
    }
    return std::exchange(m_effects, {});
}

// --- The wire ---

void Dialogue::on(const Event::Started &)
{
    m_effects.push_back(Effect::OpenWire{m_plan.tls == TlsWish::Implicit});
    m_effects.push_back(Effect::ArmDeadline{Phase::Connect});
}

void Dialogue::on(const Event::WireOpened &)
{
    if (m_plan.tls == TlsWish::Implicit) {
        m_stage = Stage::StartTls;
        m_effects.push_back(Effect::ArmDeadline{Phase::Handshake});
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
    m_effects.push_back(Effect::ArmDeadline{Phase::Greeting});
}

void Dialogue::on(const Event::TlsUp &event)
{
    const bool implicit = facts().state != State::TlsPending;
    m_effects.push_back(Effect::DisarmDeadline{});
    m_conversation.tlsUp(event.facts);
    if (event.facts.exceptionMade) {
        report(DeviationKind::CertificateException,
            {{"sha256",
                event.facts.chain.empty() ? QByteArray() : event.facts.chain.front().sha256}});
    }
    if (implicit) {
        awaitGreeting();
    } else {
        beOurTurn();
    }
}

void Dialogue::on(const Event::TlsFailed &event)
{
    m_stage = Stage::StartTls;
    if (event.fault.kind == TlsFault::Kind::NotTrusted) {
        if (!event.facts.chainTrusted) {
            QByteArray problems;
            for (const Smtp::TlsProblem problem : event.facts.problems) {
                problems += (problems.isEmpty() ? "" : " ") + Smtp::tlsProblemName(problem);
            }
            report(DeviationKind::CertificateUntrusted, {{"problems", problems}});
        }
        if (!event.facts.nameMatches) {
            report(DeviationKind::CertificateNameMismatch,
                {{"name", event.facts.verifiedName.toUtf8()}});
        }
    } else {
        report(DeviationKind::TlsHandshakeFailed, {{"detail", event.fault.detail.toUtf8()}});
    }
    giveUp(SessionResult::TlsFailed);
}

void Dialogue::on(const Event::WireClosed & /*event*/)
{
    reportCutOff();
    if (isAwaiting(Verb::Quit)) {
        report(DeviationKind::QuitUnanswered);
        finish(conclude(m_plan, facts()), true);
        return;
    }
    report(DeviationKind::ConnectionLost, {{"stage", stageName(currentStage())}});
    giveUp(SessionResult::ConnectionLost);
}

void Dialogue::on(const Event::WireFailed &event)
{
    const bool wasOpen = facts().state != State::Idle || m_stage != Stage::Connect;
    if (wasOpen) {
        on(Event::WireClosed{Closer::Network});
        return;
    }
    const bool nameless = event.fault.kind == TransportFault::Kind::NameNotFound
        || event.fault.kind == TransportFault::Kind::NoAddressOfFamily;
    report(nameless ? DeviationKind::NameNotFound : DeviationKind::ConnectionFailed,
        {{"where", event.fault.where.toUtf8()}, {"detail", event.fault.detail.toUtf8()}});
    giveUp(nameless ? SessionResult::NameNotFound : SessionResult::Unreachable);
}

/// What has come of a reply that will not come to its end.
void Dialogue::reportCutOff()
{
    if (m_parser.isInsideReply() || !m_buffer.isEmpty()) {
        report(DeviationKind::ReplyCutOff,
            {{"text", QByteArray(m_parser.partial() + m_buffer.residue().toByteArray())}});
    }
}

void Dialogue::on(const Event::DeadlinePassed &event)
{
    report(DeviationKind::PhaseTimedOut,
        {{"phase", phaseName(event.phase)},
            {"seconds",
                QByteArray::number(
                    static_cast<double>(m_plan.timeouts.of(event.phase).count()) / 1000.0)}});
    reportCutOff();
    giveUp(SessionResult::TimedOut);
}

// --- Their turn ---

void Dialogue::on(const Event::BytesArrived &event)
{
    m_buffer.append(event.bytes);
    if (facts().state == State::TlsPending) {
        discardInjected();
        return;
    }
    readReplies();
}

void Dialogue::readReplies()
{
    while (!m_over && m_turn != Turn::Nobody) {
        const std::optional<Smtp::Line> line = m_buffer.takeLine();
        if (!line) {
            break;
        }
        Smtp::ReplyParser::Outcome outcome = m_parser.take(*line);
        std::ranges::move(outcome.deviations, std::back_inserter(m_oddities));
        if (outcome.status == Smtp::ReplyParser::Status::Broken) {
            giveUp(resultOfViolation());
        } else if (outcome.reply) {
            takeReply(*outcome.reply);
        }
    }
    if (m_over) {
        return;
    }
    if (m_buffer.isOverlong()) {
        report(DeviationKind::ReplyLineTooLong,
            {{"limit", QByteArray::number(Smtp::Limits::LineCap)}});
        giveUp(SessionResult::ProtocolError);
    } else if (m_turn == Turn::Ours) {
        beOurTurn();
    } else if (facts().state == State::TlsPending) {
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
    m_effects.push_back(Effect::DisarmDeadline{});
    m_effects.push_back(Effect::ReplyCompleted{reply, verb});
    report(std::exchange(m_oddities, {}));
    if (const std::optional<Stage> stage = stageOf(verb)) {
        m_replies.emplace_back(*stage, reply);
    }
    Smtp::Conversation::Step step = m_conversation.replyReceived(verb, reply);
    report(std::move(step.deviations));
    report(findingsFor(m_plan, verb, reply, facts()));
    if (!step.understood) {
        giveUp(SessionResult::ProtocolError);
    } else if (verb == Verb::Quit) {
        if (!m_buffer.isEmpty()) {
            reportSurplus();
        }
        finish(conclude(m_plan, facts()), false);
    } else if (facts().closingAnnounced || (verb == Verb::Content && !m_contentFlushed)) {
        // 421, or a refusal in the middle of the mail data: there is nothing left to talk about.
        Outcome outcome = conclude(m_plan, facts());
        const bool authUntried = outcome.result == SessionResult::AuthFailed
            && !(facts().refusal && stageOf(facts().refusal->verb) == Stage::Auth);
        if (outcome.result == SessionResult::Cancelled || authUntried
            || outcome.result == SessionResult::Completed) {
            outcome = outcomeOfRefusal({verb, reply}, facts().isEncrypted());
            outcome.delivery = deliverySoFar();
            outcome.stage = currentStage();
        }
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
    const bool wasDone = m_turn == Turn::Ours && isFarewell(m_planner->propose(facts()));
    m_effects.push_back(Effect::ReplyCompleted{reply, std::nullopt});
    report(std::exchange(m_oddities, {}));
    Smtp::Conversation::Step step = m_conversation.unsolicitedReplyReceived(reply);
    report(std::move(step.deviations));
    if (!step.understood) {
        giveUp(resultOfViolation());
        return;
    }
    Outcome outcome = outcomeOfRefusal({Verb::Other, reply}, facts().isEncrypted());
    outcome.stage = currentStage();
    outcome.delivery = deliverySoFar();
    finish(wasDone ? conclude(m_plan, facts()) : outcome, false);
}

void Dialogue::beginTls()
{
    discardInjected();
    m_effects.push_back(Effect::BeginTls{});
    m_effects.push_back(Effect::ArmDeadline{Phase::Handshake});
}

void Dialogue::discardInjected()
{
    if (!m_buffer.isEmpty()) {
        report(DeviationKind::StartTlsInjection, {{"text", m_buffer.residue().toByteArray()}});
    }
    m_buffer.clear();
    m_parser.reset();
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
    m_effects.push_back(Effect::Proposed{m_proposal});
}

void Dialogue::on(const Event::Proceed &)
{
    if (m_turn != Turn::Ours || !m_proposal) {
        misuse("Proceed without a proposal");
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
        misuse("ProceedWith when it is not our turn");
        return;
    }
    send(event.command, event.origin);
}

void Dialogue::send(const Smtp::Command &command, Origin origin)
{
    const bool isContent = std::holds_alternative<Smtp::Content>(command);
    if (isContent != (facts().state == State::Content)) {
        misuse("mail data and commands do not mix");
        return;
    }
    if (m_parser.isInsideReply() || !m_buffer.isEmpty()) {
        // Something came that nobody asked for, and its end is still missing.
        reportSurplus();
        giveUp(resultOfViolation());
        return;
    }
    const bool inExchange = facts().state == State::Authenticating;
    Verb verb = Smtp::verbOf(command);
    if (inExchange && verb != Verb::AuthCancel) {
        const auto *raw = std::get_if<Smtp::RawLine>(&command);
        verb = raw != nullptr && raw->line == "*" ? Verb::AuthCancel : Verb::AuthResponse;
    }
    m_stage = stageOf(verb).value_or(m_stage);
    m_workStage = verb == Verb::Quit ? m_workStage : m_stage;
    m_inFlight.push_back(verb);
    m_contentFlushed = false;
    if (isContent) {
        sendContent();
    } else {
        const Smtp::WrittenLine written = Smtp::write(command, inExchange);
        if (hasLineBreak(written)) {
            m_inFlight.pop_back();
            misuse("a line break or NUL inside a command");
            return;
        }
        m_conversation.commandSent(verb, QByteArrayView(written.bytes).chopped(2));
        m_effects.push_back(Effect::Write{verb, written, origin});
        if (!facts().isEncrypted() && !written.secrets.empty()) {
            report(DeviationKind::AuthSentInClear);
        }
        m_effects.push_back(Effect::ArmDeadline{phaseOf(verb)});
    }
    m_planner->commandSent(command);
    m_proposal.reset();
    m_turn = Turn::Theirs;
}

void Dialogue::sendContent()
{
    m_effects.push_back(Effect::WriteContent{});
    m_effects.push_back(Effect::ArmDeadline{Phase::Block});
}

void Dialogue::on(const Event::ContentFlushed &)
{
    if (isAwaiting(Verb::Content)) {
        m_contentFlushed = true;
        m_effects.push_back(Effect::ArmDeadline{Phase::Message});
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

// --- The end ---

void Dialogue::giveUp(SessionResult result)
{
    Outcome outcome;
    outcome.result = result;
    outcome.stage = currentStage();
    outcome.delivery = deliverySoFar();
    if (outcome.delivery == Delivery::Unknown) {
        report(DeviationKind::DeliveryUnknown);
    }
    switch (result) {
    case SessionResult::TimedOut:
    case SessionResult::Unreachable:
    case SessionResult::ConnectionLost:
        outcome.reason = RefusalReason::NetworkProblem;
        // After the final dot nobody knows; sending again may make a second copy.
        outcome.retry = outcome.delivery == Delivery::None ? Retry::Later : Retry::None;
        break;
    case SessionResult::NameNotFound:
        outcome.reason = RefusalReason::HostUnknown;
        outcome.retry = Retry::Never;
        break;
    case SessionResult::TlsFailed:
        outcome.reason = RefusalReason::TlsUnavailable;
        outcome.retry = Retry::Never;
        break;
    case SessionResult::ProtocolError:
        outcome.reason = RefusalReason::NotRfcCompliant;
        break;
    case SessionResult::Completed:
    case SessionResult::Refused:
    case SessionResult::Deferred:
    case SessionResult::AuthFailed:
    case SessionResult::Unexpected:
    case SessionResult::Cancelled:
        break;
    }
    finish(outcome, true);
}

void Dialogue::finish(Outcome outcome, bool atOnce)
{
    report(std::exchange(m_oddities, {}));
    if (outcome.result == SessionResult::Cancelled) {
        outcome.stage = m_workStage;
    }
    outcome = judge(m_plan.expectations, m_replies, outcome);
    m_over = true;
    m_turn = Turn::Nobody;
    m_proposal.reset();
    m_inFlight.clear();
    m_buffer.clear();
    m_conversation.wireClosed();
    m_effects.push_back(Effect::DisarmDeadline{});
    m_effects.push_back(Effect::CloseWire{atOnce});
    m_effects.push_back(Effect::Finished{outcome});
}

// --- Small things ---

void Dialogue::report(DeviationKind kind, std::vector<Smtp::Deviation::Argument> arguments)
{
    m_effects.push_back(Effect::DeviationSeen{{kind, std::move(arguments)}});
}

void Dialogue::reportSurplus()
{
    report(DeviationKind::ReplyUnsolicited,
        {{"text", QByteArray(m_parser.partial() + m_buffer.residue().toByteArray())}});
}

void Dialogue::report(std::vector<Smtp::Deviation> deviations)
{
    for (Smtp::Deviation &deviation : deviations) {
        m_effects.push_back(Effect::DeviationSeen{std::move(deviation)});
    }
}

void Dialogue::misuse(const char *what)
{
    m_effects.push_back(Effect::Misuse{what});
}

Stage Dialogue::currentStage() const
{
    return m_stage;
}

bool Dialogue::isAwaiting(Verb verb) const
{
    return !m_inFlight.empty() && m_inFlight.front() == verb;
}

/// Whoever talks on after refusing STARTTLS wants to be taken for a server that has refused
/// nothing.
SessionResult Dialogue::resultOfViolation() const
{
    const bool aroundTls
        = m_stage == Stage::StartTls && facts().startTlsRefused && !facts().isEncrypted();
    return aroundTls ? SessionResult::TlsFailed : SessionResult::ProtocolError;
}

Delivery Dialogue::deliverySoFar() const
{
    // Until a reply is understood the state stays, whatever else came.
    if (m_contentFlushed && facts().state == State::Content) {
        return Delivery::Unknown;
    }
    return facts().transactionsDone > 0 ? Delivery::Accepted : Delivery::None;
}

} // namespace Heloscope
