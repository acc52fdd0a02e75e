// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/clilanguage.h"

#include "app/uilanguage.h"
#include "core/help/programlanguages.h"

#include <optional>

namespace Heloscope {

using namespace Qt::StringLiterals;

namespace {

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
    const std::optional<QString> language = chosen(arguments);
    return language && programLanguages().contains(*language) ? *language : UiLanguage::ofSystem();
}

} // namespace Heloscope
