// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/help/helpcatalog.h"
#include "core/help/topicid.h"
#include "core/result.h"

#include <QString>
#include <QStringList>

#include <map>
#include <optional>
#include <vector>

namespace Heloscope {

/// All help catalogs of the program, loaded from ":/help/<language>/*.json" when first asked for.
class HelpLibrary
{
public:
    /// folder: where the folders of the languages lie; the resource folder unless a test hands in
    /// another.
    explicit HelpLibrary(QString folder = QStringLiteral(":/help"));

    /// The entry in that language, else in English ("th_TH" → "th" → "en"), else nothing.
    /// Reference and status come from the English entry where a translation leaves them out.
    [[nodiscard]] std::optional<HelpText> find(const TopicId &topic, const QString &language) const;
    /// Every topic of the English catalog, file by file, in the order of each.
    [[nodiscard]] std::vector<TopicId> topics() const;
    /// "en", "th", "ko", "id": those that have a catalog.
    [[nodiscard]] QStringList languages() const;
    /// The catalog of one language alone: nothing falls back to English. Null if it cannot be had.
    [[nodiscard]] const HelpCatalog *catalog(const QString &language) const;
    /// Why that language cannot be had; nothing if it can.
    [[nodiscard]] std::optional<CatalogFault> fault(const QString &language) const;

private:
    using Loaded = Result<HelpCatalog, CatalogFault>;

    [[nodiscard]] const Loaded &load(const QString &language) const;

    QString m_folder;
    mutable std::map<QString, Loaded> m_catalogs;
};

} // namespace Heloscope
