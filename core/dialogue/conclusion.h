// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/sessionplan.h"
#include "core/smtp/facts.h"
#include "core/transcript/outcome.h"

namespace Heloscope {

/// How a session that was not cut short has ended: what was wanted held against what is known.
/// Cancelled if everything went well as far as it went, but not as far as was wanted.
[[nodiscard]] Outcome conclude(const SessionPlan &plan, const Smtp::Facts &facts);

/// Refused or deferred, by the first digit of a 4yz or 5yz reply.
[[nodiscard]] Outcome outcomeOfRefusal(const Smtp::Refusal &refusal, bool encrypted);

} // namespace Heloscope
