// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guide/legendmark.h"

#include "ui/decor/fonts.h"

#include <QPainter>

namespace Heloscope {

namespace {

constexpr int Padding = 6;

} // namespace

LegendMark::LegendMark(Tone tone, const QString &word, QWidget *parent)
    : LegendMark(glyphOf(tone), tone, word, parent)
{
    m_isChip = true;
}

LegendMark::LegendMark(Glyph glyph, Tone tone, const QString &word, QWidget *parent)
    : QWidget(parent)
    , m_glyph(glyph)
    , m_tone(tone)
    , m_word(word)
    , m_isChip(false)
{
    setAccessibleName(word);
}

LegendMark::LegendMark(LegendBar bar, const QString &word, QWidget *parent)
    : LegendMark(Glyph::Note, bar == LegendBar::Secure ? Tone::GoOn : Tone::Note, word, parent)
{
    m_bar = bar;
}

void LegendMark::setWord(const QString &word)
{
    m_word = word;
    setAccessibleName(word);
    updateGeometry();
    update();
}

QSize LegendMark::sizeHint() const
{
    const QFontMetrics metrics = fontMetrics();
    return {metrics.horizontalAdvance(m_word) + metrics.height() + 4 * Padding,
        lineHeight(metrics) + Padding};
}

void LegendMark::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    const ToneColours colours = toneColours(m_tone, palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_isChip) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colours.tint);
        painter.drawRoundedRect(rect().adjusted(0, 1, 0, -1), 4, 4);
    }
    const int side = fontMetrics().height() - 4;
    const QRect glyph(Padding, (height() - side) / 2, side, side);
    if (m_bar) {
        const bool isSecure = m_bar == LegendBar::Secure;
        const QRect bar = isSecure ? QRect(glyph.center().x() - 1, 1, 3, height() - 2)
                                   : QRect(glyph.left(), glyph.center().y() - 2, glyph.width(), 5);
        painter.fillRect(bar, colours.line);
    } else {
        drawGlyph(painter, m_glyph, glyph, m_isChip ? colours.ink : colours.line);
    }
    painter.setPen(m_isChip ? colours.ink : palette().color(QPalette::WindowText));
    painter.drawText(rect().adjusted(side + 2 * Padding, 0, 0, 0),
        Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, m_word);
}

} // namespace Heloscope
