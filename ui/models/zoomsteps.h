// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Heloscope {

// Sizes of type in percent of the usual one.

constexpr int UsualZoom = 100;
constexpr int SmallestZoom = 80;
constexpr int LargestZoom = 250;

/// The next step up or (direction below 0) down from percent, which need be no step; 0 leads to the
/// usual size. The ends are not passed.
[[nodiscard]] int zoomStep(int percent, int direction);

/// percent within the ends.
[[nodiscard]] int boundedZoom(int percent);

/// For a projector with so many lines of picture: 150 for 720 and fewer, 200 for 1080 and
/// in proportion for more, which is 18 points or more of type that is usually 9 or more.
[[nodiscard]] int projectorZoom(int screenHeight);

} // namespace Heloscope
