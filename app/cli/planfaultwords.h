// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/sessionplan.h"

#include <QString>

namespace Heloscope {

/// The fault in words: which option, what is wrong with it, what to try.
[[nodiscard]] QString planFaultWords(const PlanFault &fault);

} // namespace Heloscope
