// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPalette>

class QApplication;

namespace Heloscope {

enum class Theme : quint8 {
    System,
    Light,
    Dark
};

[[nodiscard]] QPalette lightPalette();
[[nodiscard]] QPalette darkPalette();

/// Dresses a whole program: style, palette and fonts, at a zoom that a person chooses.
class Wardrobe
{
public:
    /// Remembers what the system's palette looked like before ours took its place.
    explicit Wardrobe(QApplication &application);

    void setTheme(Theme theme);
    /// percent: 50 to 300.
    void setZoom(int percent);

    [[nodiscard]] Theme theme() const { return m_theme; }
    [[nodiscard]] int zoom() const { return m_zoom; }

private:
    QApplication &m_application;
    bool m_systemIsDark;
    Theme m_theme = Theme::System;
    int m_zoom = 100;
    double m_pointSize;
};

} // namespace Heloscope
