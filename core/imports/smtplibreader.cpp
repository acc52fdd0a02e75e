// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imports/smtplibreader.h"

#include "core/imports/lineshapes.h"
#include "core/imports/logtime.h"
#include "core/imports/pythonliteral.h"
#include "core/imports/remoteverdict.h"

#include <QStringBuilder>

#include <algorithm>
#include <array>

namespace Heloscope {

namespace {

constexpr QByteArrayView Send = "send: ";
constexpr QByteArrayView Reply = "reply: ";
constexpr QByteArrayView Data = "data: (";
constexpr QByteArrayView Connect = "connect: ";

/// Where one of smtplib's own lines begins behind what a logger puts in front; -1 if none does.
qsizetype startOfPrint(QByteArrayView line)
{
    constexpr qsizetype LongestPrefix = 120;
    for (const QByteArrayView mark : {Send, Reply, Data, Connect}) {
        const qsizetype at = line.first(qMin(line.size(), LongestPrefix)).indexOf(mark);
        const QByteArrayView behind = at < 0 ? QByteArrayView() : line.sliced(at + mark.size());
        const bool opens
            = !behind.isEmpty() && QByteArrayView("'\"bur({t0123456789").contains(behind.front());
        if (at >= 0 && opens && (at == 0 || line[at - 1] == ' ' || line[at - 1] == '\t')) {
            return at;
        }
    }
    return -1;
}

/// The lines of octets that end with CRLF; the last may lack its end.
std::vector<QByteArray> linesOf(const QByteArray &octets)
{
    std::vector<QByteArray> lines;
    qsizetype from = 0;
    while (from < octets.size()) {
        const qsizetype feed = octets.indexOf('\n', from);
        qsizetype end = feed < 0 ? octets.size() : feed;
        const qsizetype next = end + 1;
        while (end > from && octets.at(end - 1) == '\r') {
            --end;
        }
        lines.push_back(octets.sliced(from, end - from));
        from = next;
    }
    return lines;
}

} // namespace

void SmtplibReader::take(const QByteArray &line)
{
    const qsizetype start = startOfPrint(line);
    if (start < 0) {
        if (saysAgain(line)) {
            builder().used(); // Python 2 writes a message of several lines as it is
        } else {
            builder().kept(line);
        }
        return;
    }
    static_cast<void>(afterTime(line, builder()));
    const QByteArray text = line.sliced(start);
    if (!readSent(text) && !readReply(text) && !readConnection(text)) {
        builder().kept(line);
    }
}

bool SmtplibReader::readSent(const QByteArray &text)
{
    if (!text.startsWith(Send)) {
        return false;
    }
    const auto octets = pythonLiteral(QByteArrayView(text).sliced(Send.size()));
    if (!octets) {
        return false;
    }
    m_reply.clear();
    for (const QByteArray &line : linesOf(*octets)) {
        builder().clientLine(line);
    }
    return true;
}

bool SmtplibReader::readReply(const QByteArray &text)
{
    if (text.startsWith(Data)) {
        const qsizetype comma = text.indexOf(", ");
        const auto said
            = comma < 0 ? std::nullopt : pythonLiteral(QByteArrayView(text).sliced(comma + 2));
        if (said && saysAgain(*said)) {
            builder().used();
            return true;
        }
        return false;
    }
    if (!text.startsWith(Reply)) {
        return false;
    }
    const QByteArray rest = text.sliced(Reply.size());
    if (rest.startsWith("retcode (")) {
        const qsizetype said = rest.indexOf("Msg: ");
        const QByteArray words = said < 0 ? QByteArray() : rest.sliced(said + 5);
        const QByteArray literal = pythonLiteral(words).value_or(words);
        if (!m_reply.empty() && saysAgain(literal)) {
            builder().used();
            return true;
        }
        return false;
    }
    const auto octets = pythonLiteral(rest);
    if (!octets) {
        return false;
    }
    for (const QByteArray &line : linesOf(*octets)) {
        const bool isFirst = m_reply.empty();
        m_reply.push_back(line.sliced(qMin(line.size(), isFirst || looksLikeReply(line) ? 4 : 0)));
        builder().serverLine(line);
    }
    return true;
}

/// Whether text is lines of the last reply.
bool SmtplibReader::saysAgain(const QByteArray &text) const
{
    const std::vector<QByteArray> lines = linesOf(text);
    return std::ranges::all_of(lines, [this](const QByteArray &line) {
        return std::ranges::any_of(
            m_reply, [&line](const QByteArray &one) { return one.trimmed() == line.trimmed(); });
    }) && !m_reply.empty();
}

/// "connect: to ('mail.example.test', 587) None", "connect: b'mail.example.test ESMTP'"
bool SmtplibReader::readConnection(const QByteArray &text)
{
    if (!text.startsWith(Connect)) {
        return false;
    }
    const auto greeting = pythonLiteral(QByteArrayView(text).sliced(Connect.size()));
    if (greeting && saysAgain(*greeting)) {
        builder().used();
        return true;
    }
    const qsizetype open = text.indexOf('(');
    const qsizetype comma = text.indexOf(", ", qMax(open, qsizetype{0}));
    if (open < 0 || comma < 0) {
        return false;
    }
    const auto host = pythonLiteral(QByteArrayView(text).sliced(open + 1));
    const QByteArray port = text.sliced(comma + 2);
    if (!host) {
        return false;
    }
    const QString name = QString::fromUtf8(*host);
    const quint16 number = textBefore(port, ")").toUShort();
    m_reply.clear();
    const RemotePeer peer{name, {}, number};
    tellTarget(peer, builder());
    tellConnected(peer, builder());
    return true;
}

int SmtplibReader::likelihood(const RecordHead &head)
{
    constexpr int Sure = 95;
    static constexpr std::array<QByteArrayView, 7> Marks{"reply: retcode (", "reply: b'",
        "reply: '", "send: '", "send: b'", "send: \"", "reply: b\""};
    const bool found = std::ranges::any_of(head, [](const QByteArray &line) {
        return std::ranges::any_of(
            Marks, [&line](QByteArrayView mark) { return line.contains(mark); });
    });
    return found ? Sure : 0;
}

} // namespace Heloscope
