// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wire/bytespan.h"

#include <QByteArray>

#include <vector>

namespace Heloscope {

/// What of a line must not be seen.
struct SecretsOfLine {
    std::vector<Smtp::ByteSpan> spans; ///< in the line
    std::vector<QByteArray> learned; ///< forms that are masked everywhere
};

} // namespace Heloscope
