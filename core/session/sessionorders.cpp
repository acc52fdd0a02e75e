// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a person wants of a session, and what a person can ask it. The machine is in session.cpp.

#include "core/plan/leftout.h"
#include "core/session/session.h"
#include "core/wire/commandwriter.h"

#include <utility>

namespace Heloscope {

void Session::start()
{
    dispatch(Event::Started{});
}

void Session::step()
{
    m_gate.oneStep();
    considerProposal();
}

void Session::finishGroup()
{
    m_gate.finishGroup();
    considerProposal();
}

void Session::runUntil(Stage stage)
{
    m_gate.runUntil(stage);
    considerProposal();
}

void Session::run()
{
    m_gate.run();
    considerProposal();
}

void Session::hold()
{
    m_gate.hold();
    emit changed();
}

void Session::setBreakRules(BreakRules rules)
{
    m_gate.setBreakRules(std::move(rules));
}

void Session::proceedWith(const Smtp::Command &command)
{
    m_gate.noteOrder();
    dispatch(Event::ProceedWith{command, Origin::User});
}

void Session::skip()
{
    m_gate.hold();
    m_gate.noteOrder();
    dispatch(Event::SkipWanted{});
}

void Session::recallSkipped()
{
    dispatch(Event::SkippedWanted{});
}

void Session::changePlan(SessionPlan plan)
{
    m_plan = std::move(plan);
    if (m_plan.ehloName.isEmpty()) {
        m_plan.ehloName = m_addressLiteral;
    }
    if (m_plan.credentials) {
        m_record.learn(m_plan.credentials->password);
    }
    dispatch(Event::PlanChanged{m_plan});
}

void Session::answerTrust(bool accept)
{
    m_deadlines.arm(Phase::Handshake, m_plan.timeouts.of(Phase::Handshake));
    m_transport->answerTrust(accept);
}

void Session::stop()
{
    dispatch(Event::StopWanted{});
}

void Session::cancel()
{
    dispatch(Event::CancelWanted{});
}

void Session::addNote(const QString &text, std::optional<EntryId> about)
{
    m_record.addNote(text, about);
}

Turn Session::turn() const
{
    return m_dialogue.turn();
}

const Smtp::Facts &Session::facts() const
{
    return m_dialogue.facts();
}

const std::optional<Proposal> &Session::proposal() const
{
    return m_dialogue.proposal();
}

bool Session::canSkip() const
{
    return turn() == Turn::Ours && proposal() && LeftOut::canTake(*proposal());
}

bool Session::hasSkipped() const
{
    return m_dialogue.hasSkipped();
}

Gate::Mode Session::gateMode() const
{
    return m_gate.mode();
}

const std::optional<BreakRule> &Session::stoppedBy() const
{
    return m_gate.stoppedBy();
}

QByteArray Session::preview(const Smtp::Command &command) const
{
    const bool inExchange = facts().state == Smtp::State::Authenticating;
    Smtp::WrittenLine written = Smtp::write(command, inExchange);
    written.bytes.chop(qMin(written.bytes.size(), qsizetype{2}));
    return m_record.masking().mask(written.bytes, written.secrets);
}

} // namespace Heloscope
