// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dialogue/outgoing.h"

namespace Heloscope {

using Smtp::Verb;

namespace {

bool hasLineBreak(const Smtp::WrittenLine &written)
{
    const QByteArrayView line = QByteArrayView(written.bytes).chopped(2);
    return line.contains('\r') || line.contains('\n') || line.contains('\0');
}

Verb verbInExchange(const Smtp::Command &command)
{
    const auto *raw = std::get_if<Smtp::RawLine>(&command);
    const bool cancels
        = std::holds_alternative<Smtp::AuthCancel>(command) || (raw != nullptr && raw->line == "*");
    return cancels ? Verb::AuthCancel : Verb::AuthResponse;
}

} // namespace

Result<Outgoing, const char *> makeOutgoing(const Smtp::Command &command, const Smtp::Facts &facts)
{
    const bool isContent = std::holds_alternative<Smtp::Content>(command);
    if (isContent != (facts.state == Smtp::State::Content)) {
        return Failure{"mail data and commands do not mix"};
    }
    const bool inExchange = facts.state == Smtp::State::Authenticating;
    Outgoing outgoing{inExchange ? verbInExchange(command) : Smtp::verbOf(command),
        Smtp::write(command, inExchange)};
    if (!isContent && hasLineBreak(outgoing.line)) {
        return Failure{"a line break or NUL inside a command"};
    }
    return outgoing;
}

} // namespace Heloscope
