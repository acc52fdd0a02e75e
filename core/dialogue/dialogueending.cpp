// SPDX-License-Identifier: GPL-3.0-or-later
//
// How a dialogue ends: what is said of it, and what is still in the air. The rest of the machine,
// and how it works, is in dialogue.cpp.

#include "core/dialogue/conclusion.h"
#include "core/dialogue/dialogue.h"

#include <utility>

namespace Heloscope {

using Smtp::DeviationKind;
using Smtp::State;
using Smtp::Verb;

void Dialogue::giveUp(SessionResult result)
{
    const Delivery delivery = deliverySoFar();
    m_effects.report(m_reader.takeOddities());
    if (delivery == Delivery::Unknown) {
        m_effects.report(DeviationKind::DeliveryUnknown);
    }
    finish(outcomeOfFailure(result, m_stage, delivery), true);
}

void Dialogue::finish(Outcome outcome, bool atOnce)
{
    m_effects.report(m_reader.takeOddities());
    if (outcome.result == SessionResult::Cancelled) {
        outcome.stage = m_workStage;
    }
    outcome = judge(m_plan.expectations, m_replies, outcome);
    m_effects.report(m_planner->sessionEnding());
    m_over = true;
    m_turn = Turn::Nobody;
    m_proposal.reset();
    m_inFlight.clear();
    m_reader.clear();
    m_conversation.wireClosed();
    m_effects.add(Effect::DisarmDeadline{});
    m_effects.add(Effect::CloseWire{atOnce});
    m_effects.add(Effect::Finished{outcome});
}

/// What has come beyond the last whole reply: cut off, surplus or injected.
void Dialogue::reportResidue(DeviationKind kind)
{
    if (const QByteArray octets = m_reader.residue(); !octets.isEmpty()) {
        m_effects.report(kind, {{"text", octets}});
    }
}

/// Whoever talks on after refusing STARTTLS wants to be taken for a server that has refused
/// nothing.
SessionResult Dialogue::resultOfViolation() const
{
    const bool aroundTls
        = m_stage == Stage::StartTls && facts().startTlsRefused && !facts().isEncrypted();
    return aroundTls ? SessionResult::TlsFailed : SessionResult::ProtocolError;
}

bool Dialogue::isAwaiting(Verb verb) const
{
    return !m_inFlight.empty() && m_inFlight.front() == verb;
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
