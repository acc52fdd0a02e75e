// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/exporter.h"

namespace Heloscope {

/// Text that would act if a form took it for its own: markup, a fence, controls, bidi, formulas,
/// the end of a PDF string.
[[nodiscard]] QByteArray hostileText();
/// A transcript as a hostile file or peer would have it: that text wherever a text may stand.
[[nodiscard]] std::vector<Entry> hostileEntries();
[[nodiscard]] TranscriptHeader hostileHeader();

/// What exporter makes of it.
[[nodiscard]] QByteArray hostileExport(Exporter &exporter);
/// The first code point of text that a terminal or a reader would act on; 0 if there is none.
[[nodiscard]] char32_t actingCharacter(const QByteArray &text);

} // namespace Heloscope
