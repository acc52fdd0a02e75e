// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imports/eximreader.h"

#include "core/imports/hiddensecret.h"
#include "core/imports/lineshapes.h"
#include "core/imports/logtime.h"
#include "core/imports/remoteverdict.h"
#include "core/wire/commandparser.h"

#include <QList>
#include <QStringBuilder>

#include <algorithm>
#include <array>

namespace Heloscope {

namespace {

/// Exim sends with ">>", pipelined with "|>" and "+>", and receives with "<<".
constexpr std::array<QByteArrayView, 3> Sending{"SMTP>> ", "SMTP|> ", "SMTP+> "};
constexpr QByteArrayView Receiving = "SMTP<< ";

/// "11:09:41 21534 text": the number of the process in front of each line of -d.
QByteArray afterProcess(const QByteArray &text)
{
    qsizetype digits = 0;
    while (digits < text.size() && text.at(digits) >= '0' && text.at(digits) <= '9') {
        ++digits;
    }
    const bool isProcess = digits > 3 && digits < text.size() && text.at(digits) == ' ';
    return isProcess ? text.sliced(digits + 1) : text;
}

bool isWordOf(QByteArrayView text)
{
    return std::ranges::all_of(text, [](char octet) {
        return (octet >= '0' && octet <= '9') || (octet >= 'a' && octet <= 'z')
            || (octet >= 'A' && octet <= 'Z');
    });
}

/// "1RwtmW-000MsX-CK", "1sDabc-000000000oN-1XyZ": the number of a message.
bool isMessageId(const QByteArray &word)
{
    const QList<QByteArray> parts = word.split('-');
    return parts.size() == 3 && parts.at(0).size() == 6
        && (parts.at(1).size() == 6 || parts.at(1).size() == 11)
        && (parts.at(2).size() == 2 || parts.at(2).size() == 4)
        && std::ranges::all_of(parts, [](const QByteArray &part) { return isWordOf(part); });
}

/// The parts of "1RwtmW-000MsX-CK ** a@b R=…".
struct DeliveryLine {
    QByteArray flag; ///< "**" failed, "==" put off, "=>" done
    QByteArray address;
    QByteArray rest;
};

std::optional<DeliveryLine> deliveryLine(const QByteArray &text)
{
    QByteArray line = text;
    if (line.startsWith('[')) { // the number of the process
        line = line.sliced(line.indexOf(' ') + 1);
    }
    const qsizetype id = line.indexOf(' ');
    const qsizetype flag = id < 0 ? -1 : line.indexOf(' ', id + 1);
    const qsizetype address = flag < 0 ? -1 : line.indexOf(' ', flag + 1);
    if (address < 0 || !isMessageId(line.first(id))) {
        return std::nullopt;
    }
    return DeliveryLine{line.sliced(id + 1, flag - id - 1),
        line.sliced(flag + 1, address - flag - 1), line.sliced(address)};
}

RemotePeer peerOfLog(const QByteArray &rest)
{
    const QByteArray peer = textBetween(rest, " H=", "]");
    return peer.isEmpty() ? RemotePeer{} : remotePeer(QByteArray(peer + ']'));
}

} // namespace

void EximReader::take(const QByteArray &line)
{
    const QByteArray timed = afterTime(line, builder());
    const QByteArray raw = timed.size() < line.size() ? afterProcess(timed) : timed;
    const QByteArray text = raw.trimmed();
    if (readChat(text) || readConnection(text) || readDelivery(line, timed)) {
        return;
    }
    if (m_inReply && raw.startsWith(' ') && looksLikeReply(text)) {
        received(text);
    } else {
        builder().kept(line);
    }
}

bool EximReader::readChat(const QByteArray &text)
{
    const auto sending = std::ranges::find_if(
        Sending, [&text](QByteArrayView mark) { return text.startsWith(mark); });
    const bool sends = sending != Sending.end();
    if (text.startsWith("SMTP(")) {
        if (text.startsWith("SMTP(close)>>") || text.startsWith("SMTP(closed)>>")) {
            builder().closed(Closer::Client);
        } else {
            builder().kept(text);
            builder().closed(text.contains("closed") ? Closer::Server : Closer::Network);
        }
        return true;
    }
    if (!sends && !text.startsWith(Receiving)) {
        return false;
    }
    const QByteArray said = text.sliced(Receiving.size());
    if (!m_isServer && (looksLikeReply(said) || looksLikeCommand(said))) {
        m_isServer = sends == looksLikeReply(said);
    }
    if (sends == m_isServer.value_or(false)) {
        received(said);
    } else {
        sent(said);
    }
    return true;
}

/// A line of the client.
void EximReader::sent(const QByteArray &said)
{
    m_inReply = false;
    if (said.startsWith("writing message")) {
        builder().contentSent(0);
        return;
    }
    if (said.startsWith("(writing message)")) {
        builder().used(); // the dot follows
        return;
    }
    if (said == "." && !builder().isInContent()) {
        builder().contentSent(0);
        return;
    }
    builder().clientLine(withHiddenSecret(said));
    if (Smtp::verbOfLine(said) == Smtp::Verb::Bdat) {
        const QByteArray argument = Smtp::argumentOfLine(said);
        builder().contentSent(textBefore(argument, " ").toLongLong());
    }
}

/// A line of the server.
void EximReader::received(const QByteArray &said)
{
    m_inReply = said.size() > 3 && said.at(3) == '-';
    if (said.startsWith("334 ") && said.contains("***")) {
        builder().kept(said); // the challenge is hidden
        builder().serverLine("334 ");
        return;
    }
    builder().serverLine(said);
}

/// "Connecting to host [address]:25 ... connected"; the last word may come on a line of its own.
bool EximReader::readConnection(const QByteArray &text)
{
    constexpr QByteArrayView Start = "Connecting to ";
    if (text.startsWith(Start)) {
        const qsizetype end = text.indexOf(" ...");
        QByteArray where = text.sliced(Start.size(), std::max(end - Start.size(), qsizetype{0}));
        where = textBefore(where, " from ");
        const RemotePeer peer = remotePeer(where);
        if (end < 0 || peer.host.isEmpty()) {
            return false;
        }
        m_inReply = false;
        m_peer = peer;
        tellTarget(peer, builder());
        const QByteArray rest = text.sliced(end + 4).trimmed();
        m_isConnecting = rest != "connected";
        if (!m_isConnecting) {
            tellConnected(peer, builder());
        } else if (!rest.isEmpty()) {
            builder().kept(rest);
        }
        return true;
    }
    if (m_isConnecting && text == "connected") {
        m_isConnecting = false;
        tellConnected(m_peer, builder());
        return true;
    }
    return false;
}

/// What a server has said, out of a line about a delivery; the rest of the line is kept.
bool EximReader::readDelivery(const QByteArray &line, const QByteArray &text)
{
    const std::optional<DeliveryLine> delivery = deliveryLine(text);
    if (!delivery || m_isServer) {
        return false;
    }
    const RemoteEnvelope envelope{std::nullopt, delivery->address};
    std::optional<RemoteVerdict> verdict;
    qsizetype keep = line.indexOf("SMTP error from remote mail");
    if (delivery->flag == "**" || delivery->flag == "==") {
        verdict = eximVerdict(delivery->rest, envelope);
        if (verdict && verdict->peer.address.isEmpty()) {
            verdict->peer = peerOfLog(delivery->rest);
        }
    } else if (delivery->flag == "=>" || delivery->flag == "->") {
        const QByteArray reply = textBetween(delivery->rest, " C=\"", "\"");
        keep = line.indexOf(" C=\"");
        if (looksLikeReply(reply)) {
            verdict = verdictAfter("end of data", envelope, {reply});
            verdict->peer = peerOfLog(delivery->rest);
        }
    }
    if (!verdict || keep < 0) {
        return false;
    }
    builder().kept(line.first(keep).trimmed());
    tell(*verdict, builder());
    return true;
}

int EximReader::likelihood(const RecordHead &head)
{
    constexpr int Sure = 90;
    const bool found = std::ranges::any_of(head, [](const QByteArray &line) {
        if (line.contains("SMTP>> ") || line.contains("SMTP<< ")) {
            return true;
        }
        const LogTime time = leadingTime(line, QDateTime::currentDateTimeUtc());
        const QByteArray text = line.sliced(time.length);
        const QByteArray word = textBefore(text, " ");
        return time.moment && (isMessageId(word) || deliveryLine(text));
    });
    return found ? Sure : 0;
}

} // namespace Heloscope
