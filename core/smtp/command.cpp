// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/smtp/command.h"

#include "core/overloaded.h"
#include "core/wire/commandparser.h"

namespace Smtp {

Verb verbOf(const Command &command)
{
    return std::visit(Heloscope::Overloaded{
                          [](const Ehlo &) { return Verb::Ehlo; },
                          [](const Helo &) { return Verb::Helo; },
                          [](const Lhlo &) { return Verb::Lhlo; },
                          [](const StartTls &) { return Verb::StartTls; },
                          [](const Auth &) { return Verb::Auth; },
                          [](const AuthResponse &) { return Verb::AuthResponse; },
                          [](const AuthCancel &) { return Verb::AuthCancel; },
                          [](const Mail &) { return Verb::Mail; },
                          [](const Rcpt &) { return Verb::Rcpt; },
                          [](const Data &) { return Verb::Data; },
                          [](const Content &) { return Verb::Content; },
                          [](const Rset &) { return Verb::Rset; },
                          [](const Noop &) { return Verb::Noop; },
                          [](const Vrfy &) { return Verb::Vrfy; },
                          [](const Expn &) { return Verb::Expn; },
                          [](const Help &) { return Verb::Help; },
                          [](const Quit &) { return Verb::Quit; },
                          [](const RawLine &raw) { return verbOfLine(raw.line); },
                      },
        command);
}

} // namespace Smtp
