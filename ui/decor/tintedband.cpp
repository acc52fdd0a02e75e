// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/decor/tintedband.h"

#include <QEvent>
#include <QPainter>

namespace Heloscope {

namespace {

constexpr int BarWidth = 4;
constexpr int GlyphLeft = 12;
constexpr int GlyphTop = 8;

} // namespace

TintedBand::TintedBand(Tone tone, Glyph glyph, QWidget *parent)
    : QFrame(parent)
    , m_tone(tone)
    , m_glyph(glyph)
{
    leaveRoomForGlyph();
}

void TintedBand::setTone(Tone tone, Glyph glyph)
{
    m_tone = tone;
    m_glyph = glyph;
    update();
}

void TintedBand::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        leaveRoomForGlyph();
    }
}

void TintedBand::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    const ToneColours colours = toneColours(m_tone, palette());
    QPainter painter(this);
    painter.fillRect(rect(), colours.tint);
    painter.fillRect(QRect(0, 0, BarWidth, height()), colours.line);
    const int side = fontMetrics().height();
    drawGlyph(painter, m_glyph, QRect(GlyphLeft, GlyphTop, side, side), colours.ink);
}

void TintedBand::leaveRoomForGlyph()
{
    setContentsMargins(GlyphLeft + fontMetrics().height(), 0, 0, 0);
}

} // namespace Heloscope
