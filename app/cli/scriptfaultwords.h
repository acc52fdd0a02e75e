// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/scriptparser.h"

#include <QString>

namespace Heloscope {

/// "lesson.dialogue, line 7: expected …, found …", for people.
[[nodiscard]] QString scriptFaultWords(const ScriptFault &fault);

} // namespace Heloscope
