// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pictures/strokes.h"

#include "ui/decor/fonts.h"

#include <QFontMetrics>
#include <QPainter>
#include <QPolygonF>

#include <algorithm>
#include <cmath>

namespace Heloscope {

int gapOf(const PictureLook &look)
{
    return std::max(QFontMetrics(look.font).height() / 3, 4);
}

int rowHeight(const PictureLook &look)
{
    const int wire = QFontMetrics(wireFont(look.font)).height();
    return std::max(lineHeight(QFontMetrics(look.font)), wire);
}

void drawLine(QPainter &painter, const QRectF &area, int alignment, const QString &text)
{
    if (area.width() < 4) {
        return;
    }
    painter.drawText(area, alignment | Qt::AlignVCenter | Qt::TextSingleLine,
        painter.fontMetrics().elidedText(text, Qt::ElideRight, static_cast<int>(area.width())));
}

int chipWidth(const PictureLook &look, const QString &text)
{
    const QFontMetrics metrics(look.font);
    return metrics.horizontalAdvance(text) + metrics.height() + 2 * gapOf(look);
}

int drawChip(QPainter &painter, const PictureLook &look, const QPoint &topLeft, Glyph glyph,
    Tone tone, const QString &text)
{
    const ToneColours colours = toneColours(tone, look.palette);
    const QFontMetrics metrics(look.font);
    const int gap = gapOf(look);
    const QRect chip(topLeft, QSize(chipWidth(look, text), rowHeight(look)));
    const int side = metrics.height() - 4;
    painter.save();
    painter.setFont(look.font);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.tint);
    painter.drawRoundedRect(chip, 4, 4);
    drawGlyph(painter, glyph,
        QRect(chip.left() + gap / 2, chip.center().y() - side / 2 + 1, side, side), colours.ink);
    painter.setPen(colours.ink);
    // A pixel more than the text, because rounding must not cost its last letter.
    drawLine(painter, chip.adjusted(side + gap, 0, 2, 0), Qt::AlignLeft, text);
    painter.restore();
    return chip.width();
}

void drawArrowHead(
    QPainter &painter, const QPointF &tip, const QPointF &tail, double size, const QColor &colour)
{
    const QPointF way = tip - tail;
    const double length = std::max(std::hypot(way.x(), way.y()), 0.001);
    const QPointF along = way / length;
    const QPointF across(-along.y(), along.x());
    painter.save();
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawPolygon(QPolygonF(
        {tip, tip - along * size + across * size / 2, tip - along * size - across * size / 2}));
    painter.restore();
}

void drawCurrent(QPainter &painter, const PictureLook &look, const QRectF &area)
{
    painter.save();
    painter.setBrush(look.palette.color(QPalette::Highlight));
    painter.setPen(QPen(toneColours(Tone::GoOn, look.palette).line, 1.5));
    painter.drawRoundedRect(area.adjusted(1, 1, -1, -1), 4, 4);
    painter.restore();
}

} // namespace Heloscope
