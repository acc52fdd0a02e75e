// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compare/codecomparison.h"

#include <QJsonObject>

namespace Heloscope {

/// The comparison as the command line prints it: language, title, summary, headings, codes (code,
/// name, severity, status, description, whenSeen, howToFix, reference, topic, listed), question
/// (question, answer, codes; or null), keyDifferences, whichWhen (the text for each code, under the
/// code), learnMore (references, topics). severity is null where an X leaves the class open.
[[nodiscard]] QJsonObject comparisonToJson(const CodeComparison &comparison);

} // namespace Heloscope
