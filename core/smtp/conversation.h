// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/smtp/deviation.h"
#include "core/smtp/facts.h"
#include "core/smtp/sharedlog.h"
#include "core/smtp/transitions.h"
#include "core/smtp/verb.h"

#include <QByteArray>

#include <vector>

namespace Smtp {

/// The understanding of one SMTP connection, for any observer: client, server, tap or open file.
/// It is told what was said and answers with what is known. It never speaks.
class Conversation
{
public:
    /// What was odd about a reply.
    struct Step {
        std::vector<Deviation> deviations;
        bool understood = true; ///< false: the reply has no place here, facts did not change
    };

    void wireOpened();
    /// A command left. line: without CRLF; MAIL, RCPT and AUTH need more than their verb.
    void commandSent(Verb verb, QByteArrayView line);
    /// Of a record that has gaps: verb is about to be said, so the conversation has come at least
    /// as far as that verb needs.
    void joinIn(Verb verb);
    /// The reply to verb came; Verb::Connect for the greeting.
    [[nodiscard]] Step replyReceived(Verb verb, const Reply &reply);
    /// A reply came that answers nothing; only 421 means anything (RFC 5321 §3.8).
    [[nodiscard]] Step unsolicitedReplyReceived(const Reply &reply);
    /// Encrypted: everything learned before is forgotten (RFC 3207 §4.2).
    void tlsUp(const TlsFacts &facts);
    void wireClosed();

    [[nodiscard]] const Facts &facts() const { return m_facts; }

private:
    void apply(const Transition &row, const Reply &reply, std::vector<Deviation> &deviations);
    void identify(const Reply &reply, std::vector<Deviation> &deviations);
    void judgeRecipient(const Reply &reply);
    void deliver();
    void announceClosing(std::vector<Deviation> &deviations);

    Facts m_facts;
    SharedLog<QByteArray> m_pendingPaths; ///< of MAIL and RCPT whose replies are awaited
    bool m_authHadResponse = false; ///< the exchange under way has seen some credentials of ours
};

} // namespace Smtp
