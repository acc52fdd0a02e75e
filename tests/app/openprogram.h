// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/uilanguage.h"
#include "core/help/helplibrary.h"
#include "core/session/clock.h"
#include "tests/app/scriptedprompter.h"
#include "ui/decor/theme.h"
#include "ui/window/mainwindow.h"
#include "ui/window/sessiondesk.h"

#include <QSettings>
#include <QTemporaryDir>

#include <memory>

namespace Heloscope {

/// The clock of this machine, put forward by a test.
class ForwardedClock final : public Clock
{
public:
    void advance(std::chrono::microseconds time) { m_ahead += time; }

    [[nodiscard]] std::chrono::microseconds now() const override { return m_real.now() + m_ahead; }
    [[nodiscard]] QDateTime utc() const override { return m_real.utc(); }

private:
    SystemClock m_real;
    std::chrono::microseconds m_ahead{0};
};

/// The program in English, all of it shown, with settings of its own: what a test of the whole
/// window stands on. A test class inherits it beside QObject, launches it in init() and quits it in
/// cleanup().
class OpenProgram
{
protected:
    OpenProgram() = default;
    ~OpenProgram() = default;
    Q_DISABLE_COPY_MOVE(OpenProgram)

    /// Questions about files are answered by prompter, or as m_prompter was told.
    void launch(Prompter *prompter = nullptr);
    /// Ended in order and started again, with the same settings and journals.
    void restart();
    /// A new window on the same desk and settings, in place of the one before.
    void openWindow();
    void quit();
    /// Until the window is on the screen and has the keyboard.
    [[nodiscard]] bool show();
    /// To whatever has the focus.
    void key(int key, Qt::KeyboardModifiers modifiers = {});

    [[nodiscard]] bool isOurTurn() const { return m_desk->stepper().isOurTurn(); }
    [[nodiscard]] bool isOver() const { return !m_desk->inspection().isLive(); }
    /// Where the journals are.
    [[nodiscard]] QString sessionFolder() const
    {
        return m_folder->filePath(QStringLiteral("sessions"));
    }
    template <typename T>
    [[nodiscard]] T *part(const char *name) const
    {
        return m_window->findChild<T *>(QString::fromLatin1(name));
    }

    void openDesk(Prompter &prompter);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<Wardrobe> m_wardrobe;
    ForwardedClock m_clock;
    ScriptedPrompter m_prompter;
    HelpLibrary m_library;
    UiLanguage m_language;
    std::unique_ptr<SessionDesk> m_desk;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace Heloscope
