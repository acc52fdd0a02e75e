// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/layoutmemory.h"

#include <QMainWindow>
#include <QSettings>

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

} // namespace Heloscope
