// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/smtp/verb.h"

#include <QByteArray>

#include <array>
#include <chrono>
#include <optional>

namespace Heloscope {

/// What a deadline limits. One deadline covers a whole reply, never a single read.
enum class Phase : quint8 {
    Connect, ///< name look-up and TCP
    Greeting,
    Ehlo,
    StartTls,
    Handshake, ///< the TLS handshake itself
    Auth,
    Mail,
    Rcpt,
    Data,
    Block, ///< getting one block of mail data away
    Message, ///< the reply to the final dot
    Reset,
    Quit,
    Other,
};

inline constexpr std::array AllPhases{Phase::Connect, Phase::Greeting, Phase::Ehlo, Phase::StartTls,
    Phase::Handshake, Phase::Auth, Phase::Mail, Phase::Rcpt, Phase::Data, Phase::Block,
    Phase::Message, Phase::Reset, Phase::Quit, Phase::Other};

/// "connect", "greeting", "ehlo", "starttls", "tls", "auth", "mail", "rcpt", "data", "block",
/// "message", "rset", "quit", "other".
[[nodiscard]] QByteArray phaseName(Phase phase);
[[nodiscard]] std::optional<Phase> phaseFromName(QByteArrayView name);
/// The phase in which the reply to verb is awaited.
[[nodiscard]] Phase phaseOf(Smtp::Verb verb);

/// A limit for each phase; the defaults are those of RFC 5321 §4.5.3.2, see limits.h.
class Timeouts
{
public:
    Timeouts();

    void setAll(std::chrono::milliseconds limit) { m_limits.fill(limit); }
    void set(Phase phase, std::chrono::milliseconds limit)
    {
        m_limits.at(static_cast<std::size_t>(phase)) = limit;
    }
    [[nodiscard]] std::chrono::milliseconds of(Phase phase) const
    {
        return m_limits.at(static_cast<std::size_t>(phase));
    }

    bool operator==(const Timeouts &) const = default;

private:
    std::array<std::chrono::milliseconds, AllPhases.size()> m_limits;
};

} // namespace Heloscope
