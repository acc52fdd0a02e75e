// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sasl/mechanism.h"

namespace Smtp {

/// CRAM-MD5 (RFC 2195 §2): the password keys a digest of the challenge and does not travel itself.
class CramMd5 final : public Mechanism
{
public:
    CramMd5(QByteArray user, Secret password);

    [[nodiscard]] std::optional<Secret> initialResponse() override;
    [[nodiscard]] std::optional<AuthResponse> respond(const QByteArray &challenge) override;

private:
    QByteArray m_user;
    Secret m_password;
    bool m_done = false;
};

} // namespace Smtp
