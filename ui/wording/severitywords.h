// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/smtp/deviation.h"
#include "core/smtp/replycode.h"

#include <QString>

namespace Heloscope {

/// A word for what the first digit says, short enough for a chip: "Success".
[[nodiscard]] QString severityWord(Smtp::Severity severity);
[[nodiscard]] QString severityWord(Smtp::FindingSeverity severity);

} // namespace Heloscope
