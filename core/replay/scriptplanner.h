// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/goalplanner.h"
#include "core/plan/planner.h"
#include "core/replay/recording.h"

#include <optional>
#include <vector>

namespace Heloscope {

/// Says what the client of a recorded session said, line by line, and holds every reply against the
/// recorded one. Where a line cannot be said again it is left out, and a finding tells: a secret
/// that was masked, mail data nobody invited, a second STARTTLS. The plan's credentials stand in
/// for masked ones, its message for the mail data, and nothing is said beyond its last stage.
class ScriptPlanner final : public Planner
{
public:
    /// plan: planOf(recording), with another server, credentials and a message.
    ScriptPlanner(Recording recording, const SessionPlan &plan);

    void changePlan(const SessionPlan &plan) override;
    [[nodiscard]] std::optional<Proposal> propose(const Smtp::Facts &facts) override;
    void commandSent(const Smtp::Command &command) override;
    [[nodiscard]] bool skip(const Proposal &proposal) override;
    void recallSkipped() override;
    [[nodiscard]] bool hasSkipped() const override { return m_firstSkipped.has_value(); }
    [[nodiscard]] std::vector<Smtp::Deviation> replyTaken(
        Smtp::Verb verb, const Smtp::Reply &reply) override;
    [[nodiscard]] std::vector<Smtp::Deviation> sessionEnding() override;

private:
    [[nodiscard]] std::optional<Proposal> next(const Smtp::Facts &facts);
    [[nodiscard]] std::optional<Proposal> replayed(
        const RecordedStep &step, const Smtp::Facts &facts);
    [[nodiscard]] bool isBeyondThePlan(const RecordedStep &step, const Smtp::Facts &facts) const;
    [[nodiscard]] const RecordedReply *recordedReply(Smtp::Verb verb) const;
    void leaveOut(const RecordedStep &step);

    Recording m_recording;
    SessionPlan m_plan;
    GoalPlanner m_credentials; ///< speaks in AUTH exchanges
    std::size_t m_cursor = 1; ///< the step to be said next
    std::optional<Smtp::Command> m_proposed; ///< made from the step at the cursor
    std::optional<std::size_t> m_awaited; ///< the step whose reply is due
    std::optional<std::size_t> m_firstSkipped;
    std::vector<Smtp::Deviation> m_untold;
    int m_same = 0;
    int m_different = 0;
    int m_leftOut = 0;
};

/// What is different in a reply, codes and capabilities; nothing if it says the same. What a reply
/// says in words, its dates, names and queue numbers are no difference.
[[nodiscard]] std::optional<Smtp::Deviation> differenceOf(
    Smtp::Verb verb, const Smtp::Reply &recorded, const Smtp::Reply &now);

} // namespace Heloscope
