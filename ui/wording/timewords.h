// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/timechartlayout.h"

#include <QString>

namespace Heloscope {

/// What the time was spent on: "Waiting for the server".
[[nodiscard]] QString timeKindWord(TimeKind kind);
/// What was waited for in one exchange: "RCPT TO", "Greeting", "TLS handshake".
[[nodiscard]] QString barWord(const TimeBar &bar);

} // namespace Heloscope
