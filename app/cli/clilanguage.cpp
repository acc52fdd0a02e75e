// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/clilanguage.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

#include <optional>

namespace Heloscope {

using namespace Qt::StringLiterals;

namespace {

bool isOurs(const QString &language)
{
    return QStringList{u"en"_s, u"th"_s, u"ko"_s, u"id"_s}.contains(language);
}

/// What --language says, wherever it stands.
std::optional<QString> chosen(const QStringList &arguments)
{
    static const QString option = u"--language"_s;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        if (arguments[i] == option && i + 1 < arguments.size()) {
            return arguments[i + 1];
        }
        if (arguments[i].startsWith(option + u'=')) {
            return arguments[i].sliced(option.size() + 1);
        }
    }
    return std::nullopt;
}

} // namespace

QString cliLanguage(const QStringList &arguments)
{
    if (const std::optional<QString> language = chosen(arguments); language && isOurs(*language)) {
        return *language;
    }
    const QString here = QLocale::system().name().section(u'_', 0, 0);
    return isOurs(here) ? here : u"en"_s;
}

CliTranslation::CliTranslation(const QString &language)
{
    const auto install = [](QTranslator &translator, const QString &file, const QString &folder) {
        if (translator.load(file, folder)) {
            QCoreApplication::installTranslator(&translator);
        }
    };
    if (language != "en"_L1) {
        install(m_qt, u"qtbase_"_s + language, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
        install(m_ownQt, u"qtbase_"_s + language, u":/i18n"_s);
        install(m_program, u"heloscope-cli_"_s + language, u":/i18n"_s);
    }
}

} // namespace Heloscope
