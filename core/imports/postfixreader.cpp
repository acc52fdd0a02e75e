// SPDX-License-Identifier: GPL-3.0-or-later
//
// Theory of operation
//
// Many processes write one log at the same time, so nothing is told before the end: only then the
// lines of each dialogue stand together. A process that shows its dialogue also writes the usual
// line about the delivery; what the server has said is not told twice.

#include "core/imports/postfixreader.h"

#include "core/imports/hiddensecret.h"
#include "core/imports/lineshapes.h"
#include "core/imports/logtime.h"
#include "core/wire/commandparser.h"

#include <QStringBuilder>

#include <algorithm>

namespace Heloscope {

/// The parts of "host postfix/smtp[4711]: text".
struct PostfixReader::LogLine {
    QByteArray host; ///< whose log it is
    QByteArray process; ///< "postfix/smtp[4711]"
    QByteArray program; ///< "smtp"
    QByteArray text; ///< what it says

    [[nodiscard]] bool isServer() const { return program == "smtpd"; }
    [[nodiscard]] bool isChat() const
    {
        return (text.startsWith("> ") || text.startsWith("< ")) && text.contains(": ");
    }

    /// line: behind the time. The text of something else is empty.
    static LogLine of(const QByteArray &line)
    {
        constexpr qsizetype LongestTag = 160;
        LogLine parts;
        const qsizetype colon = line.left(LongestTag).indexOf("]: ");
        const qsizetype bracket = colon < 0 ? -1 : line.lastIndexOf('[', colon);
        const qsizetype start = bracket < 0 ? -1 : line.lastIndexOf(' ', bracket) + 1;
        if (start < 0) {
            return parts;
        }
        const QByteArray tag = line.sliced(start, bracket - start);
        const qsizetype slash = tag.lastIndexOf('/');
        if (slash < 0 || !tag.startsWith("postfix")) {
            return parts;
        }
        const QByteArray before = line.first(start).trimmed();
        parts.host = before.sliced(before.lastIndexOf(' ') + 1);
        parts.process = line.sliced(start, colon + 1 - start);
        parts.program = tag.sliced(slash + 1);
        parts.text = line.sliced(colon + 3);
        return parts;
    }
};

namespace {

/// "from=<a@b>" gives "a@b" for "from"; nothing if it does not stand there.
std::optional<QByteArray> pathAfter(const QByteArray &text, const QByteArray &name)
{
    const QByteArray opening = name + "=<";
    qsizetype start = text.indexOf(opening);
    while (start > 0 && text.at(start - 1) != ' ') {
        start = text.indexOf(opening, start + 1);
    }
    const qsizetype end = start < 0 ? -1 : text.indexOf('>', start);
    if (end < 0) {
        return std::nullopt;
    }
    return text.sliced(start + opening.size(), end - start - opening.size());
}

QByteArray queueId(const QByteArray &text)
{
    const qsizetype colon = text.indexOf(": ");
    return colon < 0 ? QByteArray() : text.first(colon);
}

} // namespace

void PostfixReader::take(const QByteArray &line)
{
    const LogLine parts = LogLine::of(line.sliced(leadingTime(line, builder().now()).length));
    const bool belongs = parts.isChat() || m_lines.knows(parts.process);
    m_lines.add(belongs ? parts.process : QByteArray(), line);
    builder().used();
}

void PostfixReader::finish()
{
    for (const InterleavedLines::Conversation &lines : m_lines.conversations()) {
        for (const QByteArray &line : lines) {
            if (builder().isFull()) {
                return;
            }
            read(line);
        }
    }
}

void PostfixReader::read(const QByteArray &line)
{
    const LogLine parts = LogLine::of(afterTime(line, builder()));
    if (parts.program == "qmgr") {
        if (const auto sender = pathAfter(parts.text, "from")) {
            m_senders.insert(queueId(parts.text), *sender);
        }
    }
    if (!readChat(parts) && !readTls(parts) && !readVerdict(line, parts)
        && !readRejection(line, parts)) {
        builder().kept(line);
    }
}

/// "> host[address]:25: EHLO me": what the process has sent, "<" what it has got.
bool PostfixReader::readChat(const LogLine &parts)
{
    const QByteArray &text = parts.text;
    const qsizetype close = text.indexOf(']');
    const qsizetype colon = close < 0 ? -1 : text.indexOf(": ", close);
    const qsizetype bare = close < 0 && parts.isChat() ? text.indexOf(": ") : colon;
    if (!parts.isChat() || bare < 0) {
        return false;
    }
    const QByteArray said = text.sliced(bare + 2);
    const bool fromServer = text.startsWith('>') == parts.isServer();
    const RemotePeer peer = remotePeer(QByteArrayView(text).sliced(2, bare - 2));
    const bool greets = fromServer && said.startsWith("220") && !m_tlsAsked;
    if (parts.process != m_process || !(peer == m_peer)
        || (greets && !builder().isSilent() && said.startsWith("220 "))) {
        m_process = parts.process;
        m_peer = peer;
        if (!parts.isServer()) {
            tellConnection(peer, builder());
        } else {
            receive(parts, peer);
        }
    }
    if (fromServer) {
        builder().serverLine(said);
        m_tlsAsked = m_tlsAsked && said.startsWith("220-");
    } else {
        builder().clientLine(withHiddenSecret(said));
        m_tlsAsked = Smtp::verbOfLine(said) == Smtp::Verb::StartTls;
    }
    return true;
}

/// "Trusted TLS connection established to host[address]:25: TLSv1.3 with cipher X (256/256 bits)"
bool PostfixReader::readTls(const LogLine &parts)
{
    const QByteArray &text = parts.text;
    const qsizetype at = text.indexOf(" TLS connection established ");
    const qsizetype with = text.indexOf(" with cipher ");
    const qsizetype close = text.indexOf("]:", std::max(at, qsizetype{0}));
    if (at < 0 || with < close || close < 0) {
        return false;
    }
    const qsizetype protocol = text.lastIndexOf(' ', with - 1) + 1;
    const QByteArray rest = text.sliced(with + 13);
    Smtp::TlsFacts facts;
    facts.protocol = text.sliced(protocol, with - protocol);
    facts.cipher = textBefore(rest, " ");
    if (const qsizetype group = rest.indexOf("key-exchange "); group >= 0) {
        const QByteArray name = rest.sliced(group + 13);
        facts.group = textBefore(name, " ");
    }
    const QByteArray judged = text.first(at);
    facts.chainTrusted = judged == "Trusted" || judged == "Verified";
    facts.nameMatches = judged == "Verified";
    const qsizetype peerAt = text.indexOf(" to ", at);
    if (m_process != parts.process && peerAt >= 0) {
        m_process = parts.process;
        const qsizetype end = text.indexOf(": ", close);
        m_peer = remotePeer(
            QByteArrayView(text).sliced(peerAt + 4, std::max(end - peerAt - 4, qsizetype{0})));
        tellConnection(m_peer, builder());
    }
    builder().tlsBegun(facts);
    m_tlsAsked = false;
    return true;
}

/// What the server has said, out of a line about a delivery; the rest of the line is kept.
bool PostfixReader::readVerdict(const QByteArray &line, const LogLine &parts)
{
    if (m_lines.knows(parts.process) || parts.isServer()) {
        return false;
    }
    const QByteArray &text = parts.text;
    const QByteArray id = queueId(text);
    RemoteEnvelope envelope;
    envelope.recipient = pathAfter(text, "to").value_or(QByteArray());
    if (m_senders.contains(id)) {
        envelope.sender = m_senders.value(id);
    }
    constexpr QByteArrayView Status = ", status=";
    const qsizetype status = text.indexOf(Status);
    const qsizetype open = status < 0 ? -1 : text.indexOf(" (", status);
    QByteArray words = open < 0 ? text : text.sliced(open + 2);
    words.chop(open >= 0 && words.endsWith(')') ? 1 : 0);
    const RemotePeer relay = remotePeer(textBetween(text, " relay=", ","));
    std::optional<RemoteVerdict> verdict;
    qsizetype rest = open; // of the line, which is kept
    if (text.contains(", status=sent (") && looksLikeReply(words)) {
        verdict = verdictAfter("end of data", envelope, {words});
        verdict->peer = relay;
    } else {
        const qsizetype sasl = words.indexOf("SASL authentication failed; ");
        const qsizetype at = sasl >= 0 ? sasl : words.indexOf("host ");
        verdict = at < 0 ? std::nullopt : postfixVerdict(words.sliced(at), envelope);
        rest = open < 0 ? at : open;
    }
    if (!verdict || rest < 0) {
        return false;
    }
    if (verdict->peer.address == relay.address) {
        verdict->peer.port = relay.port;
    }
    builder().kept(line.first(line.size() - text.size() + rest).trimmed());
    tell(*verdict, builder());
    m_process.clear();
    return true;
}

/// "NOQUEUE: reject: RCPT from host[address]: 550 5.1.1 <a@b>: No; from=<c@d> to=<a@b> …": what
/// this server has said itself.
bool PostfixReader::readRejection(const QByteArray &line, const LogLine &parts)
{
    constexpr QByteArrayView Reject = "reject: ";
    const QByteArray &text = parts.text;
    const qsizetype at = text.indexOf(Reject);
    const qsizetype from = text.indexOf(" from ", std::max(at, qsizetype{0}));
    const qsizetype close = text.indexOf("]: ", std::max(from, qsizetype{0}));
    if (!parts.isServer() || m_lines.knows(parts.process) || at < 0 || from < 0 || close < 0) {
        return false;
    }
    const QByteArray stage = text.sliced(at + Reject.size(), from - at - Reject.size());
    const qsizetype end = text.lastIndexOf("; ");
    const QByteArray reply = text.sliced(close + 3, std::max(end - close - 3, qsizetype{-1}));
    if (!looksLikeReply(reply) || end < close) {
        return false;
    }
    const RemoteEnvelope envelope{
        pathAfter(text, "from"), pathAfter(text, "to").value_or(QByteArray())};
    RemoteVerdict verdict = verdictAfter(stage, envelope, {reply});
    if (verdict.stage == Smtp::Verb::Ehlo || verdict.stage == Smtp::Verb::Helo) {
        verdict.command += ' ' + pathAfter(text, "helo").value_or(QByteArray());
    }
    builder().kept(line);
    receive(parts, remotePeer(QByteArrayView(text).sliced(from + 6, close - from - 5)));
    tell(verdict, builder());
    m_process.clear();
    return true;
}

/// A client has connected to the host whose log it is.
void PostfixReader::receive(const LogLine &parts, const RemotePeer &client)
{
    const QString host = QString::fromUtf8(parts.host);
    builder().target(host);
    builder().connecting(host, 0);
    builder().connected(host, client.address);
}

int PostfixReader::likelihood(const RecordHead &head)
{
    constexpr int Sure = 90;
    const bool found = std::ranges::any_of(head, [](const QByteArray &line) {
        const qsizetype tag = line.indexOf("postfix");
        const qsizetype bracket = tag < 0 ? -1 : line.indexOf('[', tag);
        return bracket > 0 && line.sliced(tag, bracket - tag).contains('/')
            && !line.sliced(tag, bracket - tag).contains(' ') && line.indexOf("]: ", bracket) > 0;
    });
    return found ? Sure : 0;
}

} // namespace Heloscope
