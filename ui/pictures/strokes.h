// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/decor/icons.h"
#include "ui/pictures/picturelook.h"

#include <QRectF>
#include <QString>

class QPainter;

namespace Heloscope {

// What the pictures have in common.

/// Space around and between things, in pixels.
[[nodiscard]] int gapOf(const PictureLook &look);
/// A row of one line of text.
[[nodiscard]] int rowHeight(const PictureLook &look);

/// One line of plain text, cut with an ellipsis where it ends.
void drawLine(QPainter &painter, const QRectF &area, int alignment, const QString &text);

/// A glyph as high as the text, then a word, on a tinted chip. Returns the width it took.
int drawChip(QPainter &painter, const PictureLook &look, const QPoint &topLeft, Glyph glyph,
    Tone tone, const QString &text);
[[nodiscard]] int chipWidth(const PictureLook &look, const QString &text);

/// The head of an arrow that comes from tail.
void drawArrowHead(
    QPainter &painter, const QPointF &tip, const QPointF &tail, double size, const QColor &colour);

/// The ground under the item with the cursor, and its frame.
void drawCurrent(QPainter &painter, const PictureLook &look, const QRectF &area);

} // namespace Heloscope
