// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/proposal.h"
#include "core/session/breakrules.h"
#include "core/smtp/deviation.h"
#include "core/smtp/replycode.h"

#include <optional>
#include <utility>

namespace Heloscope {

/// Decides whether a proposal may leave now. Pausing is nothing but not letting one pass.
class Gate
{
public:
    enum class Mode : quint8 {
        Hold, ///< nothing leaves
        OneStep, ///< the next proposal leaves, then Hold
        Group, ///< the next proposal leaves and those that finish what it belongs to, then Hold
        Until, ///< proposals leave until one belongs to the wanted stage, then Hold
        Run, ///< everything leaves
    };

    void hold();
    void oneStep();
    /// Lets the rest of an AUTH exchange or of a mail transaction pass; any other command alone.
    void finishGroup();
    /// Lets everything before stage pass and holds in front of stage itself.
    void runUntil(Stage stage);
    void run();
    /// What turns Run, Until and Group into Hold, so that a person decides. None at first.
    void setBreakRules(BreakRules rules) { m_rules = std::move(rules); }

    /// The reply to verb came; Verb::Other for one that nobody asked for.
    void noteReply(Smtp::Verb verb, Smtp::ReplyCode code);
    void noteFinding(Smtp::FindingSeverity severity);
    /// Something else leaves than was proposed, so the rule that stopped a run is history.
    void noteOrder() { m_stoppedBy.reset(); }
    /// Asked once for each proposal; uses up a single step.
    [[nodiscard]] bool admits(const Proposal &proposal);
    [[nodiscard]] Mode mode() const { return m_mode; }
    [[nodiscard]] std::optional<Stage> untilStage() const;
    /// The rule that ended the last run; nothing once there was another order.
    [[nodiscard]] const std::optional<BreakRule> &stoppedBy() const { return m_stoppedBy; }

private:
    enum class Group : quint8 {
        Alone,
        Authentication,
        Transaction
    };

    void order(Mode mode);
    void stopFor(const std::optional<BreakRule> &rule);
    [[nodiscard]] bool admitsOfGroup(const Proposal &proposal);
    [[nodiscard]] static Group groupOf(const Proposal &proposal);
    [[nodiscard]] static bool beginsGroup(const Proposal &proposal);

    Mode m_mode = Mode::Hold;
    Stage m_until = Stage::Quit;
    std::optional<Group> m_group; ///< what is being finished, once something of it has left
    BreakRules m_rules;
    std::optional<BreakRule> m_stoppedBy;
};

} // namespace Heloscope
