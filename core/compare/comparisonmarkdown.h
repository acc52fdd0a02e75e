// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compare/codecomparison.h"

#include <QByteArray>

namespace Heloscope {

/// For a ticket or a wiki: under each heading the one code, then the other. UTF-8.
[[nodiscard]] QByteArray comparisonToMarkdown(const CodeComparison &comparison);

} // namespace Heloscope
