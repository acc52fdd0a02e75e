// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/paper/exportform.h"
#include "core/transcript/pseudonyms.h"

#include <QString>

namespace Heloscope {

[[nodiscard]] QString exportFormWord(ExportForm form);
[[nodiscard]] QString explainLevelWord(ExportWish::Level level);
/// "Password", "Queue id": what was kept out at one place.
[[nodiscard]] QString maskKindWord(MaskKind kind);
/// "3 passwords".
[[nodiscard]] QString maskCountWords(MaskKind kind, int count);

} // namespace Heloscope
