// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/smtp/deviation.h"
#include "core/smtp/facts.h"
#include "core/smtp/verb.h"

#include <QByteArray>

#include <vector>

namespace Smtp {

/// The understanding of one SMTP connection, for any observer: client, server, tap or open file.
/// It is told what was said and answers with what is known. It never speaks.
class Conversation
{
public:
    /// What a reply did to the facts, and what was odd about it.
    struct Step {
        std::vector<Deviation> deviations;
    };

    void wireOpened();
    /// A command left. line: without CRLF; only MAIL, RCPT, VRFY… need more than their verb.
    void commandSent(Verb verb, QByteArrayView line);
    /// The reply to verb came. Verb::Connect for the greeting, Verb::Other when it was unsolicited.
    Step replyReceived(Verb verb, const Reply &reply);
    /// Encrypted: everything learned before is forgotten (RFC 3207 §4.2).
    void tlsUp(const TlsFacts &facts);
    void wireClosed();

    [[nodiscard]] const Facts &facts() const { return m_facts; }

private:
    void resetEnvelope();

    Facts m_facts;
    QByteArray m_pendingPath;
};

} // namespace Smtp
