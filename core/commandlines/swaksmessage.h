// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commandlines/swaksarguments.h"

#include <vector>

namespace Heloscope {

/// The message that the options make, lines ending in CRLF; what is wrong with them goes into
/// refusals. plan: its envelope must be known.
[[nodiscard]] QByteArray swaksMessage(const SwaksArguments &arguments, const SessionPlan &plan,
    const SwaksSurroundings &surroundings, std::vector<SwaksRefusal> &refusals);

} // namespace Heloscope
