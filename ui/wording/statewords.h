// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/smtp/facts.h"

#include <QString>

namespace Heloscope {

/// A word or two for where a conversation stands, short enough for a box: "Identified".
[[nodiscard]] QString stateWord(Smtp::State state);

} // namespace Heloscope
