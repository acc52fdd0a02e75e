// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Heloscope {

/// text as the content of an element or an attribute of XML 1.0: markup escaped, characters that
/// XML has no place for (§2.2) replaced by U+FFFD.
[[nodiscard]] QString xmlText(const QString &text);

} // namespace Heloscope
