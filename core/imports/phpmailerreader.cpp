// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imports/phpmailerreader.h"

#include "core/imports/foldedreply.h"
#include "core/imports/hiddensecret.h"
#include "core/imports/lineshapes.h"
#include "core/imports/logtime.h"
#include "core/imports/remoteverdict.h"

#include <QList>
#include <QStringBuilder>

#include <algorithm>
#include <array>

namespace Heloscope {

namespace {

constexpr QByteArrayView FromClient = "CLIENT -> SERVER:";
constexpr QByteArrayView FromServer = "SERVER -> CLIENT:";
constexpr QByteArrayView FromServerBefore = "SMTP -> FROM SERVER:"; // PHPMailer 5.1
constexpr std::array Marks{FromClient, FromServer, FromServerBefore};

/// Text of a page as the text it shows.
QByteArray withoutHtml(QByteArray line)
{
    static constexpr std::array<std::pair<QByteArrayView, char>, 5> Entities{
        {{"&gt;", '>'}, {"&lt;", '<'}, {"&quot;", '"'}, {"&#039;", '\''}, {"&amp;", '&'}}};
    for (const QByteArrayView end : {QByteArrayView("<br />"), QByteArrayView("<br/>"),
             QByteArrayView("<br>"), QByteArrayView("<BR>")}) {
        while (line.endsWith(end)) {
            line.chop(end.size());
        }
    }
    if (!line.contains("-&gt;")) {
        return line;
    }
    for (const auto &[name, octet] : Entities) {
        line.replace(name.toByteArray(), QByteArray(1, octet));
    }
    return line;
}

/// A mark in a line.
struct Mark {
    qsizetype at = -1; ///< -1: there is none
    qsizetype length = 0;
};

/// Finds one mark after the other, looking at each octet of the line once for each kind.
class MarkFinder
{
public:
    explicit MarkFinder(const QByteArray &line)
        : m_line(line)
    {
        for (std::size_t i = 0; i < Marks.size(); ++i) {
            m_places[i] = line.indexOf(Marks[i]);
        }
    }

    /// The next one behind the last.
    [[nodiscard]] Mark next()
    {
        Mark found;
        std::size_t kind = 0;
        for (std::size_t i = 0; i < Marks.size(); ++i) {
            if (m_places[i] >= 0 && (found.at < 0 || m_places[i] < found.at)) {
                found = {m_places[i], Marks[i].size()};
                kind = i;
            }
        }
        if (found.at >= 0) {
            m_places[kind] = m_line.indexOf(Marks[kind], found.at + 1);
        }
        return found;
    }

private:
    const QByteArray &m_line;
    std::array<qsizetype, Marks.size()> m_places{};
};

Mark firstMark(const QByteArray &line)
{
    return MarkFinder(line).next();
}

/// Where a date right in front of at begins; at itself where there is none.
qsizetype beforeDate(const QByteArray &line, qsizetype at)
{
    constexpr qsizetype Length = 20; // "2024-03-20 22:56:16 "
    if (at < Length) {
        return at;
    }
    const LogTime time = leadingTime(QByteArrayView(line).sliced(at - Length, Length), QDateTime());
    return time.moment && time.length == Length ? at - Length : at;
}

/// A record that has lost its line ends, cut in front of each mark but the first, and in front of a
/// date with an error behind it.
std::vector<QByteArray> parts(const QByteArray &line)
{
    constexpr QByteArrayView Error = " SMTP ERROR: ";
    std::vector<QByteArray> parts;
    MarkFinder finder(line);
    static_cast<void>(finder.next());
    qsizetype error = line.indexOf(Error);
    qsizetype start = 0;
    const auto cut = [&](qsizetype end) {
        if (end > start) {
            parts.push_back(line.sliced(start, end - start));
            start = end;
        }
    };
    for (Mark mark = finder.next(); mark.at >= 0; mark = finder.next()) {
        for (; error >= 0 && error < mark.at; error = line.indexOf(Error, error + 1)) {
            const qsizetype date = beforeDate(line, error + 1);
            cut(date <= error ? date : start);
        }
        cut(beforeDate(line, mark.at));
    }
    cut(line.size());
    return parts;
}

} // namespace

void PhpmailerReader::take(const QByteArray &line)
{
    for (const QByteArray &part : parts(withoutHtml(line))) {
        takePart(part);
    }
}

void PhpmailerReader::takePart(const QByteArray &part)
{
    const QByteArray text = afterTime(part, builder());
    const Mark mark = firstMark(text);
    if (mark.at < 0) {
        const QByteArrayView bare = unindented(text);
        if (m_inReply && looksLikeReply(bare)) {
            received(bare.toByteArray());
        } else if (bare.isEmpty()) {
            builder().used();
        } else if (!readConnection(text)) {
            builder().kept(part);
        }
        return;
    }
    QByteArray said = text.sliced(mark.at + mark.length);
    said = said.startsWith(' ') ? said.sliced(1) : said;
    for (const QByteArrayView letters : {QByteArrayView("\\r\\n"), QByteArrayView(" [] []")}) {
        while (said.endsWith(letters)) { // how some loggers end a line
            said.chop(letters.size());
        }
    }
    while (said.endsWith(' ') || said.endsWith('\t')) {
        said.chop(1);
    }
    if (text.sliced(mark.at).startsWith(FromClient)) {
        m_inReply = false;
        builder().clientLine(withHiddenSecret(said));
    } else if (said.trimmed().isEmpty()) {
        m_inReply = true; // the reply may stand below
        builder().kept(part);
    } else {
        received(said.trimmed());
    }
}

void PhpmailerReader::received(const QByteArray &text)
{
    QByteArray reply = text;
    reply.replace("\\r\\n", "\n");
    for (const QByteArray &piece : reply.split('\n')) {
        for (const QByteArray &line : unfoldedReply(piece, ReplyFold::None)) {
            m_inReply = line.size() > 3 && line.at(3) == '-';
            builder().serverLine(line);
        }
    }
}

/// "Connection: opening to ssl://host:465, timeout=300, …", "Connection: opened"
bool PhpmailerReader::readConnection(const QByteArray &text)
{
    constexpr QByteArrayView Opening = "Connection: opening to ";
    if (text.startsWith(Opening)) {
        QByteArray where = text.sliced(Opening.size());
        where = textBefore(where, ",");
        m_isImplicitTls = where.startsWith("ssl://") || where.startsWith("tls://");
        where = where.sliced(m_isImplicitTls ? 6 : 0);
        const RemotePeer peer = hostAndPort(where);
        builder().target(peer.host, peer.port);
        builder().connecting(peer.host, peer.port);
        return true;
    }
    if (text.trimmed() == "Connection: opened") {
        builder().connected({});
        if (m_isImplicitTls) {
            builder().tlsBegun({});
        }
        return true;
    }
    if (text.startsWith("Connection failed.") && text.contains("enable_crypto")) {
        builder().found({Smtp::DeviationKind::TlsHandshakeFailed, {{"detail", text.trimmed()}}});
        return true;
    }
    if (text.trimmed() == "Connection: closed") {
        builder().closed(Closer::Client);
        return true;
    }
    return false;
}

int PhpmailerReader::likelihood(const RecordHead &head)
{
    constexpr int Sure = 95;
    const bool found = std::ranges::any_of(
        head, [](const QByteArray &line) { return firstMark(withoutHtml(line)).at >= 0; });
    return found ? Sure : 0;
}

} // namespace Heloscope
