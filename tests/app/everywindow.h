// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/uilanguage.h"
#include "core/help/helplibrary.h"
#include "core/session/clock.h"
#include "ui/decor/theme.h"
#include "ui/prompts/dialogprompter.h"
#include "ui/window/mainwindow.h"
#include "ui/window/sessiondesk.h"

#include <QSettings>
#include <QTemporaryDir>

#include <memory>

namespace Heloscope {

/// Puts every window and dialog of the program on the screen, each in the states in which it shows
/// something of its own.
class EveryWindow
{
public:
    EveryWindow();
    ~EveryWindow();

    /// The names show() knows.
    [[nodiscard]] static QList<QByteArray> scenes();
    /// The window that scene is about; nothing if it did not come.
    [[nodiscard]] QWidget *show(const QByteArray &scene);
    /// As the menu does it, while the window is open.
    void speak(const QString &language);
    void zoom(int percent);
    void dress(Theme theme);
    /// Until nothing is left to be laid out.
    static void settle();

    [[nodiscard]] MainWindow &window() { return *m_window; }

private:
    [[nodiscard]] bool practise(const QByteArray &scenario);
    void leaveJournal();
    void practiseAndSave();
    /// A bookmark and a note, and the pane that lists them.
    [[nodiscard]] bool remark();
    void drag();
    [[nodiscard]] bool runOn(const char *untilShown);
    [[nodiscard]] QWidget *compareSessions();
    [[nodiscard]] QWidget *showPrompt(const QByteArray &scene);
    [[nodiscard]] QWidget *find(const char *name) const;

    QTemporaryDir m_folder;
    QSettings m_settings;
    Wardrobe m_wardrobe;
    SystemClock m_clock;
    DialogPrompter m_prompter;
    HelpLibrary m_library;
    UiLanguage m_language;
    std::unique_ptr<SessionDesk> m_desk;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace Heloscope
