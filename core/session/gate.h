// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/proposal.h"
#include "core/smtp/replycode.h"

#include <optional>

namespace Heloscope {

/// Decides whether a proposal may leave now. Pausing is nothing but not letting one pass.
class Gate
{
public:
    enum class Mode : quint8 {
        Hold, ///< nothing leaves
        OneStep, ///< the next proposal leaves, then Hold
        Until, ///< proposals leave until one belongs to the wanted stage, then Hold
        Run, ///< everything leaves
    };

    void hold();
    void oneStep();
    /// Lets everything before stage pass and holds in front of stage itself.
    void runUntil(Stage stage);
    void run();
    /// On: a refusal (4yz, 5yz) turns Until and Run into Hold, so that a person decides.
    void setHoldOnRefusal(bool on) { m_holdOnRefusal = on; }

    /// A reply came: where refusals hold, a 4yz or 5yz ends Run and Until.
    void noteReply(Smtp::ReplyCode code);
    /// Asked once for each proposal; uses up a single step.
    [[nodiscard]] bool admits(const Proposal &proposal);
    [[nodiscard]] Mode mode() const { return m_mode; }
    [[nodiscard]] std::optional<Stage> untilStage() const;

private:
    Mode m_mode = Mode::Hold;
    Stage m_until = Stage::Quit;
    bool m_holdOnRefusal = false;
};

} // namespace Heloscope
