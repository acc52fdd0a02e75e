// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pictures/picture.h"

#include <QByteArray>
#include <QImage>

namespace Heloscope {

/// The whole picture as an SVG file: lines and text, nothing from outside, the font families with
/// Thai and Korean ones behind them.
[[nodiscard]] QByteArray svgOf(const Picture &picture, PictureLook look);

/// The picture as an image, two pixels for each one of look. One too tall is drawn smaller, and at
/// last cut off at its foot: then fitsImage() is false.
[[nodiscard]] QImage imageOf(const Picture &picture, PictureLook look);
[[nodiscard]] bool fitsImage(const Picture &picture, const PictureLook &look);

/// Writes it in the form that the end of the name asks for: ".svg" or ".png". Returns the system's
/// complaint; empty if all went well.
[[nodiscard]] QString writePicture(
    const Picture &picture, const PictureLook &look, const QString &fileName);

} // namespace Heloscope
