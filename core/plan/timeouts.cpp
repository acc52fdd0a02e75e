// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/timeouts.h"

#include "core/smtp/limits.h"

#include <algorithm>

namespace Heloscope {

QByteArray phaseName(Phase phase)
{
    constexpr std::array Names{"connect", "greeting", "ehlo", "starttls", "tls", "auth", "mail",
        "rcpt", "data", "block", "message", "rset", "quit", "other"};
    return Names.at(static_cast<std::size_t>(phase));
}

std::optional<Phase> phaseFromName(QByteArrayView name)
{
    const auto *found = std::ranges::find_if(AllPhases,
        [name](Phase phase) { return name.compare(phaseName(phase), Qt::CaseInsensitive) == 0; });
    return found == AllPhases.end() ? std::nullopt : std::optional(*found);
}

Phase phaseOf(Smtp::Verb verb)
{
    using Smtp::Verb;
    switch (verb) {
    case Verb::Connect:
        return Phase::Greeting;
    case Verb::Ehlo:
    case Verb::Helo:
    case Verb::Lhlo:
        return Phase::Ehlo;
    case Verb::StartTls:
        return Phase::StartTls;
    case Verb::Auth:
    case Verb::AuthResponse:
    case Verb::AuthCancel:
        return Phase::Auth;
    case Verb::Mail:
        return Phase::Mail;
    case Verb::Rcpt:
        return Phase::Rcpt;
    case Verb::Data:
        return Phase::Data;
    case Verb::Content:
    case Verb::Bdat:
        return Phase::Message;
    case Verb::Rset:
        return Phase::Reset;
    case Verb::Quit:
        return Phase::Quit;
    case Verb::Noop:
    case Verb::Vrfy:
    case Verb::Expn:
    case Verb::Help:
    case Verb::Etrn:
    case Verb::Other:
        return Phase::Other;
    }
    return Phase::Other;
}

Timeouts::Timeouts()
    : m_limits{}
{
    namespace Limits = Smtp::Limits;
    set(Phase::Connect, Limits::ConnectTimeout);
    set(Phase::Greeting, Limits::GreetingTimeout);
    set(Phase::Ehlo, Limits::HelloTimeout);
    set(Phase::StartTls, Limits::StartTlsTimeout);
    set(Phase::Handshake, Limits::HandshakeTimeout);
    set(Phase::Auth, Limits::AuthTimeout);
    set(Phase::Mail, Limits::MailTimeout);
    set(Phase::Rcpt, Limits::RcptTimeout);
    set(Phase::Data, Limits::DataTimeout);
    set(Phase::Block, Limits::BlockTimeout);
    set(Phase::Message, Limits::MessageTimeout);
    set(Phase::Reset, Limits::ResetTimeout);
    set(Phase::Quit, Limits::QuitTimeout);
    set(Phase::Other, Limits::OtherTimeout);
}

} // namespace Heloscope
