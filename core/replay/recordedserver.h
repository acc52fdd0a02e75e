// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/practicescript.h"
#include "core/replay/recording.h"

#include <chrono>

namespace Heloscope {

/// No recorded pause is played longer than this.
inline constexpr std::chrono::milliseconds LongestRecordedPause{5000};

/// The server of a recorded session as a scenario: a client that does what the recorded one did is
/// told the same, octet by octet, after the same time. EHLO counts whatever name the client gives
/// itself. To anything else the practice server answers by itself, with its own certificate and its
/// own AUTH challenges.
[[nodiscard]] PracticeScript scriptOf(const Recording &recording);

} // namespace Heloscope
