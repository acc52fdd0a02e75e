// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/preferences/preferences.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <optional>
#include <vector>

class QActionGroup;
class QDockWidget;
class QMainWindow;
class QMenu;

namespace Heloscope {

class HiddenBar;
class PreferenceBook;

/// Shows as much of the window as the level has: commands, panes and fields of a higher level are
/// hidden. What is hidden and stands otherwise than usual becomes a chip that leads there.
class LevelDesk : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive this, bar too.
    LevelDesk(QMainWindow &window, PreferenceBook &book, HiddenBar &bar);

    /// After panes or fields were made or changed.
    void refresh();
    void retranslate();
    /// The choice of the level.
    [[nodiscard]] QMenu *menu() { return m_menu; }

signals:
    /// A setting that is changed in the dialog of settings.
    void preferenceWanted(Heloscope::Preference which);

private:
    /// What acts although it cannot be seen.
    struct Hidden {
        Level level; ///< from here on it can be seen
        QString name;
        std::function<void()> lead;
    };

    [[nodiscard]] std::vector<Hidden> acting() const;
    [[nodiscard]] bool isAt(Level level) const;
    void showDock(QDockWidget &dock, bool shown);
    void refreshChips();
    void lead(int chip);

    QMainWindow &m_window;
    PreferenceBook &m_book;
    HiddenBar &m_bar;
    QMenu *m_menu;
    QActionGroup *m_levels;
    std::vector<QPointer<QDockWidget>> m_away; ///< panes that were open when the level hid them
};

} // namespace Heloscope
