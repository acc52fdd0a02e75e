// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/imports/happening.h"

#include <cstddef>
#include <vector>

namespace Heloscope {

/// Where the sessions of a record begin: the first at 0, another with each connection, or greeting
/// behind a farewell, that comes after something was said. A connection that could not be made
/// belongs to the one that could.
[[nodiscard]] std::vector<std::size_t> sessionStarts(const std::vector<Happening> &happenings);

} // namespace Heloscope
