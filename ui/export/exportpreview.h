// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/transcript/pseudonyms.h"
#include "ui/export/exportchoice.h"

#include <QString>

#include <array>
#include <vector>

namespace Heloscope {

class Transcript;

/// What an export will hold, beside what is on the screen now.
struct ExportPreview {
    QString original; ///< the dialogue without explanations and stand-ins
    QString written; ///< what will be written; of pages and pictures their text
    std::vector<Mask> masks; ///< in written
    bool isTextOnly = false; ///< what will be written has a shape besides its text
    bool isWhole = true; ///< false: only the first entries are in it

    [[nodiscard]] int count(MaskKind kind) const;
};

/// All kinds, in the order to name them.
inline constexpr std::array AllMaskKinds{
    MaskKind::Password, MaskKind::Address, MaskKind::Host, MaskKind::IpAddress, MaskKind::QueueId};

/// Of at most the first MostPreviewed entries.
inline constexpr std::size_t MostPreviewed = 1000;
[[nodiscard]] ExportPreview previewOf(
    const Transcript &transcript, const ExportChoice &choice, const HelpLibrary &library);

} // namespace Heloscope
