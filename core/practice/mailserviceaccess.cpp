// SPDX-License-Identifier: GPL-3.0-or-later
// The part of the service that decides who may go on: STARTTLS and AUTH.
#include "core/practice/mailservice.h"

#include <QList>

namespace Heloscope {

Verdict MailService::startTls(QByteArrayView argument)
{
    if (!argument.isEmpty()) {
        return fault("501", "5.5.4", "STARTTLS takes no argument");
    }
    if (m_encrypted) {
        return fault("503", "5.5.1", "TLS is up already");
    }
    if (!offersTls()) {
        return answer("502", "5.5.1", "Command is not implemented");
    }
    if (!m_identified) {
        return fault("503", "5.5.1", "Send EHLO first");
    }
    return answer(
        "220", "2.0.0", "Ready to start TLS", [this](int given) { m_startingTls = given == 2; });
}

Verdict MailService::authenticate(QByteArrayView argument)
{
    if (m_script.auth == ScenarioAuth::None) {
        return answer("502", "5.5.1", "Command is not implemented");
    }
    if (!m_identified || m_transaction || m_authenticated) {
        return fault("503", "5.5.1",
            m_authenticated    ? "Authenticated already"
                : m_identified ? "AUTH is not allowed during a mail transaction"
                               : "Send EHLO first");
    }
    if (!offersAuth()) {
        return m_script.tls == ScenarioTls::Required
            ? fault("530", "5.7.0", "Must issue a STARTTLS command first")
            : fault("538", "5.7.11", "Encryption required for requested authentication mechanism");
    }
    const QList<QByteArray> words = argument.toByteArray().split(' ');
    if (words.front().isEmpty() || words.size() > 2) {
        return fault("501", "5.5.4", "Syntax: AUTH mechanism [initial response]");
    }
    std::optional<AuthExchange> exchange = AuthExchange::create(words.front(), m_nonce);
    if (!exchange) {
        return answer("504", "5.5.4", "Mechanism is not implemented");
    }
    const AuthExchange::Turn turn
        = exchange->begin(words.size() == 2 ? std::optional(words[1]) : std::nullopt);
    return judge(std::move(*exchange), turn);
}

/// A scenario may challenge where the service would judge, and the other way round: the effect
/// follows the reply that was really given.
Verdict MailService::judge(AuthExchange exchange, const AuthExchange::Turn &turn)
{
    Verdict verdict;
    switch (turn.verdict) {
    case AuthExchange::Verdict::Challenge:
        verdict = answer("334", {}, turn.challenge);
        if (turn.challenge.isEmpty()) {
            verdict.reply = "334 \r\n"; // the blank stays (RFC 4954 §4)
        }
        break;
    case AuthExchange::Verdict::Accepted:
        verdict = answer("235", "2.7.0", "Authentication successful");
        break;
    case AuthExchange::Verdict::Refused:
        verdict = answer("535", "5.7.8", "Authentication credentials invalid");
        break;
    case AuthExchange::Verdict::Undecodable:
        return fault("501", "5.5.2",
            "Not base64 at octet " + QByteArray::number(turn.position + 1) + " of the response");
    case AuthExchange::Verdict::Cancelled:
        return fault("501", "5.0.0", "Authentication cancelled");
    }
    if (turn.verdict != AuthExchange::Verdict::Challenge) {
        verdict.moment = ScriptMoment::Credentials;
    }
    verdict.effect = [this, exchange = std::move(exchange)](int given) {
        m_authenticated = given == 2;
        if (given == 3) {
            m_exchange = exchange;
            m_mode = Mode::Credentials;
        }
    };
    return verdict;
}

} // namespace Heloscope
