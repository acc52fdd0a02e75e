// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sasl/plain.h"

#include <QStringBuilder>

#include <utility>

namespace Smtp {

Plain::Plain(QByteArray user, Secret password)
    : m_user(std::move(user))
    , m_password(std::move(password))
{
}

std::optional<Secret> Plain::initialResponse()
{
    m_done = true;
    QByteArray message(1, '\0');
    message += m_user;
    message += '\0';
    message += m_password.reveal();
    return Secret(std::move(message));
}

std::optional<AuthResponse> Plain::respond(const QByteArray & /*challenge*/)
{
    if (m_done) {
        return std::nullopt;
    }
    return AuthResponse{*initialResponse(), true};
}

} // namespace Smtp
