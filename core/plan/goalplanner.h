// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/leftout.h"
#include "core/plan/planner.h"
#include "core/plan/sessionplan.h"
#include "core/sasl/mechanism.h"

#include <memory>

namespace Heloscope {

/// Derives the next command from what is wanted and what is known. It is no cursor in a list: after
/// a hand-typed RSET the facts say that there is no mail transaction, so MAIL is proposed again.
class GoalPlanner final : public Planner
{
public:
    explicit GoalPlanner(SessionPlan plan);

    void changePlan(const SessionPlan &plan) override;
    [[nodiscard]] std::optional<Proposal> propose(const Smtp::Facts &facts) override;
    void commandSent(const Smtp::Command &command) override;
    [[nodiscard]] bool skip(const Proposal &proposal) override;
    void recallSkipped() override { m_leftOut.clear(); }
    [[nodiscard]] bool hasSkipped() const override { return !m_leftOut.isEmpty(); }

private:
    [[nodiscard]] Proposal authResponse(const Smtp::Facts &facts);
    [[nodiscard]] Proposal whenGreeted(const Smtp::Facts &facts) const;
    [[nodiscard]] Proposal whenIdentified(const Smtp::Facts &facts);
    [[nodiscard]] Proposal whenEnvelopeOpen(const Smtp::Facts &facts) const;
    [[nodiscard]] Proposal auth(const Smtp::Facts &facts);
    [[nodiscard]] Proposal mail(const Smtp::Facts &facts) const;
    [[nodiscard]] Proposal farewell() const;
    [[nodiscard]] Proposal quit() const;
    [[nodiscard]] bool wants(Stage stage) const;

    SessionPlan m_plan;
    LeftOut m_leftOut;
    std::unique_ptr<Smtp::Mechanism> m_mechanism;
    /// The answer to the challenge on the table, kept because a mechanism gives each answer once.
    std::optional<std::pair<int, Proposal>> m_answer;
    std::size_t m_linesSent = 0;
};

/// The mechanism a plan would use with these capabilities; nothing if there is none it may use.
[[nodiscard]] std::optional<QByteArray> chooseMechanism(
    const SessionPlan &plan, const Smtp::Facts &facts);

/// The recipients that still have no verdict, in the plan's order.
[[nodiscard]] std::vector<QByteArray> openRecipients(
    const SessionPlan &plan, const Smtp::Facts &facts);

/// The MAIL parameters that apply: the plan's and those the message calls for, as far as offered.
[[nodiscard]] std::vector<Smtp::Parameter> mailParameters(
    const SessionPlan &plan, const Smtp::Facts &facts);

} // namespace Heloscope
