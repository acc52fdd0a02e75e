// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compare/transcriptdiffmarkdown.h"

namespace Heloscope {

class TranscriptDiffWords;

/// Two sessions for people at a terminal: the summary, the differences, then the lines in two
/// columns where there are at least 100, else one below the other with < and > in front. What
/// differs has a ! in front; bold and dim type only where style is set.
[[nodiscard]] QString diffAsText(const TranscriptDiff &diff, const DiffTitles &titles,
    const TranscriptDiffWords &words, int columns, bool hasStyle);

} // namespace Heloscope
