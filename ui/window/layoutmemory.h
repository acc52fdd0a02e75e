// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QDockWidget;
class QMainWindow;
class QSettings;

namespace Heloscope {

/// Remembers where a window and its panes were. Parts are known by their objectName.
class LayoutMemory
{
public:
    /// settings must outlive this.
    explicit LayoutMemory(QSettings &settings);

    /// False if nothing that fits is remembered.
    [[nodiscard]] bool restore(QMainWindow &window) const;
    void save(const QMainWindow &window) const;

private:
    QSettings &m_settings;
};

/// Where the panes stand before anybody has moved them: as the screen has room.
void arrangeFirst(QMainWindow &window, QDockWidget &meaning, QDockWidget &findings);

} // namespace Heloscope
