// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/timeouts.h"

#include <QString>

namespace Heloscope {

/// "No answer came in 300 s, at Greeting." seconds: as the finding has them.
[[nodiscard]] QString timeoutSentence(const QString &stage, const QString &seconds);
/// What usually lies behind silence in this phase.
[[nodiscard]] QString timeoutCause(Phase phase);
[[nodiscard]] QString timeoutAdvice();

} // namespace Heloscope
