// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/helplanguage.h"

#include "core/help/helplibrary.h"

#include <QCoreApplication>
#include <QLocale>

namespace Heloscope {

using namespace Qt::StringLiterals;

std::optional<QString> helpLanguage(const QString &wanted, const HelpLibrary &library)
{
    const QStringList known = library.languages();
    if (!wanted.isEmpty()) {
        return known.contains(wanted) ? std::optional(wanted) : std::nullopt;
    }
    const QString here = QLocale().name().section(u'_', 0, 0);
    return known.contains(here) ? here : u"en"_s;
}

QString languageComplaint(const QString &wanted, const HelpLibrary &library)
{
    return QCoreApplication::translate(
        "CliHelpLanguage", "There is no help in the language “%1”. Try --language with one of: %2")
        .arg(wanted, library.languages().join(u", "_s));
}

} // namespace Heloscope
