// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/transcript/entry.h"

#include <QString>

namespace Heloscope {

/// A sentence of the help with each "{name}" replaced by the finding's argument of that name, safe
/// to show as plain text.
[[nodiscard]] QString findingSentence(QString sentence, const FindingEntry &finding);

} // namespace Heloscope
