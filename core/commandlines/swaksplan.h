// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commandlines/swaksarguments.h"
#include "core/commandlines/swaksreader.h"

#include <vector>

namespace Heloscope {

/// The session that these options ask for, one concern after the other; every refusal there is, not
/// only the first. remarks: what the line around the options has drawn already.
[[nodiscard]] Result<SwaksSession, std::vector<SwaksRefusal>> swaksPlan(
    const SwaksArguments &arguments, const SwaksSurroundings &surroundings,
    std::vector<SwaksRemark> remarks);

} // namespace Heloscope
