// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/decor/theme.h"

#include "ui/decor/fonts.h"
#include "ui/decor/roomystyle.h"
#include "ui/decor/severitycolours.h"
#include "ui/models/zoomsteps.h"

#include <QApplication>

#include <algorithm>

namespace Heloscope {

namespace {

struct Hues {
    QRgb window, base, alternate, text, faint, button, line, edge, highlight, highlighted, link;
};

constexpr Hues Light{0xfff2f4f7, 0xffffffff, 0xfff7f9fb, 0xff14181f, 0xff424b57, 0xffe7ebf0,
    0xffc3cad4, 0xff78838f, 0xffcfe4f7, 0xff0d1218, 0xff004b7a};
constexpr Hues Dark{0xff232930, 0xff15191e, 0xff1a1f25, 0xffe9edf2, 0xffbcc7d2, 0xff2b323a,
    0xff414b56, 0xff7f8b98, 0xff254662, 0xffffffff, 0xff9fd2f7};
constexpr Hues Projector{0xffffffff, 0xffffffff, 0xfff4f4f4, 0xff000000, 0xff262626, 0xfff0f0f0,
    0xff5c5c5c, 0xff5c5c5c, 0xffd6e9fa, 0xff000000, 0xff003a61};

QPalette paletteOf(const Hues &hues)
{
    QPalette palette;
    const auto set = [&palette](QPalette::ColorRole role, QRgb hue) {
        palette.setColor(role, QColor(hue));
    };
    set(QPalette::Window, hues.window);
    set(QPalette::WindowText, hues.text);
    set(QPalette::Base, hues.base);
    set(QPalette::AlternateBase, hues.alternate);
    set(QPalette::Text, hues.text);
    set(QPalette::PlaceholderText, hues.faint);
    set(QPalette::Button, hues.button);
    set(QPalette::ButtonText, hues.text);
    set(QPalette::BrightText, hues.highlighted);
    set(QPalette::ToolTipBase, hues.base);
    set(QPalette::ToolTipText, hues.text);
    set(QPalette::Highlight, hues.highlight);
    set(QPalette::HighlightedText, hues.highlighted);
    set(QPalette::Link, hues.link);
    set(QPalette::LinkVisited, hues.link);
    set(QPalette::Light, hues.base);
    set(QPalette::Midlight, hues.button);
    set(QPalette::Mid, hues.line);
    set(QPalette::Dark, hues.edge);
    set(QPalette::Shadow, hues.line);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        QColor faded(hues.faint);
        faded.setAlpha(150);
        palette.setColor(QPalette::Disabled, role, faded);
    }
    return palette;
}

} // namespace

QPalette lightPalette()
{
    return paletteOf(Light);
}

QPalette darkPalette()
{
    return paletteOf(Dark);
}

QPalette projectorPalette()
{
    return paletteOf(Projector);
}

Wardrobe::Wardrobe(QApplication &application)
    : m_application(application)
    , m_systemIsDark(isDark(QApplication::palette()))
    , m_pointSize(std::max(QApplication::font().pointSizeF(), 9.0))
{
    QApplication::setStyle(new RoomyStyle);
    setTheme(Theme::System);
    setZoom(100);
}

void Wardrobe::setTheme(Theme theme)
{
    m_theme = theme;
    if (m_isProjecting) {
        QApplication::setPalette(projectorPalette());
        return;
    }
    const bool dark = theme == Theme::Dark || (theme == Theme::System && m_systemIsDark);
    QApplication::setPalette(dark ? darkPalette() : lightPalette());
}

void Wardrobe::setZoom(int percent)
{
    m_zoom = boundedZoom(percent);
    QApplication::setFont(fontAt(m_zoom));
    Q_UNUSED(m_application)
}

void Wardrobe::setProjecting(bool projecting)
{
    m_isProjecting = projecting;
    setTheme(m_theme);
}

QFont Wardrobe::fontAt(int percent) const
{
    QFont font = interfaceFont();
    font.setPointSizeF(m_pointSize * percent / 100.0);
    return font;
}

} // namespace Heloscope
