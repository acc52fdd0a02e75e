// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/transcript/pseudonyms.h"
#include "ui/export/exportchoice.h"

#include <QByteArray>
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
    QByteArray shaped; ///< of a web page, a picture or pages: what will be written
    Pseudonyms pseudonyms; ///< knows what is masked in it
    std::size_t entries = 0; ///< how many of the session are in it
    bool isWhole = true; ///< false: only the first ones are

    [[nodiscard]] int count(MaskKind kind) const;
};

/// All kinds, in the order to name them.
inline constexpr std::array AllMaskKinds{
    MaskKind::Password, MaskKind::Address, MaskKind::Host, MaskKind::IpAddress, MaskKind::QueueId};

/// What is written has a shape besides its text.
[[nodiscard]] bool hasShape(ExportForm form);

/// Of at most the first entries, so that it is there at once: MostDrawn of what has a shape.
inline constexpr std::size_t MostPreviewed = 1000;
inline constexpr std::size_t MostDrawn = 100;
[[nodiscard]] ExportPreview previewOf(
    const Transcript &transcript, const ExportChoice &choice, const HelpLibrary &library);

} // namespace Heloscope
