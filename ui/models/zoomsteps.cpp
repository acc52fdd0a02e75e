// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/zoomsteps.h"

#include <algorithm>
#include <array>

namespace Heloscope {

namespace {

constexpr std::array Steps{SmallestZoom, 90, UsualZoom, 110, 125, 150, 175, 200, 225, LargestZoom};

} // namespace

int zoomStep(int percent, int direction)
{
    if (direction == 0) {
        return UsualZoom;
    }
    if (direction > 0) {
        const auto *next = std::upper_bound(Steps.begin(), Steps.end(), percent);
        return next == Steps.end() ? LargestZoom : *next;
    }
    const auto *next = std::lower_bound(Steps.begin(), Steps.end(), percent);
    return next == Steps.begin() ? SmallestZoom : *(next - 1);
}

int boundedZoom(int percent)
{
    return std::clamp(percent, SmallestZoom, LargestZoom);
}

int projectorZoom(int screenHeight)
{
    constexpr int LowHeight = 720;
    constexpr int FullHeight = 1080;
    constexpr int LowZoom = 150;
    constexpr int FullZoom = 200;
    if (screenHeight > FullHeight) {
        return FullZoom * screenHeight / FullHeight; // as large on the wall, of more pixels
    }
    const int height = std::max(screenHeight, LowHeight);
    return LowZoom + (height - LowHeight) * (FullZoom - LowZoom) / (FullHeight - LowHeight);
}

} // namespace Heloscope
