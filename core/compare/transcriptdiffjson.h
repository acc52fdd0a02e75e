// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compare/transcriptdiff.h"

#include <QJsonObject>

namespace Heloscope {

class TranscriptDiffWords;

/// The comparison as the command line prints it: summary, equal, differences (kind, step, subject,
/// left, right, phrase, text) and steps. A step has stage, step, kind (same, volatile, changed,
/// only-left, only-right), left and right (sent and received: the numbers of the entries or null,
/// lines; or null where the session lacks the step) and its differences.
[[nodiscard]] QJsonObject transcriptDiffToJson(
    const TranscriptDiff &diff, const TranscriptDiffWords &words);

} // namespace Heloscope
