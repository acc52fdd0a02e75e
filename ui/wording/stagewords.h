// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/stage.h"
#include "ui/models/stagemodel.h"

#include <QString>

#include <chrono>

namespace Heloscope {

/// "Connect", "EHLO", "Message": commands keep their names.
[[nodiscard]] QString stageWord(Stage stage);
/// "done", "comes next": for tool tips and screen readers.
[[nodiscard]] QString stageStateWord(StageState state);
/// What a reply answered: "RCPT TO", "the connection".
[[nodiscard]] QString verbWord(Smtp::Verb verb);
/// The same as an adverbial: "after RCPT TO", "after the connection".
[[nodiscard]] QString afterWord(Smtp::Verb verb);
/// "12 ms", "1.2 s", "4 min 10 s" in the language's own number form.
[[nodiscard]] QString durationWord(std::chrono::microseconds duration);

} // namespace Heloscope
