// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/authexchange.h"
#include "core/practice/envelopesyntax.h"
#include "core/practice/practicescript.h"
#include "core/smtp/verb.h"
#include "core/wire/dotstuffing.h"

#include <QByteArray>
#include <QByteArrayView>

#include <functional>
#include <optional>

namespace Heloscope {

/// What the service says to one thing the client did, and what that changes.
struct Verdict {
    QByteArray reply; ///< all its lines, CRLF included
    ScriptMoment moment = ScriptMoment::Command;
    bool isFault = false; ///< misspelt or out of place: no scenario answers it
    std::function<void(int)> effect; ///< call it with the first digit of the reply really given
};

/// The well-behaved SMTP server behind every scenario: RFC 5321 with STARTTLS (3207), AUTH (4954),
/// SIZE (1870), 8BITMIME (6152), SMTPUTF8 (6531), PIPELINING (2920) and enhanced codes (2034). It
/// takes every sender and recipient and throws the messages away. Knows nothing of lines, waiting
/// or sockets: the Respondent does.
class MailService
{
public:
    enum class Mode : quint8 {
        Commands,
        Credentials,
        Content
    };

    /// script must outlive the service. nonce: see AuthExchange::create().
    MailService(const PracticeScript &script, QByteArray nonce, bool isEncrypted);

    [[nodiscard]] Verdict greeting();
    /// line: without its CRLF, in Mode::Commands.
    [[nodiscard]] Verdict command(QByteArrayView line);
    /// A line that answers a 334, in Mode::Credentials.
    [[nodiscard]] Verdict credentials(QByteArrayView line);
    /// The final dot has come, in Mode::Content.
    [[nodiscard]] Verdict content(const Smtp::DotUnstuffer &received);
    /// For a line nothing can be made of: too long, a lone LF at its end, …
    [[nodiscard]] Verdict refuse(
        QByteArrayView code, QByteArrayView enhanced, const QByteArray &text);
    /// TLS is up: everything known from before is forgotten (RFC 3207 §4.2).
    void encrypted();

    [[nodiscard]] Mode mode() const { return m_mode; }
    [[nodiscard]] bool isClosing() const { return m_closing; }
    [[nodiscard]] bool isStartingTls() const { return m_startingTls; }
    /// Messages taken over in this connection.
    [[nodiscard]] int messages() const { return m_messages; }

private:
    struct Transaction {
        int recipients = 0;
        bool international = false; ///< SMTPUTF8 was asked for
    };

    Verdict dispatch(QByteArrayView line);
    /// The verdict, or a 421 once there were too many faults.
    Verdict counted(Verdict verdict);
    Verdict identify(Smtp::Verb verb, QByteArrayView argument);
    Verdict startTls(QByteArrayView argument);
    Verdict authenticate(QByteArrayView argument);
    Verdict judge(AuthExchange exchange, const AuthExchange::Turn &turn);
    Verdict mail(QByteArrayView argument);
    Verdict rcpt(QByteArrayView argument);
    Verdict data(QByteArrayView argument);
    Verdict quit(QByteArrayView argument);
    Verdict verify(QByteArrayView argument);
    Verdict help();
    Verdict reset(QByteArrayView argument);
    /// Faults that hold for MAIL and RCPT parameters alike; nothing if they are fine.
    std::optional<Verdict> findFault(
        const Result<EnvelopeArgument, EnvelopeFault> &argument, const QByteArray &syntax);
    std::optional<Verdict> findMailParameterFault(const Smtp::Parameter &parameter);
    std::optional<Verdict> findGateFault();

    [[nodiscard]] Verdict fault(
        QByteArrayView code, QByteArrayView enhanced, const QByteArray &text) const;
    Verdict answer(QByteArrayView code, QByteArrayView enhanced, const QByteArray &text,
        std::function<void(int)> effect = {}) const;
    [[nodiscard]] QByteArray capabilities(QByteArrayView client) const;
    [[nodiscard]] bool offersTls() const;
    [[nodiscard]] bool offersAuth() const;

    const PracticeScript &m_script;
    QByteArray m_nonce;
    std::optional<AuthExchange> m_exchange;
    std::optional<Transaction> m_transaction;
    Mode m_mode = Mode::Commands;
    int m_faults = 0;
    int m_messages = 0;
    bool m_encrypted;
    bool m_identified = false;
    bool m_extended = false; ///< by EHLO
    bool m_authenticated = false;
    bool m_refusing = false; ///< the greeting was a 554: only QUIT is served
    bool m_startingTls = false;
    bool m_closing = false;
};

} // namespace Heloscope
