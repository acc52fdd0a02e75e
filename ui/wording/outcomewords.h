// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/transcript/outcome.h"

#include <QString>

namespace Heloscope {

/// One sentence: how the session ended.
[[nodiscard]] QString outcomeSentence(const Outcome &outcome);
/// One sentence: what became of the message; empty if none was sent.
[[nodiscard]] QString deliverySentence(Delivery delivery);

} // namespace Heloscope
