// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/breakrules.h"

#include <QString>

namespace Heloscope {

/// "Stage RCPT", "Reply 550", "Anything unexpected".
[[nodiscard]] QString breakRuleName(const BreakRule &rule);
/// Why a run has stopped.
[[nodiscard]] QString stoppedSentence(const BreakRule &rule);

} // namespace Heloscope
