// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/decor/icons.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPaintEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <array>

using namespace Qt::StringLiterals;

namespace Heloscope {

namespace {

constexpr std::array GlyphFiles{"continue", "step", "run-to", "stop", "connect", "armed", "open",
    "save", "practice", "certificate", "details", "language", "lock", "unlock", "client", "server",
    "program", "good", "go-on", "later", "refused", "note", "warning", "failed", "next", "waiting",
    "skipped", "not-reached", "break", "more", "clear", "bookmark", "remark"};

/// The picture of a glyph in one colour.
QByteArray pictureOf(Glyph glyph, const QColor &colour)
{
    const auto name = QLatin1StringView(GlyphFiles.at(static_cast<std::size_t>(glyph)));
    QFile file(u":/icons/%1.svg"_s.arg(name));
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    return file.readAll().replace("#000", colour.name().toLatin1());
}

/// size: in device pixels.
QPixmap render(Glyph glyph, const QSize &size, const QColor &colour)
{
    const auto name = QLatin1StringView(GlyphFiles.at(static_cast<std::size_t>(glyph)));
    const QString key = u"glyph/%1/%2x%3/%4"_s.arg(name)
                            .arg(size.width())
                            .arg(size.height())
                            .arg(colour.rgba(), 8, 16);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap)) {
        return pixmap;
    }
    QSvgRenderer renderer(pictureOf(glyph, colour));
    pixmap = QPixmap(size);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setOpacity(colour.alphaF());
    renderer.render(&painter);
    painter.end();
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

class GlyphEngine final : public QIconEngine
{
public:
    explicit GlyphEngine(Glyph glyph, std::optional<Tone> tone = {})
        : m_glyph(glyph)
        , m_tone(tone)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        Q_UNUSED(state)
        drawGlyph(*painter, m_glyph, rect, colourOf(mode));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        Q_UNUSED(state)
        return render(m_glyph, size, colourOf(mode));
    }

    [[nodiscard]] QIconEngine *clone() const override { return new GlyphEngine(m_glyph, m_tone); }

private:
    [[nodiscard]] QColor colourOf(QIcon::Mode mode) const
    {
        if (m_tone && mode != QIcon::Disabled) {
            const QPalette palette = QGuiApplication::palette();
            return mode == QIcon::Selected ? palette.color(QPalette::HighlightedText)
                                           : toneColours(*m_tone, palette).line;
        }
        const auto group = mode == QIcon::Disabled ? QPalette::Disabled : QPalette::Active;
        return QGuiApplication::palette().color(group, QPalette::ButtonText);
    }

    Glyph m_glyph;
    std::optional<Tone> m_tone;
};

} // namespace

QIcon icon(Glyph glyph)
{
    return QIcon(new GlyphEngine(glyph));
}

QIcon icon(Glyph glyph, Tone tone)
{
    return QIcon(new GlyphEngine(glyph, tone));
}

void drawGlyph(QPainter &painter, Glyph glyph, const QRect &rectangle, const QColor &colour)
{
    const qreal ratio = painter.device()->devicePixelRatioF();
    const int side = std::min(rectangle.width(), rectangle.height());
    QRect square(0, 0, side, side);
    square.moveCenter(rectangle.center());
    if (painter.paintEngine()->type() == QPaintEngine::SVG) {
        // Lines stay lines in a drawing that can be enlarged.
        QSvgRenderer(pictureOf(glyph, colour)).render(&painter, square);
        return;
    }
    QPixmap pixmap = render(glyph, (QSizeF(square.size()) * ratio).toSize(), colour);
    pixmap.setDevicePixelRatio(ratio);
    painter.drawPixmap(square.topLeft(), pixmap);
}

Glyph glyphOf(Tone tone)
{
    switch (tone) {
    case Tone::Good:
        return Glyph::Good;
    case Tone::GoOn:
        return Glyph::GoOn;
    case Tone::Later:
        return Glyph::Later;
    case Tone::Refused:
        return Glyph::Refused;
    case Tone::Note:
        return Glyph::Note;
    }
    return Glyph::Note;
}

QIcon programIcon()
{
    return QIcon(u":/icons/heloscope.svg"_s);
}

} // namespace Heloscope
