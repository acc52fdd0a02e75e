// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compare/codecomparison.h"

namespace Heloscope {

class ComparisonWords;

/// The key differences of two codes, the most telling first; each entry is one or more whole
/// sentences. A matter in which the two agree is left out. At least one.
[[nodiscard]] QStringList keyDifferences(
    const std::array<ComparedCode, 2> &codes, const ComparisonWords &words);

/// Whether the same may be tried again after this code: later, never, nothing to repeat.
[[nodiscard]] QString retrySentence(const ComparableCode &code, const ComparisonWords &words);

} // namespace Heloscope
