// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sasl/mechanism.h"

namespace Smtp {

/// LOGIN (draft-murchison-sasl-login): user name and password on a line each, in answer to two
/// challenges whose words differ from server to server and are not looked at.
class Login final : public Mechanism
{
public:
    Login(QByteArray user, Secret password);

    [[nodiscard]] std::optional<Secret> initialResponse() override;
    [[nodiscard]] std::optional<AuthResponse> respond(const QByteArray &challenge) override;

private:
    QByteArray m_user;
    Secret m_password;
    int m_answers = 0;
};

} // namespace Smtp
