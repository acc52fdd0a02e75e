// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/help/explanation.h"
#include "ui/explain/meaning.h"

namespace Heloscope {

/// The meaning of a reply, from its explanation in the help language and the same in English.
[[nodiscard]] Meaning replyMeaning(const Explanation &explanation, const Explanation &english);

} // namespace Heloscope
