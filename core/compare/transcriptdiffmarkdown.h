// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compare/transcriptdiff.h"

#include <QByteArray>
#include <QString>

namespace Heloscope {

class TranscriptDiffWords;

/// What the two sessions are called at the head of their columns.
struct DiffTitles {
    QString left;
    QString right;
};

/// For a ticket or a wiki: the summary, a list of the differences, a table of the steps. UTF-8.
[[nodiscard]] QByteArray transcriptDiffToMarkdown(
    const TranscriptDiff &diff, const DiffTitles &titles, const TranscriptDiffWords &words);

} // namespace Heloscope
