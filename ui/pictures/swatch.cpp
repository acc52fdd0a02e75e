// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pictures/swatch.h"

#include "ui/decor/severitycolours.h"

#include <QPainter>

#include <algorithm>

namespace Heloscope {

namespace {

Tone toneOf(TimeKind kind)
{
    switch (kind) {
    case TimeKind::Connecting:
        return Tone::Later;
    case TimeKind::Waiting:
        return Tone::GoOn;
    case TimeKind::Handshake:
        return Tone::Good;
    case TimeKind::Pause:
        return Tone::Note;
    }
    return Tone::Note;
}

/// Lines from edge to edge, leaning to the right by slant pixels. Drawn one by one, because SVG
/// has no patterns of Qt's.
void hatch(QPainter &painter, const QRectF &area, double slant)
{
    constexpr double Pitch = 6;
    const int count = static_cast<int>((area.width() + slant) / Pitch);
    for (int line = 1; line <= count; ++line) {
        const double x = area.left() - slant + line * Pitch;
        // Cut where the line would leave the area.
        const double low = std::clamp((area.left() - x) / std::max(slant, 0.001), 0.0, 1.0);
        const double high = std::clamp((area.right() - x) / std::max(slant, 0.001), 0.0, 1.0);
        if (low < high) {
            painter.drawLine(QPointF(x + low * slant, area.bottom() - low * area.height()),
                QPointF(x + high * slant, area.bottom() - high * area.height()));
        }
    }
}

} // namespace

void drawSwatch(QPainter &painter, const PictureLook &look, const QRectF &area, TimeKind kind)
{
    const ToneColours colours = toneColours(toneOf(kind), look.palette);
    painter.save();
    painter.setPen(QPen(colours.line, 1.2));
    painter.setBrush(kind == TimeKind::Waiting ? colours.line
            : kind == TimeKind::Pause          ? look.palette.color(QPalette::Base)
                                               : colours.tint);
    painter.drawRect(area);
    if (kind == TimeKind::Connecting) {
        hatch(painter, area, 0);
    } else if (kind == TimeKind::Handshake) {
        hatch(painter, area, area.height());
    }
    painter.restore();
}

} // namespace Heloscope
