// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/exporter.h"

#include <QString>

#include <optional>
#include <vector>

namespace Heloscope {

/// A piece of explanation that belongs to an entry: a heading and its paragraphs.
struct HelpPassage {
    QString name;
    std::vector<QString> paragraphs;
};

/// What there is to say about an entry at the wished level: the layers of a reply (the best one
/// only when brief), what a finding means, what the outcome's reason means. Nothing at Level::None.
[[nodiscard]] std::vector<HelpPassage> passagesFor(
    const Entry &entry, const Annotator &annotator, const ExportWish &wish);

/// The same in two languages beside each other.
struct HelpPair {
    HelpPassage first;
    std::optional<HelpPassage> second; ///< nothing if one language was wished for
};
[[nodiscard]] std::vector<HelpPair> helpPairsFor(
    const Entry &entry, const Annotator &annotator, const ExportWish &wish);

} // namespace Heloscope
