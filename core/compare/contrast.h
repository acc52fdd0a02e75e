// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compare/codecomparison.h"

namespace Heloscope {

class ComparisonWords;

/// The deciding question for two codes that are often confused: that of the smallest set that both
/// belong to. Nothing if no set has both.
[[nodiscard]] std::optional<DecidingQuestion> decidingQuestion(
    const ComparableCode &first, const ComparableCode &second, const ComparisonWords &words);

/// Every set as "contrast/…", for whoever checks that all of them have texts.
[[nodiscard]] std::vector<TopicId> contrastTopics();
/// The codes of the set "contrast/…"; empty if there is none.
[[nodiscard]] QStringList codesOfContrast(const TopicId &topic);

} // namespace Heloscope
