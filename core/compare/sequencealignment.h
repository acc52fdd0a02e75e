// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <utility>
#include <vector>

namespace Heloscope {

/// Places of equal elements in two sequences, 0-based, growing in both.
using Matches = std::vector<std::pair<int, int>>;

/// Lines up two sequences so that many equal elements stand beside each other: the most possible
/// where the two differ in no more than 400 places at a stretch, else nearly that. Time grows with
/// their length times 400 at worst, memory with their length.
[[nodiscard]] Matches alignedSequences(std::span<const int> left, std::span<const int> right);

} // namespace Heloscope
