// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composition.h"

#include "core/net/sockettransport.h"
#include "ui/preferences/preferencesstore.h"

#include <QApplication>
#include <QStandardPaths>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace Heloscope {

Composition::Composition(QApplication &application, const StartOptions &options)
    : m_options(options)
    , m_wardrobe(application)
{
    const Preferences preferences = PreferencesStore(m_settings).read();
    const QString language
        = options.language.isEmpty() ? spoken(preferences.interfaceLanguage) : options.language;
    m_language.use(language);

    const QString data = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    m_desk = std::make_unique<SessionDesk>(Surroundings{
        [](const TlsSettings &settings) { return std::make_unique<SocketTransport>(settings); },
        m_clock, m_prompter, QString(data + u"/sessions"_s)});
    m_window = std::make_unique<MainWindow>(*m_desk, m_library, m_wardrobe, m_settings);
    m_prompter.setWindow(m_window.get());
    m_window->setInterfaceLanguage(language);
    const QString remembered
        = preferences.helpLanguage.isEmpty() ? language : preferences.helpLanguage;
    m_window->setHelpLanguage(options.helpLanguage.isEmpty() ? remembered : options.helpLanguage);
    if (options.language.isEmpty() && preferences.interfaceLanguage.isEmpty()
        && !UiLanguage::isOfSystem()) {
        m_window->offerLanguages();
    }
    connect(m_window.get(), &MainWindow::interfaceLanguageChosen, this,
        [this](const QString &chosen) { useLanguage(spoken(chosen)); });
}

Composition::~Composition() = default;

QString Composition::spoken(const QString &chosen)
{
    return chosen.isEmpty() ? UiLanguage::ofSystem() : chosen;
}

void Composition::show()
{
    m_window->show();
    QTimer::singleShot(0, this, &Composition::begin);
}

void Composition::useLanguage(const QString &language)
{
    m_language.use(language);
    m_window->setInterfaceLanguage(language);
}

void Composition::begin()
{
    if (!m_options.file.isEmpty()) {
        m_desk->openFile(m_options.file);
    } else if (m_options.target) {
        m_window->setTarget(*m_options.target);
    } else if (!m_options.scenario.isEmpty() || !m_window->restoreDocument()) {
        m_desk->practise(m_options.scenario.isEmpty() ? "all-well" : m_options.scenario);
    }
}

} // namespace Heloscope
