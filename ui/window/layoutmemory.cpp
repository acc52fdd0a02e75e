// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/layoutmemory.h"

#include <QDockWidget>
#include <QGuiApplication>
#include <QMainWindow>
#include <QScreen>
#include <QSettings>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Heloscope {

namespace {

/// Raised when panes are added or renamed, so that an old layout is not forced on new panes.
constexpr int LayoutVersion = 2;

} // namespace

LayoutMemory::LayoutMemory(QSettings &settings)
    : m_settings(settings)
{
}

bool LayoutMemory::restore(QMainWindow &window) const
{
    const QByteArray geometry = m_settings.value(u"layout/geometry"_s).toByteArray();
    const QByteArray state = m_settings.value(u"layout/state"_s).toByteArray();
    return !geometry.isEmpty() && window.restoreGeometry(geometry)
        && window.restoreState(state, LayoutVersion);
}

void LayoutMemory::save(const QMainWindow &window) const
{
    m_settings.setValue(u"layout/geometry"_s, window.saveGeometry());
    m_settings.setValue(u"layout/state"_s, window.saveState(LayoutVersion));
}

void arrangeFirst(QMainWindow &window, QDockWidget &meaning, QDockWidget &findings)
{
    constexpr QSize Frame(4, 32); // what a window manager puts around a window, about
    const QSize room = QGuiApplication::primaryScreen()->availableSize() - Frame;
    window.resize(room.boundedTo({1440, 900}));
    window.resizeDocks({&meaning}, {std::max(window.width() * 30 / 100, 300)}, Qt::Horizontal);
    window.resizeDocks({&findings}, {72}, Qt::Vertical);
}

} // namespace Heloscope
