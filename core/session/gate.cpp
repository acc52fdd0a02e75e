// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/gate.h"

namespace Heloscope {

using Smtp::Verb;

void Gate::order(Mode mode)
{
    m_mode = mode;
    m_group.reset();
    m_stoppedBy.reset();
}

void Gate::hold()
{
    m_mode = Mode::Hold;
}

void Gate::oneStep()
{
    order(Mode::OneStep);
}

void Gate::finishGroup()
{
    order(Mode::Group);
}

void Gate::runUntil(Stage stage)
{
    order(Mode::Until);
    m_until = stage;
}

void Gate::run()
{
    order(Mode::Run);
}

void Gate::noteReply(Verb verb, Smtp::ReplyCode code)
{
    stopFor(m_rules.matching(verb, code));
}

void Gate::noteFinding(Smtp::FindingSeverity severity)
{
    stopFor(m_rules.matching(severity));
}

void Gate::stopFor(const std::optional<BreakRule> &rule)
{
    const bool isRunning = m_mode == Mode::Run || m_mode == Mode::Until || m_mode == Mode::Group;
    if (rule && isRunning) {
        m_mode = Mode::Hold;
        m_stoppedBy = rule;
    }
}

bool Gate::admits(const Proposal &proposal)
{
    switch (m_mode) {
    case Mode::Hold:
        return false;
    case Mode::OneStep:
        m_mode = Mode::Hold;
        return true;
    case Mode::Group:
        return admitsOfGroup(proposal);
    case Mode::Until:
        if (proposal.stage && *proposal.stage >= m_until) {
            m_mode = Mode::Hold;
            return false;
        }
        return true;
    case Mode::Run:
        return true;
    }
    return false;
}

bool Gate::admitsOfGroup(const Proposal &proposal)
{
    const Group group = groupOf(proposal);
    const bool isFirst = !m_group;
    if (isFirst) {
        m_group = group;
    }
    const bool belongs = isFirst || (group == *m_group && !beginsGroup(proposal));
    if (!belongs || group == Group::Alone) {
        m_mode = Mode::Hold;
    }
    return belongs;
}

Gate::Group Gate::groupOf(const Proposal &proposal)
{
    const Smtp::Command *command = proposal.command();
    const std::optional<Stage> stage
        = command != nullptr ? stageOf(Smtp::verbOf(*command)) : std::nullopt;
    if (stage == Stage::Auth) {
        return Group::Authentication;
    }
    const bool isOfMail = stage && *stage >= Stage::Mail && *stage <= Stage::Message;
    return isOfMail ? Group::Transaction : Group::Alone;
}

bool Gate::beginsGroup(const Proposal &proposal)
{
    const Verb verb = Smtp::verbOf(*proposal.command());
    return verb == Verb::Auth || verb == Verb::Mail;
}

std::optional<Stage> Gate::untilStage() const
{
    return m_mode == Mode::Until ? std::optional(m_until) : std::nullopt;
}

} // namespace Heloscope
