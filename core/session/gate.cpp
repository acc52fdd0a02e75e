// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/gate.h"

namespace Heloscope {

void Gate::hold()
{
    m_mode = Mode::Hold;
}

void Gate::oneStep()
{
    m_mode = Mode::OneStep;
}

void Gate::runUntil(Stage stage)
{
    m_mode = Mode::Until;
    m_until = stage;
}

void Gate::run()
{
    m_mode = Mode::Run;
}

void Gate::noteReply(Smtp::ReplyCode code)
{
    const bool running = m_mode == Mode::Run || m_mode == Mode::Until;
    if (m_holdOnRefusal && running && !code.isPositive()) {
        m_mode = Mode::Hold;
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

std::optional<Stage> Gate::untilStage() const
{
    return m_mode == Mode::Until ? std::optional(m_until) : std::nullopt;
}

} // namespace Heloscope
