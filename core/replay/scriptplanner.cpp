// SPDX-License-Identifier: GPL-3.0-or-later
//
// Theory of operation. The recording is a list with a cursor. Looking for something to say moves
// the cursor over what cannot be said again, so asking twice gives the same answer; only a command
// that has left moves it on. A line typed by hand leaves it where it is and is not compared. An
// AUTH exchange is no list: its answers depend on the challenges, so a goal planner speaks there.
#include "core/replay/scriptplanner.h"

#include "core/smtp/capabilities.h"
#include "core/wire/commandparser.h"

#include <algorithm>
#include <utility>

namespace Heloscope {

using Smtp::Deviation;
using Smtp::DeviationKind;
using Smtp::State;
using Smtp::Verb;

namespace {

/// A plan whose next wish, once identified, is the AUTH exchange.
SessionPlan authPlan(SessionPlan plan)
{
    plan.tls = TlsWish::None;
    plan.rawLines.clear();
    plan.until = Stage::Auth;
    plan.dropAfter.reset();
    return plan;
}

bool isHello(Verb verb)
{
    return verb == Verb::Ehlo || verb == Verb::Lhlo;
}

QByteArray codesOf(const Smtp::Reply &reply)
{
    QByteArray codes = QByteArray::number(reply.code.value());
    if (reply.enhanced) {
        codes += ' ' + reply.enhanced->toByteArray();
    }
    return codes;
}

QByteArray lineOf(const Smtp::Capability &capability)
{
    QByteArray line = capability.keyword;
    for (const QByteArray &parameter : capability.parameters) {
        line += ' ' + parameter;
    }
    return line;
}

/// The capabilities of one that the other does not have.
QByteArray missingIn(const Smtp::Capabilities &one, const Smtp::Capabilities &other)
{
    QByteArray missing;
    for (const Smtp::Capability &capability : one.all()) {
        if (std::ranges::find(other.all(), capability) == other.all().end()) {
            missing += (missing.isEmpty() ? "" : ", ") + lineOf(capability);
        }
    }
    return missing.isEmpty() ? QByteArray("-") : missing;
}

} // namespace

ScriptPlanner::ScriptPlanner(Recording recording, const SessionPlan &plan)
    : m_recording(std::move(recording))
    , m_plan(plan)
    , m_credentials(authPlan(plan))
{
}

void ScriptPlanner::changePlan(const SessionPlan &plan)
{
    m_plan = plan;
    m_credentials.changePlan(authPlan(plan));
}

std::optional<Proposal> ScriptPlanner::propose(const Smtp::Facts &facts)
{
    m_proposed.reset();
    switch (facts.state) {
    case State::Idle:
    case State::Opening:
    case State::AwaitGreeting:
    case State::TlsPending:
    case State::Closing:
    case State::Closed:
        return std::nullopt;
    case State::Authenticating:
        return m_credentials.propose(facts);
    case State::Greeted:
    case State::Identified:
    case State::Envelope:
    case State::Content:
        break;
    }
    std::optional<Proposal> proposal = next(facts);
    if (const Smtp::Command *command = proposal ? proposal->command() : nullptr) {
        m_proposed = *command;
    }
    return proposal;
}

std::optional<Proposal> ScriptPlanner::next(const Smtp::Facts &facts)
{
    const std::vector<RecordedStep> &steps = m_recording.steps;
    if (facts.state == State::Content) {
        // The recorded server may have refused DATA; this one waits for something nobody has.
        const bool follows = m_cursor < steps.size() && steps.at(m_cursor).verb == Verb::Content;
        return follows ? Proposal{Smtp::Content{}, Origin::Script, Stage::Message}
                       : Proposal{HangUp{}, Origin::Script, std::nullopt};
    }
    for (; m_cursor < steps.size(); ++m_cursor) {
        const RecordedStep &step = steps.at(m_cursor);
        const bool ofExchange = step.verb == Verb::AuthResponse || step.verb == Verb::AuthCancel;
        if (ofExchange) {
            continue; // said, or left out, with its AUTH command
        }
        if (isBeyondThePlan(step, facts)) {
            return Proposal{Smtp::Quit{}, Origin::Plan, Stage::Quit};
        }
        if (std::optional<Proposal> proposal = replayed(step, facts)) {
            return proposal;
        }
        leaveOut(step);
    }
    return Proposal{HangUp{}, Origin::Script, std::nullopt};
}

bool ScriptPlanner::isBeyondThePlan(const RecordedStep &step, const Smtp::Facts &facts) const
{
    if (step.verb == Verb::Quit) {
        return false;
    }
    const std::optional<Stage> stage = stageOf(step.verb);
    const bool tooFar = stage && *stage > m_plan.until;
    const bool insecure
        = m_plan.tls == TlsWish::Required && !facts.isEncrypted() && facts.startTlsRefused;
    return tooFar || insecure || facts.closingAnnounced;
}

/// Nothing if the step cannot be said again.
std::optional<Proposal> ScriptPlanner::replayed(const RecordedStep &step, const Smtp::Facts &facts)
{
    if (step.verb == Verb::Auth) {
        SessionPlan wanted = authPlan(m_plan);
        if (!wanted.credentials || wanted.credentials->password.isEmpty() || facts.authenticated
            || facts.state != State::Identified || !chooseMechanism(wanted, facts)) {
            return std::nullopt;
        }
        std::optional<Proposal> proposal = m_credentials.propose(facts);
        const bool speaks = proposal && proposal->command()
            && std::holds_alternative<Smtp::Auth>(*proposal->command());
        if (speaks) {
            proposal->origin = Origin::Script;
            return proposal;
        }
        return std::nullopt;
    }
    const bool unsayable = step.verb == Verb::Content || step.verb == Verb::Bdat || step.isMasked()
        || step.line.isEmpty() || step.line.contains('\r') || step.line.contains('\n')
        || step.line.contains('\0') || (step.verb == Verb::StartTls && facts.isEncrypted());
    if (unsayable) {
        return std::nullopt;
    }
    return Proposal{Smtp::parseCommand(step.line), Origin::Script, stageOf(step.verb)};
}

void ScriptPlanner::leaveOut(const RecordedStep &step)
{
    ++m_leftOut;
    const QByteArray what = step.line.isEmpty() ? Smtp::verbName(step.verb) : step.line;
    m_untold.push_back({DeviationKind::RecordedStepLeftOut, {{"step", what}}});
}

void ScriptPlanner::commandSent(const Smtp::Command &command)
{
    m_credentials.commandSent(command);
    const Verb verb = Smtp::verbOf(command);
    const bool ofExchange = verb == Verb::AuthResponse || verb == Verb::AuthCancel;
    if (ofExchange) {
        return; // its last reply is still that of the AUTH step
    }
    m_awaited.reset();
    const bool ofScript = m_proposed == command && m_cursor < m_recording.steps.size()
        && (m_recording.steps.at(m_cursor).verb == verb
            || std::holds_alternative<Smtp::RawLine>(command));
    if (ofScript) {
        m_awaited = m_cursor;
        ++m_cursor;
    }
}

bool ScriptPlanner::skip(const Proposal &proposal)
{
    const Smtp::Command *command = proposal.command();
    if (command == nullptr || proposal.origin == Origin::Plan) {
        return command != nullptr && std::holds_alternative<Smtp::AuthResponse>(*command)
            && m_credentials.skip(proposal);
    }
    if (std::holds_alternative<Smtp::Content>(*command)) {
        return false; // nothing else may be said now
    }
    m_firstSkipped = m_firstSkipped.value_or(m_cursor);
    ++m_cursor;
    return true;
}

void ScriptPlanner::recallSkipped()
{
    m_cursor = m_firstSkipped.value_or(m_cursor);
    m_firstSkipped.reset();
}

const RecordedReply *ScriptPlanner::recordedReply(Verb verb) const
{
    const std::vector<RecordedStep> &steps = m_recording.steps;
    if (verb == Verb::Connect) {
        return steps.front().reply ? &*steps.front().reply : nullptr;
    }
    if (!m_awaited) {
        return nullptr;
    }
    std::size_t last = *m_awaited;
    if (steps.at(last).verb == Verb::Auth) {
        while (last + 1 < steps.size()
            && (steps.at(last + 1).verb == Verb::AuthResponse
                || steps.at(last + 1).verb == Verb::AuthCancel)) {
            ++last;
        }
    }
    return steps.at(last).reply ? &*steps.at(last).reply : nullptr;
}

std::vector<Deviation> ScriptPlanner::replyTaken(Verb verb, const Smtp::Reply &reply)
{
    std::vector<Deviation> found = std::exchange(m_untold, {});
    const RecordedReply *recorded = recordedReply(verb);
    const bool challenges = reply.code == 334;
    if (recorded == nullptr || challenges) {
        return found;
    }
    if (auto difference = differenceOf(verb, recorded->reply, reply)) {
        ++m_different;
        found.push_back(*std::move(difference));
    } else {
        ++m_same;
    }
    m_awaited.reset();
    return found;
}

std::vector<Deviation> ScriptPlanner::sessionEnding()
{
    std::vector<Deviation> found = std::exchange(m_untold, {});
    found.push_back({DeviationKind::ReplayEnded,
        {{"same", QByteArray::number(m_same)}, {"different", QByteArray::number(m_different)},
            {"leftout", QByteArray::number(m_leftOut)}}});
    return found;
}

std::optional<Deviation> differenceOf(
    Verb verb, const Smtp::Reply &recorded, const Smtp::Reply &now)
{
    if (recorded.code != now.code || recorded.enhanced != now.enhanced) {
        return Deviation{DeviationKind::ReplyDiffersFromRecording,
            {{"recorded", codesOf(recorded)}, {"now", codesOf(now)}}};
    }
    if (!isHello(verb) || !now.code.isPositive()) {
        return std::nullopt;
    }
    const auto before = Smtp::Capabilities::fromReply(recorded);
    const auto after = Smtp::Capabilities::fromReply(now);
    const QByteArray missing = missingIn(before, after);
    const QByteArray added = missingIn(after, before);
    if (missing == "-" && added == "-") {
        return std::nullopt;
    }
    return Deviation{
        DeviationKind::CapabilitiesDifferFromRecording, {{"missing", missing}, {"added", added}}};
}

} // namespace Heloscope
