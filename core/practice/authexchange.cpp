// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/authexchange.h"

#include "core/wire/base64line.h"

#include <QCryptographicHash>
#include <QList>
#include <QMessageAuthenticationCode>

namespace Heloscope {

namespace {

AuthExchange::Turn verdictOn(bool good)
{
    using Verdict = AuthExchange::Verdict;
    return {good ? Verdict::Accepted : Verdict::Refused, {}, 0};
}

bool isPlainResponse(const QByteArray &response)
{
    const QList<QByteArray> parts = response.split('\0');
    return parts.size() == 3 && (parts[0].isEmpty() || parts[0] == parts[1])
        && parts[1] == PracticeUser && parts[2] == PracticePassword;
}

bool isCramMd5Response(const QByteArray &response, const QByteArray &nonce)
{
    const QByteArray digest = QMessageAuthenticationCode::hash(
        nonce, PracticePassword.toByteArray(), QCryptographicHash::Md5);
    return response == QByteArray(PracticeUser.toByteArray() + ' ' + digest.toHex());
}

} // namespace

AuthExchange::AuthExchange(Mechanism mechanism, QByteArray nonce)
    : m_mechanism(mechanism)
    , m_nonce(std::move(nonce))
{
}

std::optional<AuthExchange> AuthExchange::create(QByteArrayView mechanism, const QByteArray &nonce)
{
    if (mechanism.compare("PLAIN", Qt::CaseInsensitive) == 0) {
        return AuthExchange(Mechanism::Plain, nonce);
    }
    if (mechanism.compare("LOGIN", Qt::CaseInsensitive) == 0) {
        return AuthExchange(Mechanism::Login, nonce);
    }
    if (mechanism.compare("CRAM-MD5", Qt::CaseInsensitive) == 0) {
        return AuthExchange(Mechanism::CramMd5, nonce);
    }
    return std::nullopt;
}

AuthExchange::Turn AuthExchange::begin(const std::optional<QByteArray> &initial)
{
    if (!initial) {
        return {Verdict::Challenge, nextChallenge(), 0};
    }
    if (m_mechanism == Mechanism::CramMd5) {
        return {Verdict::Refused, {}, 0}; // the server speaks first (RFC 4954 §4)
    }
    return respond(*initial == "=" ? QByteArrayView() : QByteArrayView(*initial));
}

AuthExchange::Turn AuthExchange::respond(QByteArrayView line)
{
    if (line == QByteArrayView("*")) {
        return {Verdict::Cancelled, {}, 0};
    }
    const auto decoded = Smtp::decodeBase64Line(line);
    if (!decoded) {
        return {Verdict::Undecodable, {}, decoded.fault().position};
    }
    return judge(*decoded);
}

QByteArray AuthExchange::nextChallenge() const
{
    switch (m_mechanism) {
    case Mechanism::Plain:
        return {};
    case Mechanism::Login:
        return QByteArray(m_user ? "Password:" : "Username:").toBase64();
    case Mechanism::CramMd5:
        return m_nonce.toBase64();
    }
    return {};
}

AuthExchange::Turn AuthExchange::judge(const QByteArray &response)
{
    switch (m_mechanism) {
    case Mechanism::Plain:
        return verdictOn(isPlainResponse(response));
    case Mechanism::Login:
        if (!m_user) {
            m_user = response;
            return {Verdict::Challenge, nextChallenge(), 0};
        }
        return verdictOn(*m_user == PracticeUser && response == PracticePassword);
    case Mechanism::CramMd5:
        return verdictOn(isCramMd5Response(response, m_nonce));
    }
    return {Verdict::Refused, {}, 0};
}

} // namespace Heloscope
