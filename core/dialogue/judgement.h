// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/expectation.h"
#include "core/transcript/outcome.h"

#include <utility>
#include <vector>

namespace Heloscope {

using StagedReply = std::pair<Stage, Smtp::Reply>;

/// The outcome in the light of what was expected. An expectation holds if some reply of its stage
/// is as expected. If one does not hold, a session that ran is Unexpected; if all hold, a refusal
/// that was expected at its stage is Completed, because it is what was asked for. A session that
/// did not run to its end (no connection, no TLS, time out…) stays what it is.
[[nodiscard]] Outcome judge(const std::vector<Expectation> &expectations,
    const std::vector<StagedReply> &replies, Outcome outcome);

} // namespace Heloscope
