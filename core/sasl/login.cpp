// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sasl/login.h"

#include <utility>

namespace Smtp {

Login::Login(QByteArray user, Secret password)
    : m_user(std::move(user))
    , m_password(std::move(password))
{
}

std::optional<Secret> Login::initialResponse()
{
    return std::nullopt;
}

std::optional<AuthResponse> Login::respond(const QByteArray & /*challenge*/)
{
    switch (m_answers++) {
    case 0:
        return AuthResponse{Secret(m_user), false};
    case 1:
        return AuthResponse{m_password, true};
    default:
        return std::nullopt;
    }
}

} // namespace Smtp
