// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imports/nodemailerreader.h"

#include "core/imports/hiddensecret.h"
#include "core/imports/logtime.h"
#include "core/imports/remoteverdict.h"

#include <QList>
#include <QStringBuilder>

#include <algorithm>

namespace Heloscope {

/// The parts of "… DEBUG [mqWcHogxPY] S: 220 ready".
struct NodemailerReader::Message {
    QByteArray connection; ///< "mqWcHogxPY"; empty for a line of none
    QByteArray text; ///< "S: 220 ready"
    bool isOurs = false;

    static Message of(const QByteArray &line)
    {
        constexpr qsizetype LongestPrefix = 160;
        const QByteArray start = line.left(LongestPrefix);
        qsizetype at = -1;
        for (const QByteArrayView level :
            {QByteArrayView("DEBUG ["), QByteArrayView("INFO  ["), QByteArrayView("INFO [")}) {
            const qsizetype found = start.indexOf(level);
            at = found >= 0 ? found + level.size() : at;
        }
        const qsizetype close = at < 0 ? -1 : line.indexOf(']', at);
        Message message;
        if (close < 0 || close - at > 40) {
            return message;
        }
        message.isOurs = true;
        message.connection = line.sliced(at, close - at);
        message.text = line.sliced(close + 1);
        message.text = message.text.startsWith(' ') ? message.text.sliced(1) : message.text;
        return message;
    }
};

namespace {

/// "192.0.2.44:465" as an address and a port.
RemotePeer peerOf(const QByteArray &text)
{
    RemotePeer peer = hostAndPort(text);
    peer.address = std::exchange(peer.host, {});
    return peer;
}

} // namespace

void NodemailerReader::take(const QByteArray &line)
{
    m_lines.add(Message::of(line).connection, line);
    builder().used();
}

void NodemailerReader::finish()
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

void NodemailerReader::read(const QByteArray &line)
{
    const Message message = Message::of(line);
    tellTime(line);
    const QByteArray &text = message.text;
    if (text.startsWith("S: ")) {
        m_showsContent = false;
        builder().serverLine(text.sliced(3));
    } else if (text.startsWith("C: ")) {
        builder().clientLine(withHiddenSecret(text.sliced(3)));
    } else if (message.isOurs && (readSize(text) || readEvent(text))) {
        return;
    } else if (message.isOurs && builder().isInContent()) {
        m_showsContent = true;
        builder().clientLine(text);
    } else {
        builder().kept(line);
    }
}

/// Its own time is in brackets; what wraps it may have put one in front that has no year.
void NodemailerReader::tellTime(const QByteArray &line)
{
    constexpr qsizetype LongestPrefix = 80;
    const QByteArray start = line.left(LongestPrefix);
    for (qsizetype at = start.indexOf('['); at >= 0; at = start.indexOf('[', at + 1)) {
        const LogTime time = leadingTime(QByteArrayView(line).sliced(at), builder().now());
        if (time.moment) {
            builder().timeIs(*time.moment);
            return;
        }
    }
    static_cast<void>(afterTime(line, builder()));
}

/// "<340 bytes encoded mime message (source size 337 bytes)>"
bool NodemailerReader::readSize(const QByteArray &text)
{
    if (!text.startsWith('<') || !text.contains(" bytes encoded mime message")) {
        return false;
    }
    if (m_showsContent) {
        builder().used();
    } else {
        builder().contentSent(text.sliced(1, text.indexOf(' ') - 1).toLongLong());
    }
    m_showsContent = false;
    return true;
}

/// What happens to the connection.
bool NodemailerReader::readEvent(const QByteArray &text)
{
    constexpr QByteArrayView Resolved = "Resolved ";
    constexpr QByteArrayView Established = "onnection established to ";
    if (text.startsWith(Resolved)) {
        const QList<QByteArray> words = text.split(' ');
        if (words.size() < 4 || words.at(2) != "as") {
            return false;
        }
        m_host = QString::fromUtf8(words.at(1));
        builder().resolved(ResolveEntry{m_host, {QString::fromUtf8(words.at(3))}, {}});
        return true;
    }
    if (const qsizetype at = text.indexOf(Established); at == 1 || at == 8) {
        RemotePeer peer = peerOf(text.sliced(at + Established.size()));
        peer.host = m_host;
        builder().target(peer.host, peer.port);
        builder().connecting(peer.address, peer.port);
        peer.host.clear();
        tellConnected(peer, builder());
        if (text.startsWith("Secure") && peer.port != 465) {
            builder().tlsBegun({});
        }
        return true;
    }
    if (text == "Connection upgraded with STARTTLS") {
        builder().tlsBegun({});
        return true;
    }
    if (text.startsWith("Closing connection to the server")) {
        builder().closed(Closer::Client);
        return true;
    }
    return false;
}

int NodemailerReader::likelihood(const RecordHead &head)
{
    constexpr int Sure = 95;
    const bool found = std::ranges::any_of(head, [](const QByteArray &line) {
        const QByteArray start = line.left(160);
        const qsizetype at = start.indexOf("] ");
        return (start.contains("DEBUG [") || start.contains("INFO  [")) && at >= 0
            && (line.contains("] S: ") || line.contains("] C: "));
    });
    return found ? Sure : 0;
}

} // namespace Heloscope
