// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/export/papersheet.h"

#include <optional>

namespace Heloscope {

/// A ladder of ours; nothing if it is none.
[[nodiscard]] std::optional<DrawnSheet> svgSheet(
    const QByteArray &svg, const Pseudonyms &pseudonyms);

} // namespace Heloscope
