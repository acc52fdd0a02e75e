// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/timechartlayout.h"
#include "ui/pictures/picturelook.h"

class QPainter;
class QRectF;

namespace Heloscope {

/// A stretch of time, told apart by colour and by its pattern: waiting is filled, connecting has
/// bars, TLS is slanted, our own pause is empty.
void drawSwatch(QPainter &painter, const PictureLook &look, const QRectF &area, TimeKind kind);

} // namespace Heloscope
