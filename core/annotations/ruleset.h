// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/annotations/annotation.h"

#include <vector>

namespace Heloscope {

/// A rule looks at one moment and says what is worth saying about it. It is a pure function: no
/// clock, no language, no memory. Each has a file of its own in rules/, named after its id.
using Rule = std::vector<Annotation> (*)(const Moment &);

/// All rules in the order in which their annotations stand.
[[nodiscard]] const std::vector<Rule> &ruleset();

// rules/replymeaning.cpp: what the code means after this command
[[nodiscard]] std::vector<Annotation> replyMeaning(const Moment &moment);
// rules/enhancedstatusmeaning.cpp: what the enhanced code adds
[[nodiscard]] std::vector<Annotation> enhancedStatusMeaning(const Moment &moment);
// rules/extensionmeaning.cpp: what each line of an EHLO reply offers
[[nodiscard]] std::vector<Annotation> extensionMeaning(const Moment &moment);
// rules/commandmeaning.cpp: what a command asks for
[[nodiscard]] std::vector<Annotation> commandMeaning(const Moment &moment);

} // namespace Heloscope
