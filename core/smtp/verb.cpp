// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/smtp/verb.h"

#include <algorithm>
#include <array>

namespace Smtp {

namespace {

struct Name {
    Verb verb;
    const char *name;
};

constexpr std::array Names{
    Name{Verb::Connect, "CONNECT"},
    Name{Verb::Ehlo, "EHLO"},
    Name{Verb::Helo, "HELO"},
    Name{Verb::Lhlo, "LHLO"},
    Name{Verb::StartTls, "STARTTLS"},
    Name{Verb::Auth, "AUTH"},
    Name{Verb::AuthResponse, "AUTH-RESPONSE"},
    Name{Verb::AuthCancel, "AUTH-CANCEL"},
    Name{Verb::Mail, "MAIL"},
    Name{Verb::Rcpt, "RCPT"},
    Name{Verb::Data, "DATA"},
    Name{Verb::Content, "CONTENT"},
    Name{Verb::Bdat, "BDAT"},
    Name{Verb::Rset, "RSET"},
    Name{Verb::Noop, "NOOP"},
    Name{Verb::Vrfy, "VRFY"},
    Name{Verb::Expn, "EXPN"},
    Name{Verb::Help, "HELP"},
    Name{Verb::Quit, "QUIT"},
    Name{Verb::Etrn, "ETRN"},
    Name{Verb::Other, "OTHER"},
};

} // namespace

QByteArray verbName(Verb verb)
{
    return Names.at(static_cast<std::size_t>(verb)).name;
}

Verb verbFromName(QByteArrayView name)
{
    const auto *found = std::ranges::find_if(Names,
        [name](const Name &known) { return name.compare(known.name, Qt::CaseInsensitive) == 0; });
    return found == Names.end() ? Verb::Other : found->verb;
}

} // namespace Smtp
