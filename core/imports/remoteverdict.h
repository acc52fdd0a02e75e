// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/smtp/verb.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <optional>
#include <vector>

namespace Heloscope {

class DialogueBuilder;

/// The other end of a connection as logs write it; what is not known is empty or 0.
struct RemotePeer {
    QString host;
    QString address;
    quint16 port = 0;

    bool operator==(const RemotePeer &) const = default;
};

/// "mail.example.net[192.0.2.78]:25", "mail.example.net [192.0.2.78]:25", "mail.example.net".
[[nodiscard]] RemotePeer remotePeer(QByteArrayView text);

/// "mail.example.net:587", "mail.example.net".
[[nodiscard]] RemotePeer hostAndPort(const QByteArray &text);

/// What a server has said to one command, as delivery logs and bounces tell it.
struct RemoteVerdict {
    RemotePeer peer;
    Smtp::Verb stage = Smtp::Verb::Rcpt; ///< Connect and Content have no command
    QByteArray command; ///< as far as it is known: "RCPT TO:<user@example.net>", "MAIL FROM"
    std::vector<QByteArray> reply; ///< its lines, code in front

    bool operator==(const RemoteVerdict &) const = default;
};

/// Who a message was for and from, where a log says so; without angle brackets.
struct RemoteEnvelope {
    std::optional<QByteArray> sender;
    QByteArray recipient;
};

/// A verdict after stage ("RCPT TO", "end of DATA", "initial connection", "MAIL FROM:<a@b>"); the
/// envelope gives the paths that stage lacks.
[[nodiscard]] RemoteVerdict verdictAfter(
    QByteArrayView stage, const RemoteEnvelope &envelope, std::vector<QByteArray> reply);

/// "host mail.example.net[192.0.2.78] said: 550 No (in reply to RCPT TO command)", "… refused to
/// talk to me: 554 No", "SASL authentication failed; server … said: 535 No": the words of Postfix.
[[nodiscard]] std::optional<RemoteVerdict> postfixVerdict(
    const QByteArray &text, const RemoteEnvelope &envelope);

/// "SMTP error from remote mail server after RCPT TO:<a@b>: host mail.example.net [192.0.2.78]:
/// 550 No": the words of Exim; lines of the reply are separated by LF or "\n" in letters.
[[nodiscard]] std::optional<RemoteVerdict> eximVerdict(
    const QByteArray &text, const RemoteEnvelope &envelope);

/// A session of its own in which nothing is known but this.
void tell(const RemoteVerdict &verdict, DialogueBuilder &builder);
/// The name, the address and the connection of peer, if anything is known of it.
void tellConnection(const RemotePeer &peer, DialogueBuilder &builder);
/// That peer is looked up and tried, and, later, that it has answered.
void tellTarget(const RemotePeer &peer, DialogueBuilder &builder);
void tellConnected(const RemotePeer &peer, DialogueBuilder &builder);

} // namespace Heloscope
