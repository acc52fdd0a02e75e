// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compare/transcriptdiffmarkdown.h"

namespace Heloscope {

/// One page that stands by itself: no script, nothing fetched, tagged with its language, readable
/// in the dark and on paper. UTF-8.
[[nodiscard]] QByteArray transcriptDiffToHtml(const TranscriptDiff &diff, const DiffTitles &titles,
    const TranscriptDiffWords &words, const QString &language);

} // namespace Heloscope
