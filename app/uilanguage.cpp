// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/uilanguage.h"

#include "core/help/programlanguages.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

#include <utility>

using namespace Qt::StringLiterals;

namespace Heloscope {

namespace {

/// The first of the system's languages that the program has too; empty if it has none.
QString wantedBySystem()
{
    const auto wanted = QLocale::system().uiLanguages();
    for (const QString &name : wanted) {
        const QString language = name.section(u'-', 0, 0);
        if (programLanguages().contains(language)) {
            return language;
        }
    }
    return {};
}

} // namespace

UiLanguage::UiLanguage(QString program)
    : m_name(std::move(program))
{
}

void UiLanguage::use(const QString &language)
{
    if (language == m_current) {
        return;
    }
    for (QTranslator *translator : {&m_program, &m_ownQt, &m_qt}) {
        QCoreApplication::removeTranslator(translator);
    }
    m_current = language;
    QLocale::setDefault(QLocale(language));
    if (language != "en"_L1
        && m_qt.load(u"qtbase_"_s + language, QLibraryInfo::path(QLibraryInfo::TranslationsPath))) {
        QCoreApplication::installTranslator(&m_qt);
    }
    if (m_ownQt.load(u":/i18n/qtbase_"_s + language)) {
        QCoreApplication::installTranslator(&m_ownQt);
    }
    if (m_program.load(u":/i18n/"_s + m_name + u'_' + language)) {
        QCoreApplication::installTranslator(&m_program);
    }
}

QString UiLanguage::ofSystem()
{
    const QString wanted = wantedBySystem();
    return wanted.isEmpty() ? u"en"_s : wanted;
}

bool UiLanguage::isOfSystem()
{
    return !wantedBySystem().isEmpty();
}

} // namespace Heloscope
