// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
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
/// Black on white, for a projector in a lit room.
[[nodiscard]] QPalette projectorPalette();

/// Dresses a whole program: style, palette and fonts, at a zoom that a person chooses.
class Wardrobe
{
public:
    /// Remembers what the system's palette looked like before ours took its place.
    explicit Wardrobe(QApplication &application);

    void setTheme(Theme theme);
    /// percent: SmallestZoom to LargestZoom.
    void setZoom(int percent);
    /// The projector's palette in place of the theme's, which comes back afterwards.
    void setProjecting(bool projecting);

    [[nodiscard]] Theme theme() const { return m_theme; }
    [[nodiscard]] int zoom() const { return m_zoom; }
    /// The font of the interface at percent of the usual size.
    [[nodiscard]] QFont fontAt(int percent) const;

private:
    QApplication &m_application;
    bool m_systemIsDark;
    Theme m_theme = Theme::System;
    int m_zoom = 100;
    bool m_isProjecting = false;
    double m_pointSize;
};

} // namespace Heloscope
