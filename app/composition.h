// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/startoptions.h"
#include "app/uilanguage.h"
#include "core/help/helplibrary.h"
#include "core/session/clock.h"
#include "ui/decor/theme.h"
#include "ui/prompts/dialogprompter.h"
#include "ui/window/mainwindow.h"
#include "ui/window/sessiondesk.h"

#include <QObject>
#include <QSettings>

#include <memory>

class QApplication;

namespace Heloscope {

/// Makes the parts of the program and puts them together. The one place that knows them all.
class Composition : public QObject
{
    Q_OBJECT

public:
    Composition(QApplication &application, const StartOptions &options);
    ~Composition() override;

    /// Shows the window; what it opens on follows once it has been painted.
    void show();
    [[nodiscard]] MainWindow &window() { return *m_window; }

private:
    void useLanguage(const QString &language);
    void begin();
    /// chosen: empty for that of the system.
    [[nodiscard]] static QString spoken(const QString &chosen);

    StartOptions m_options;
    QSettings m_settings;
    UiLanguage m_language;
    Wardrobe m_wardrobe;
    HelpLibrary m_library;
    SystemClock m_clock;
    DialogPrompter m_prompter;
    std::unique_ptr<SessionDesk> m_desk;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace Heloscope
