// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/openprogram.h"

#include "core/net/sockettransport.h"
#include "ui/preferences/preferences.h"

#include <QApplication>
#include <QTest>

namespace Heloscope {

using namespace Qt::StringLiterals;

void OpenProgram::launch(Prompter *prompter)
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings
        = std::make_unique<QSettings>(m_folder->filePath(u"settings.ini"_s), QSettings::IniFormat);
    m_settings->setValue(keyOf(Preference::Level), static_cast<int>(Level::Expert));
    m_wardrobe = std::make_unique<Wardrobe>(*qApp);
    m_prompter.fileName.clear();
    m_prompter.complaints.clear();
    m_language.use(u"en"_s);
    openDesk(prompter ? *prompter : m_prompter);
    openWindow();
}

void OpenProgram::restart()
{
    m_window->close();
    quit();
    openDesk(m_prompter);
    openWindow();
}

void OpenProgram::openDesk(Prompter &prompter)
{
    m_desk = std::make_unique<SessionDesk>(Surroundings{
        [](const TlsSettings &settings) { return std::make_unique<SocketTransport>(settings); },
        m_clock, prompter, sessionFolder()});
}

void OpenProgram::openWindow()
{
    m_window.reset();
    m_window = std::make_unique<MainWindow>(*m_desk, m_library, *m_wardrobe, *m_settings);
    m_window->setInterfaceLanguage(u"en"_s);
    m_window->setHelpLanguage(u"en"_s);
}

void OpenProgram::quit()
{
    m_window.reset();
    m_desk.reset();
}

bool OpenProgram::show()
{
    m_window->show();
    return QTest::qWaitForWindowActive(m_window.get());
}

void OpenProgram::key(int key, Qt::KeyboardModifiers modifiers)
{
    QWidget *focus = QApplication::focusWidget();
    QTest::keyClick(focus ? focus : m_window.get(), static_cast<Qt::Key>(key), modifiers);
}

} // namespace Heloscope
