// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imports/recordoutcome.h"

#include "core/dialogue/conclusion.h"
#include "core/wire/commandparser.h"

#include <algorithm>

namespace Heloscope {

using Smtp::Verb;

namespace {

bool isTemporary(const Smtp::Reply &reply)
{
    return reply.code.severity() == Smtp::Severity::Temporary;
}

bool isLastChunk(const QByteArray &line)
{
    return line.trimmed().toUpper().endsWith(" LAST");
}

/// Whether a refusal may be nothing but the consequence of an earlier one in the same transaction.
bool mayFollow(const Outcome &outcome)
{
    const bool refused = outcome.result == SessionResult::Refused
        || outcome.result == SessionResult::Deferred || outcome.result == SessionResult::Cancelled;
    return refused && outcome.stage >= Stage::Mail;
}

} // namespace

void RecordOutcome::begin()
{
    m_refusal.reset();
    m_cause.reset();
    m_closer.reset();
    m_tlsFailed = false;
    m_quitSaid = false;
}

void RecordOutcome::said(Verb verb, const QByteArray &line)
{
    if (verb == Verb::Quit) {
        m_quitSaid = true;
        return;
    }
    m_plan.until = std::max(m_plan.until, stageOf(verb).value_or(Stage::Connect));
    if (verb == Verb::Rcpt) {
        m_plan.recipients.push_back(Smtp::pathOfLine(line).value_or(line));
    } else if (verb == Verb::Mail) {
        m_plan.reversePath = Smtp::pathOfLine(line).value_or(QByteArray());
    }
}

void RecordOutcome::contentGone()
{
    m_plan.until = std::max(m_plan.until, Stage::Message);
}

void RecordOutcome::answered(
    Verb verb, const QByteArray &line, const Smtp::Reply &reply, const Smtp::Facts &facts)
{
    if (facts.refusal) {
        m_refusal = *facts.refusal;
    }
    if (verb == Verb::Mail) {
        if (!reply.code.isPositive()) {
            m_cause = Smtp::Refusal{Verb::Mail, reply};
        } else if (m_cause && m_cause->verb == Verb::Mail) {
            m_cause.reset();
        }
    } else if (verb == Verb::Rcpt) {
        answeredRecipient(reply);
    } else if (verb == Verb::Bdat && isLastChunk(line)) {
        m_chunked += reply.code.isPositive() ? 1 : 0;
        if (!reply.code.isPositive()) {
            m_refusal = Smtp::Refusal{Verb::Content, reply};
        }
    }
}

/// One recipient that is accepted is enough to go on; one that may be tried later makes the whole
/// later.
void RecordOutcome::answeredRecipient(const Smtp::Reply &reply)
{
    if (reply.code.isPositive()) {
        m_cause.reset();
        return;
    }
    const bool follows = m_cause && m_cause->verb == Verb::Mail;
    const bool staysLater = m_cause && isTemporary(m_cause->reply) && !isTemporary(reply);
    if (!follows && !staysLater) {
        m_cause = Smtp::Refusal{Verb::Rcpt, reply};
    }
}

Outcome RecordOutcome::decided(const Smtp::Facts &facts) const
{
    SessionPlan plan = m_plan;
    if (facts.authenticated || (facts.refusal && stageOf(facts.refusal->verb) == Stage::Auth)) {
        plan.credentials = Credentials{};
        plan.until = std::max(plan.until, Stage::Auth);
    }
    const bool undecided = !facts.refusal && facts.transactionsDone == 0;
    if (undecided && m_refusal) {
        return outcomeOfRefusal(*m_refusal, facts.isEncrypted()); // lifted, and not tried again
    }
    if (m_quitSaid || !undecided || m_cause || m_closer == Closer::Client) {
        return conclude(plan, facts);
    }
    return outcomeOfFailure(SessionResult::ConnectionLost, plan.until,
        facts.state == Smtp::State::Content ? Delivery::Unknown : Delivery::None);
}

std::optional<Outcome> RecordOutcome::outcome(const Smtp::Facts &facts) const
{
    if (!m_quitSaid && !m_closer && !facts.closingAnnounced) {
        return std::nullopt;
    }
    if (m_tlsFailed) {
        return outcomeOfFailure(SessionResult::TlsFailed, Stage::StartTls, Delivery::None);
    }
    Smtp::Facts known = facts;
    known.transactionsDone += m_chunked;
    const Outcome outcome = decided(known);
    const bool nothingDone = known.transactionsDone == 0;
    return m_cause && nothingDone && mayFollow(outcome)
        ? outcomeOfRefusal(*m_cause, facts.isEncrypted())
        : outcome;
}

} // namespace Heloscope
