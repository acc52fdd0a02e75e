// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/imports/recordformat.h"
#include "ui/wording/faultwords.h"

#include <cstddef>

namespace Heloscope {

/// What a record was taken for, and how many sessions it holds.
[[nodiscard]] FaultWords recordWords(RecordFormat format, std::size_t sessions);

} // namespace Heloscope
