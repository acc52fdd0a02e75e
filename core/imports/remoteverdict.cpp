// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imports/remoteverdict.h"

#include "core/imports/dialoguebuilder.h"
#include "core/imports/foldedreply.h"
#include "core/imports/lineshapes.h"
#include "core/wire/commandparser.h"

#include <QList>
#include <QStringBuilder>

namespace Heloscope {

using Smtp::Verb;

namespace {

/// "192.0.2.1:25", "[2001:db8::1]:25"; the address alone where there is no port.
QString withPort(const QString &address, quint16 port)
{
    if (port == 0) {
        return address;
    }
    const QString host
        = address.contains(QLatin1Char(':')) ? QString(u'[' % address % u']') : address;
    return host % u':' % QString::number(port);
}

bool beginsWith(QByteArrayView text, QByteArrayView words)
{
    return text.first(qMin(words.size(), text.size())).compare(words, Qt::CaseInsensitive) == 0;
}

/// The lines of "550-a\n550 b", "550-a\\n550 b" in letters, and "550-a 550 b".
std::vector<QByteArray> replyLines(QByteArray text)
{
    text.replace("\\n", "\n");
    std::vector<QByteArray> lines;
    for (const QByteArray &line : text.split('\n')) {
        const QByteArray part = line.trimmed();
        if (part.isEmpty()) {
            continue;
        }
        if (lines.empty() || looksLikeReply(part)) {
            lines.push_back(part);
        } else {
            lines.back() += ' ' + part;
        }
    }
    return lines.size() == 1 ? unfoldedReply(lines.front(), ReplyFold::Blank) : lines;
}

} // namespace

RemotePeer remotePeer(QByteArrayView text)
{
    RemotePeer peer;
    const QByteArray whole = text.trimmed().toByteArray();
    const qsizetype open = whole.indexOf('[');
    const qsizetype close = open < 0 ? -1 : whole.indexOf(']', open);
    if (close < 0) {
        peer.host = QString::fromUtf8(whole);
        return peer;
    }
    peer.host = QString::fromUtf8(whole.first(open).trimmed());
    peer.address = QString::fromUtf8(whole.sliced(open + 1, close - open - 1));
    if (close + 1 < whole.size() && whole.at(close + 1) == ':') {
        peer.port = whole.sliced(close + 2).toUShort();
    }
    return peer;
}

RemotePeer hostAndPort(const QByteArray &text)
{
    RemotePeer peer;
    const qsizetype colon = text.lastIndexOf(':');
    peer.host = QString::fromUtf8(colon < 0 ? text : text.first(colon)).trimmed();
    peer.port = colon < 0 ? quint16{0} : text.sliced(colon + 1).trimmed().toUShort();
    return peer;
}

RemoteVerdict verdictAfter(
    QByteArrayView stage, const RemoteEnvelope &envelope, std::vector<QByteArray> reply)
{
    QByteArrayView words = stage.trimmed();
    for (const QByteArrayView way :
        {QByteArrayView("pipelined "), QByteArrayView("sending "), QByteArrayView("PIPELINED ")}) {
        words = words.startsWith(way) ? words.sliced(way.size()) : words;
    }
    RemoteVerdict verdict{{}, Smtp::verbOfLine(words), words.toByteArray(), std::move(reply)};
    if (beginsWith(words, "end of data") || beginsWith(words, "end of message")
        || beginsWith(words, "end-of-data") || beginsWith(words, "end-of-message")) {
        verdict.stage = Verb::Content;
        verdict.command.clear();
    } else if (beginsWith(words, "initial connection") || beginsWith(words, "connect")) {
        verdict.stage = Verb::Connect;
        verdict.command.clear();
    } else if (verdict.stage == Verb::Rcpt && !words.contains('<')
        && !envelope.recipient.isEmpty()) {
        verdict.command = "RCPT TO:<" + envelope.recipient + '>';
    } else if (verdict.stage == Verb::Mail && !words.contains('<') && envelope.sender) {
        verdict.command = "MAIL FROM:<" + *envelope.sender + '>';
    }
    return verdict;
}

std::optional<RemoteVerdict> postfixVerdict(const QByteArray &text, const RemoteEnvelope &envelope)
{
    constexpr QByteArrayView Said = " said: ";
    constexpr QByteArrayView Refused = " refused to talk to me: ";
    constexpr QByteArrayView InReply = "(in reply to ";
    qsizetype at = text.indexOf(Said);
    const bool refused = at < 0;
    at = refused ? text.indexOf(Refused) : at;
    if (at < 0) {
        return std::nullopt;
    }
    QByteArray reply = text.sliced(at + (refused ? Refused.size() : Said.size()));
    const bool sasl = text.contains("SASL authentication failed");
    QByteArray stage = refused ? "connect" : sasl ? "AUTH" : "RCPT TO";
    const qsizetype inReply = reply.lastIndexOf(InReply);
    if (inReply >= 0) {
        const QByteArray words = reply.sliced(inReply + InReply.size());
        const qsizetype end = words.indexOf(" command)");
        stage = end < 0 ? words : words.first(end);
        reply = reply.first(inReply);
    } else if (!refused && !sasl) {
        return std::nullopt; // some other program's words
    }
    std::vector<QByteArray> lines = replyLines(reply);
    if (lines.empty() || !looksLikeReply(lines.front())) {
        return std::nullopt;
    }
    RemoteVerdict verdict = verdictAfter(stage.simplified(), envelope, std::move(lines));
    const QByteArray before = text.first(at);
    const qsizetype blank = before.lastIndexOf(' ');
    verdict.peer = remotePeer(before.sliced(blank + 1));
    return verdict;
}

std::optional<RemoteVerdict> eximVerdict(const QByteArray &text, const RemoteEnvelope &envelope)
{
    constexpr QByteArrayView After = "SMTP error from remote mail server after ";
    constexpr QByteArrayView Older = "SMTP error from remote mailer after ";
    const qsizetype newer = text.indexOf(After);
    const qsizetype at = newer < 0 ? text.indexOf(Older) : newer;
    if (at < 0) {
        return std::nullopt;
    }
    QByteArray rest = text.sliced(at + (newer < 0 ? Older.size() : After.size()));
    rest.replace(":\n", ": \n");
    const qsizetype colon = rest.indexOf(": ");
    if (colon < 0) {
        return std::nullopt;
    }
    const QByteArray stage = rest.first(colon);
    QByteArray reply = rest.sliced(colon + 2).trimmed();
    RemotePeer peer;
    const QByteArray before = '\n' + text.first(at);
    if (before.contains("\nhost ")) {
        peer = remotePeer(QByteArray(textBetween(before, "\nhost ", "]") + ']'));
    }
    if (reply.startsWith("host ")) {
        const qsizetype end = reply.indexOf("]: ");
        if (end < 0) {
            return std::nullopt;
        }
        peer = remotePeer(QByteArrayView(reply).sliced(5, end - 4));
        reply = reply.sliced(end + 3);
    }
    std::vector<QByteArray> lines = replyLines(reply);
    if (lines.empty() || !looksLikeReply(lines.front())) {
        return std::nullopt;
    }
    RemoteVerdict verdict = verdictAfter(stage, envelope, std::move(lines));
    if (!peer.address.isEmpty()) {
        verdict.peer = peer;
    }
    return verdict;
}

void tellTarget(const RemotePeer &peer, DialogueBuilder &builder)
{
    const QString address = peer.address.isEmpty() ? peer.host : peer.address;
    builder.target(peer.host.isEmpty() ? address : peer.host,
        peer.port == 0 ? std::nullopt : std::optional(peer.port));
    const bool isPath = address.contains(QLatin1Char('/')); // a socket of this machine
    if (!peer.host.isEmpty() && !peer.address.isEmpty() && !isPath) {
        builder.resolved(ResolveEntry{peer.host, {peer.address}, {}});
    }
    builder.connecting(address, peer.port);
}

void tellConnected(const RemotePeer &peer, DialogueBuilder &builder)
{
    constexpr quint16 Submissions = 465; // TLS from the start (RFC 8314 §3.3)
    builder.connected(withPort(peer.address.isEmpty() ? peer.host : peer.address, peer.port));
    if (peer.port == Submissions) {
        builder.tlsBegun({});
    }
}

void tellConnection(const RemotePeer &peer, DialogueBuilder &builder)
{
    if (!peer.host.isEmpty() || !peer.address.isEmpty()) {
        tellTarget(peer, builder);
        tellConnected(peer, builder);
    }
}

void tell(const RemoteVerdict &verdict, DialogueBuilder &builder)
{
    tellConnection(verdict.peer, builder);
    if (verdict.stage == Verb::Content) {
        builder.contentSent(0);
    } else if (verdict.stage != Verb::Connect) {
        builder.clientLine(verdict.command);
    }
    for (const QByteArray &line : verdict.reply) {
        builder.serverLine(line);
    }
}

} // namespace Heloscope
