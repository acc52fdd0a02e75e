// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compare/codecomparison.h"

namespace Heloscope {

/// The comparison for people at a terminal: wrapped, with headings; bold only where style is set.
/// The codes stand under each other, not in two columns: so it can be copied, searched and read
/// aloud line by line, and Thai and Korean have the whole width to break in.
[[nodiscard]] QString comparisonAsText(
    const CodeComparison &comparison, int columns, bool hasStyle);

} // namespace Heloscope
