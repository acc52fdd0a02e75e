// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/wrappedtext.h"

namespace Heloscope {

/// Columns to write in: the terminal's, at most 100, or 80 where the output is no terminal.
[[nodiscard]] int outputColumns();

/// Whether standard output may have bold type: a terminal, and NO_COLOR is not set.
[[nodiscard]] bool outputHasStyle();

} // namespace Heloscope
