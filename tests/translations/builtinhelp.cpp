// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/translations/builtinhelp.h"

#include "core/help/helplibrary.h"

namespace Heloscope {

const HelpCatalog &builtInCatalog(const QString &language)
{
    static const HelpLibrary library;
    const HelpCatalog *catalog = library.catalog(language);
    if (catalog == nullptr) {
        qFatal("%s: %s", qPrintable(language), library.fault(language)->where.constData());
    }
    return *catalog;
}

} // namespace Heloscope
