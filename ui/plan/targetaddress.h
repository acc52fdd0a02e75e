// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/sessionplan.h"

#include <QString>

#include <optional>

namespace Heloscope {

/// What a person can write to name a server.
struct TargetAddress {
    QString host; ///< a name or an address literal without brackets
    std::optional<quint16> port;
    std::optional<TlsWish> tls; ///< smtps:// means TLS from the first octet

    bool operator==(const TargetAddress &) const = default;
};

/// Understands mail.example.test, mail.example.test:587, 192.0.2.1, 2001:db8::1,
/// [2001:db8::1]:25, smtp://HOST[:PORT] and smtps://HOST[:PORT]. Nothing for anything else.
[[nodiscard]] std::optional<TargetAddress> parseTarget(const QString &text);

/// 465 begins with TLS (RFC 8314 §3.3), elsewhere STARTTLS is used when it is offered.
[[nodiscard]] TlsWish usualTls(quint16 port);

} // namespace Heloscope
