// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sasl/mechanism.h"

namespace Smtp {

/// PLAIN (RFC 4616 §2): NUL user NUL password in one message, the client first.
class Plain final : public Mechanism
{
public:
    Plain(QByteArray user, Secret password);

    [[nodiscard]] std::optional<Secret> initialResponse() override;
    [[nodiscard]] std::optional<AuthResponse> respond(const QByteArray &challenge) override;

private:
    QByteArray m_user;
    Secret m_password;
    bool m_done = false;
};

} // namespace Smtp
