// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/smtp/command.h"
#include "core/smtp/facts.h"
#include "core/wire/commandwriter.h"

namespace Heloscope {

/// A command made ready to leave: what it will count as, and its octets.
struct Outgoing {
    Smtp::Verb verb = Smtp::Verb::Other;
    Smtp::WrittenLine line; ///< empty for Content, which has no line
};

/// Inside an AUTH exchange every line is a response, or the cancellation (RFC 4954 §4).
/// Fault: why it must not leave: mail data where none was invited, a command in its place, or a
/// line break or NUL inside a line.
[[nodiscard]] Result<Outgoing, const char *> makeOutgoing(
    const Smtp::Command &command, const Smtp::Facts &facts);

} // namespace Heloscope
