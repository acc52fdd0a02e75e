// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composition.h"

#include "core/net/sockettransport.h"

#include <QApplication>
#include <QStandardPaths>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace Heloscope {

Composition::Composition(QApplication &application, const StartOptions &options)
    : m_options(options)
    , m_wardrobe(application)
{
    const QString remembered
        = m_settings.value(u"language/interface"_s, UiLanguage::ofSystem()).toString();
    const QString language = options.language.isEmpty() ? remembered : options.language;
    m_language.use(language);
    m_wardrobe.setTheme(static_cast<Theme>(m_settings.value(u"look/theme"_s, 0).toInt()));
    m_wardrobe.setZoom(m_settings.value(u"look/zoom"_s, 100).toInt());

    const QString data = QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation);
    m_desk = std::make_unique<SessionDesk>(Surroundings{
        [](const TlsSettings &settings) { return std::make_unique<SocketTransport>(settings); },
        m_clock, m_prompter, QString(data + u"/sessions"_s)});
    m_window = std::make_unique<MainWindow>(*m_desk, m_library, m_wardrobe, m_settings);
    m_prompter.setWindow(m_window.get());
    m_window->setInterfaceLanguage(language);
    m_window->setHelpLanguage(options.helpLanguage.isEmpty()
            ? m_settings.value(u"language/help"_s, language).toString()
            : options.helpLanguage);
    connect(
        m_window.get(), &MainWindow::interfaceLanguageChosen, this, [this](const QString &chosen) {
            useLanguage(chosen);
            m_settings.setValue(u"language/interface"_s, chosen);
        });
}

Composition::~Composition() = default;

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
    } else {
        m_desk->practise(m_options.scenario.isEmpty() ? "all-well" : m_options.scenario);
    }
}

} // namespace Heloscope
