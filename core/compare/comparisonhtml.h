// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compare/codecomparison.h"

#include <QByteArray>

namespace Heloscope {

/// One page that stands by itself: the codes side by side where there is room, no script, nothing
/// fetched, tagged with its language, readable in the dark and on paper. UTF-8.
[[nodiscard]] QByteArray comparisonToHtml(const CodeComparison &comparison);

} // namespace Heloscope
