// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/smtp/deviation.h"
#include "core/smtp/replycode.h"

#include <QString>

namespace Heloscope {

/// A word for what the first digit says, short enough for a chip: "Success".
[[nodiscard]] QString severityWord(Smtp::Severity severity);
/// What the first digit says, as RFC 5321 §4.2.1 calls it.
[[nodiscard]] QString severityName(Smtp::Severity severity);
[[nodiscard]] QString severityWord(Smtp::FindingSeverity severity);
/// What the second digit says (RFC 5321 §4.2.1).
[[nodiscard]] QString categoryName(int secondDigit);

} // namespace Heloscope
