// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/expectation.h"
#include "core/plan/stage.h"
#include "core/plan/timeouts.h"
#include "core/sasl/secret.h"
#include "core/smtp/command.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace Heloscope {

/// Where to connect. host is a name or an address literal without brackets.
struct Endpoint {
    QString host;
    quint16 port = 25;

    bool operator==(const Endpoint &) const = default;
};

enum class TlsWish : quint8 {
    None, ///< never encrypt
    Optional, ///< STARTTLS when it is offered
    Required, ///< STARTTLS or nothing
    Implicit, ///< TLS from the first octet (RFC 8314 §3.3)
};

/// "none", "optional", "required", "implicit".
[[nodiscard]] QByteArray tlsWishName(TlsWish wish);
[[nodiscard]] std::optional<TlsWish> tlsWishFromName(QByteArrayView name);

enum class AddressFamily : quint8 {
    Any,
    IPv4,
    IPv6
};

enum class Protocol : quint8 {
    Esmtp,
    Lmtp
};

/// How far certificates are believed, and what we show of ourselves.
struct TlsSettings {
    QString caFile; ///< PEM; trusted beside the system's roots
    bool acceptInvalidCertificate = false; ///< accept the one certificate that comes, and say so
    QString serverName; ///< server name indication; empty: the host that was typed
    QString clientCertificateFile; ///< PEM
    QString clientKeyFile; ///< PEM

    bool operator==(const TlsSettings &) const = default;
};

struct Credentials {
    QByteArray mechanism; ///< upper case; empty: the best of those offered
    QByteArray user;
    Smtp::Secret password;
    bool allowInClear = false; ///< a reusable secret may cross an unencrypted connection

    bool operator==(const Credentials &) const = default;
};

/// What a person wants of one session: a goal, not a list of commands. See GoalPlanner.
struct SessionPlan {
    Endpoint endpoint;
    AddressFamily family = AddressFamily::Any;
    TlsWish tls = TlsWish::Optional;
    TlsSettings tlsSettings;
    Protocol protocol = Protocol::Esmtp;
    QByteArray ehloName; ///< empty: the address literal of our end of the connection
    std::optional<Credentials> credentials;
    QByteArray reversePath; ///< without angle brackets; empty is the null path
    std::vector<Smtp::Parameter> mailParameters;
    std::vector<QByteArray> recipients; ///< forward paths without angle brackets
    std::vector<Smtp::Parameter> rcptParameters;
    QByteArray message; ///< header and body, lines end in CRLF, no dot-stuffing
    std::vector<QByteArray> rawLines; ///< sent in order once identified (and authenticated)
    Stage until = Stage::Quit; ///< the last stage wanted; QUIT follows in any case
    std::optional<Stage> dropAfter; ///< hang up without QUIT after this stage
    std::vector<Expectation> expectations;
    Timeouts timeouts;

    /// SMTPUTF8 is among the MAIL parameters, so addresses may hold more than ASCII (RFC 6531).
    [[nodiscard]] bool wantsSmtpUtf8() const;
    /// Some octet of the message has its high bit set (RFC 6152).
    [[nodiscard]] bool isEightBit() const;

    bool operator==(const SessionPlan &) const = default;
};

/// Why a plan cannot be started.
enum class PlanFaultKind : quint8 {
    ControlCharacter, ///< CR, LF, NUL or another control in a field of our own
    Empty,
    TooLong,
    NotAscii, ///< without SMTPUTF8
    NotAnAddress,
    NotAHostName,
    BadMechanism,
};

struct PlanFault {
    PlanFaultKind kind = PlanFaultKind::Empty;
    QByteArray field; ///< "ehlo", "from", "to", "user", "line", "host", …
    QByteArray value; ///< what stood there; never a password

    bool operator==(const PlanFault &) const = default;
};

/// Looks over every field before anything is opened; nothing if the plan can be started.
[[nodiscard]] std::optional<PlanFault> findFault(const SessionPlan &plan);

} // namespace Heloscope
