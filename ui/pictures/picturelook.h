// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QPalette>

namespace Heloscope {

/// What a picture is drawn with. Sizes follow from the font.
struct PictureLook {
    QFont font; ///< its size in pixels, so that it is the same on every kind of paper
    QPalette palette;
    int width = 0; ///< to fill, in pixels; a picture may need more
    int current = -1; ///< the item with the cursor
};

} // namespace Heloscope
