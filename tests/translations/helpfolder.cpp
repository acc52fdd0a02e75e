// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/translations/helpfolder.h"

#include "core/help/helplibrary.h"

#include <QDir>
#include <QFile>

#include <optional>

namespace Heloscope {

using namespace Qt::StringLiterals;

HelpCatalog builtInCatalog(const QString &language)
{
    const HelpLibrary registersTheResource;
    const QDir folder(u":/help/"_s + language);
    std::optional<HelpCatalog> catalog;
    for (const QString &name : folder.entryList({u"*.json"_s}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly)) {
            qFatal("%s cannot be read", qPrintable(file.fileName()));
        }
        Result<HelpCatalog, CatalogFault> part = HelpCatalog::fromJson(file.readAll());
        if (!part) {
            qFatal("%s: %s", qPrintable(file.fileName()), part.fault().where.constData());
        }
        if (!catalog) {
            catalog = *std::move(part);
        } else if (const std::optional<CatalogFault> fault = catalog->add(*std::move(part))) {
            qFatal("%s: %s", qPrintable(file.fileName()), fault->where.constData());
        }
    }
    if (!catalog) {
        qFatal("no help in %s", qPrintable(language));
    }
    return *std::move(catalog);
}

} // namespace Heloscope
