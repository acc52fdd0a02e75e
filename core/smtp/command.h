// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sasl/secret.h"
#include "core/smtp/verb.h"

#include <QByteArray>

#include <optional>
#include <variant>
#include <vector>

namespace Smtp {

/// An ESMTP parameter of MAIL or RCPT: "SIZE=1000" or "SMTPUTF8" (RFC 5321 §4.1.1.11).
struct Parameter {
    QByteArray keyword;
    QByteArray value; ///< empty: keyword only

    bool operator==(const Parameter &) const = default;
};

struct Ehlo {
    QByteArray domain;
    bool operator==(const Ehlo &) const = default;
};
struct Helo {
    QByteArray domain;
    bool operator==(const Helo &) const = default;
};
struct Lhlo {
    QByteArray domain;
    bool operator==(const Lhlo &) const = default;
};
struct StartTls {
    bool operator==(const StartTls &) const = default;
};
struct Auth {
    QByteArray mechanism;
    std::optional<Secret> initialResponse; ///< not yet base64; empty value is sent as "="
    bool operator==(const Auth &) const = default;
};
/// The line that answers a 334 (RFC 4954 §4).
struct AuthResponse {
    Secret response; ///< not yet base64; empty value is sent as an empty line
    bool isSecret = true; ///< false for a user name
    bool operator==(const AuthResponse &) const = default;
};
struct AuthCancel {
    bool operator==(const AuthCancel &) const = default;
};
struct Mail {
    QByteArray reversePath; ///< without the angle brackets; empty is the null path
    std::vector<Parameter> parameters;
    bool operator==(const Mail &) const = default;
};
struct Rcpt {
    QByteArray forwardPath; ///< without the angle brackets
    std::vector<Parameter> parameters;
    bool operator==(const Rcpt &) const = default;
};
struct Data {
    bool operator==(const Data &) const = default;
};
/// The mail data of the plan with its final dot (RFC 5321 §4.1.1.4). Not a line: see dotstuffing.h.
struct Content {
    bool operator==(const Content &) const = default;
};
struct Rset {
    bool operator==(const Rset &) const = default;
};
struct Noop {
    QByteArray text;
    bool operator==(const Noop &) const = default;
};
struct Vrfy {
    QByteArray text;
    bool operator==(const Vrfy &) const = default;
};
struct Expn {
    QByteArray text;
    bool operator==(const Expn &) const = default;
};
struct Help {
    QByteArray topic;
    bool operator==(const Help &) const = default;
};
struct Quit {
    bool operator==(const Quit &) const = default;
};
/// Bytes a person or script wants on the wire as one line, whatever they are. CR, LF and NUL are
/// refused elsewhere; the line ending is added by the writer.
struct RawLine {
    QByteArray line;
    bool operator==(const RawLine &) const = default;
};

using Command = std::variant<Ehlo, Helo, Lhlo, StartTls, Auth, AuthResponse, AuthCancel, Mail, Rcpt,
    Data, Content, Rset, Noop, Vrfy, Expn, Help, Quit, RawLine>;

[[nodiscard]] Verb verbOf(const Command &command);

} // namespace Smtp
