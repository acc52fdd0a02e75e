// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sasl/secret.h"
#include "core/smtp/command.h"

#include <QByteArray>

#include <memory>
#include <optional>
#include <vector>

namespace Smtp {

/// The client side of one SASL exchange (RFC 4422, RFC 4954): challenge in, response out, no I/O.
class Mechanism
{
public:
    Mechanism() = default;
    Mechanism(const Mechanism &) = delete;
    Mechanism &operator=(const Mechanism &) = delete;
    virtual ~Mechanism() = default;

    /// What may follow the mechanism's name in the AUTH command; nothing for server-first ones.
    [[nodiscard]] virtual std::optional<Secret> initialResponse() = 0;
    /// challenge: decoded. Nothing when there is nothing left to say: cancel the exchange.
    [[nodiscard]] virtual std::optional<AuthResponse> respond(const QByteArray &challenge) = 0;
};

/// A mechanism this program can speak.
struct KnownMechanism {
    const char *name;
    /// A listener who sees the exchange has the password, or can use it again.
    bool revealsSecret;
    std::unique_ptr<Mechanism> (*make)(const QByteArray &user, const Secret &password);
};

/// Strongest first, given an encrypted connection.
[[nodiscard]] const std::vector<KnownMechanism> &knownMechanisms();
/// Null for a mechanism we do not speak; name in any case.
[[nodiscard]] const KnownMechanism *findMechanism(const QByteArray &name);

} // namespace Smtp
