// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/sessionplan.h"
#include "core/plan/stage.h"

#include <QByteArray>

#include <optional>

/// The words that swaks takes as values.
namespace Heloscope {

/// What a name such as "ESMTPSA" asks for (RFC 3848).
struct SwaksProtocol {
    bool auth = false;
    TlsWish tls = TlsWish::None;
    bool startsWithHelo = false;

    bool operator==(const SwaksProtocol &) const = default;
};

/// name: lower case. Nothing for an unknown one and for those of LMTP.
[[nodiscard]] std::optional<SwaksProtocol> swaksProtocol(const QByteArray &name);

/// The stage behind "--quit-after" or "--drop-after"; the second hello counts as StartTls. name:
/// lower case.
[[nodiscard]] std::optional<Stage> swaksStage(const QByteArray &name);

struct SwaksServer {
    QByteArray host; ///< without brackets
    QByteArray port; ///< as it was written; empty: none

    bool operator==(const SwaksServer &) const = default;
};

/// "host", "host:25", "[host]:25", "host/25", "[host]" or a bare IPv6 address. port: what is used
/// unless text has one.
[[nodiscard]] SwaksServer swaksServer(const QByteArray &text, const QByteArray &port);

/// A number, or the name of a mail service.
[[nodiscard]] std::optional<quint16> swaksPort(const QByteArray &text);

/// value as an attribute of XCLIENT holds it (RFC 3461 §4).
[[nodiscard]] QByteArray xtext(const QByteArray &value);

} // namespace Heloscope
