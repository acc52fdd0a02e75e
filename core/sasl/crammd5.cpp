// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sasl/crammd5.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>
#include <QStringBuilder>

#include <utility>

namespace Smtp {

CramMd5::CramMd5(QByteArray user, Secret password)
    : m_user(std::move(user))
    , m_password(std::move(password))
{
}

std::optional<Secret> CramMd5::initialResponse()
{
    return std::nullopt;
}

std::optional<AuthResponse> CramMd5::respond(const QByteArray &challenge)
{
    if (m_done || challenge.isEmpty()) {
        return std::nullopt;
    }
    m_done = true;
    const QByteArray digest
        = QMessageAuthenticationCode::hash(challenge, m_password.reveal(), QCryptographicHash::Md5);
    return AuthResponse{Secret(m_user + ' ' + digest.toHex()), true};
}

} // namespace Smtp
