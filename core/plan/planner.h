// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/proposal.h"
#include "core/plan/sessionplan.h"
#include "core/smtp/deviation.h"
#include "core/smtp/facts.h"

#include <optional>
#include <vector>

namespace Heloscope {

/// Says what to say next. Asked whenever it is our turn; it sends nothing.
class Planner
{
public:
    Planner() = default;
    Planner(const Planner &) = delete;
    Planner &operator=(const Planner &) = delete;
    virtual ~Planner() = default;

    /// Nothing when there is nothing left to say.
    [[nodiscard]] virtual std::optional<Proposal> propose(const Smtp::Facts &facts) = 0;
    /// The plan was replaced while the session runs.
    virtual void changePlan(const SessionPlan &plan) = 0;
    /// A command left, whoever wanted it, so a list of lines can move on.
    virtual void commandSent(const Smtp::Command &command) = 0;
    /// This proposal is not wanted: something else is proposed, now and later. False if there is
    /// nothing that could stand in for it.
    [[nodiscard]] virtual bool skip(const Proposal &proposal) = 0;
    /// What was skipped is wanted after all.
    virtual void recallSkipped() = 0;
    [[nodiscard]] virtual bool hasSkipped() const = 0;
    /// The reply to verb came: what the planner has to say about it. A goal has nothing to say.
    [[nodiscard]] virtual std::vector<Smtp::Deviation> replyTaken(
        Smtp::Verb /*verb*/, const Smtp::Reply & /*reply*/)
    {
        return {};
    }
    /// Asked once, in front of the outcome.
    [[nodiscard]] virtual std::vector<Smtp::Deviation> sessionEnding() { return {}; }
};

} // namespace Heloscope
