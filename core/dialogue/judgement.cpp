// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dialogue/judgement.h"

#include <algorithm>

namespace Heloscope {

namespace {

bool ran(SessionResult result)
{
    return result == SessionResult::Completed || result == SessionResult::Refused
        || result == SessionResult::Deferred || result == SessionResult::AuthFailed;
}

} // namespace

Outcome judge(const std::vector<Expectation> &expectations, const std::vector<StagedReply> &replies,
    Outcome outcome)
{
    if (expectations.empty() || !ran(outcome.result)) {
        return outcome;
    }
    const auto isMet = [&replies](const Expectation &expectation) {
        return std::ranges::any_of(replies, [&expectation](const StagedReply &reply) {
            return reply.first == expectation.stage && expectation.holds(reply.second);
        });
    };
    if (!std::ranges::all_of(expectations, isMet)) {
        outcome.result = SessionResult::Unexpected;
    } else if (std::ranges::find(expectations, outcome.stage, &Expectation::stage)
        != expectations.end()) {
        outcome.result = SessionResult::Completed;
    }
    return outcome;
}

} // namespace Heloscope
