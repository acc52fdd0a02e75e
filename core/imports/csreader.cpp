// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imports/csreader.h"

#include "core/imports/lineshapes.h"
#include "core/imports/logtime.h"

#include <algorithm>
#include <array>

namespace Heloscope {

namespace {

/// A way to say who speaks. Letters mean what they say; arrows can be turned around.
struct Marker {
    QByteArrayView text;
    bool isArrow = false;
    bool isLeft = false; ///< points left; of letters: the server
};

/// The longer before what they begin with.
constexpr std::array Markers{
    Marker{"Server:", false, true},
    Marker{"Client:", false, false},
    Marker{"SERVER:", false, true},
    Marker{"CLIENT:", false, false},
    Marker{"server:", false, true},
    Marker{"client:", false, false},
    Marker{"S <--", false, true},
    Marker{"C -->", false, false},
    Marker{"[S]", false, true},
    Marker{"[C]", false, false},
    Marker{"S:", false, true},
    Marker{"C:", false, false},
    Marker{"s:", false, true},
    Marker{"c:", false, false},
    Marker{"<----", true, true},
    Marker{"---->", true, false},
    Marker{"<---", true, true},
    Marker{"--->", true, false},
    Marker{"<<<", true, true},
    Marker{">>>", true, false},
    Marker{"<--", true, true},
    Marker{"-->", true, false},
    Marker{"<<", true, true},
    Marker{">>", true, false},
    Marker{"<-", true, true},
    Marker{"->", true, false},
    Marker{"<=", true, true},
    Marker{"=>", true, false},
    Marker{"<", true, true},
    Marker{">", true, false},
};

struct MarkedLine {
    Marker marker;
    QByteArray text;
};

/// What stands behind a marker: without its blank, without quotes and the names of line ends that
/// programs write around and behind it.
QByteArray spokenText(QByteArrayView rest)
{
    QByteArray text = rest.toByteArray();
    if (text.startsWith(' ')) {
        text.remove(0, 1);
    }
    const QByteArray trimmed = text.trimmed();
    const bool quoted = trimmed.size() > 1 && trimmed.startsWith('"') && trimmed.endsWith('"');
    if (quoted) {
        text = trimmed.sliced(1, trimmed.size() - 2);
    }
    for (const QByteArrayView end : {QByteArrayView("\\r\\n"), QByteArrayView("\\n"),
             QByteArrayView("<CRLF>"), QByteArrayView("^M")}) {
        // "End data with <CRLF>.<CRLF>" is what the server says.
        if (text.endsWith(end) && text.count(end) == 1) {
            text.chop(end.size());
        }
    }
    return text;
}

std::optional<MarkedLine> markedAtStart(QByteArrayView line)
{
    for (const Marker &marker : Markers) {
        if (!line.startsWith(marker.text)) {
            continue;
        }
        const QByteArrayView rest = line.sliced(marker.text.size());
        const bool apart = rest.isEmpty() || rest.front() == ' ' || rest.front() == '\t'
            || (!marker.isArrow && marker.text.endsWith(':')) || looksLikeReply(rest)
            || looksLikeCommand(rest);
        if (apart) {
            return MarkedLine{marker, spokenText(rest)};
        }
    }
    return std::nullopt;
}

/// The marker at the start of line, or behind a time and what a log has around it.
std::optional<MarkedLine> marked(const QByteArray &line)
{
    if (auto found = markedAtStart(unindented(line))) {
        return found;
    }
    const LogTime stamp = timeWithin(line);
    if (stamp.length == 0) {
        return std::nullopt;
    }
    constexpr qsizetype Reach = 60;
    const qsizetype last = qMin(line.size(), stamp.length + Reach);
    for (qsizetype at = stamp.length; at < last; ++at) {
        if (line[at - 1] == ' ' || line[at - 1] == ']') {
            if (auto found = markedAtStart(QByteArrayView(line).sliced(at))) {
                return found;
            }
        }
    }
    return std::nullopt;
}

} // namespace

int CsReader::likelihood(const RecordHead &head)
{
    constexpr int Sure = 55;
    int replies = 0;
    int commands = 0;
    for (const QByteArray &line : head) {
        if (const auto found = marked(line)) {
            replies += looksLikeReply(found->text) ? 1 : 0;
            commands += looksLikeCommand(found->text) ? 1 : 0;
        }
    }
    if (replies == 0 || commands + replies < 2) {
        return 0;
    }
    return commands > 0 ? Sure : Sure / 2;
}

CsReader::Speaker CsReader::speakerOf(bool isArrow, bool isLeft, const QByteArray &text)
{
    if (!isArrow) {
        return isLeft ? Speaker::Server : Speaker::Client;
    }
    if (!m_leftIsServer && (looksLikeCommand(text) || looksLikeReply(text))) {
        m_leftIsServer = looksLikeCommand(text) ? !isLeft : isLeft;
    }
    return isLeft == m_leftIsServer.value_or(true) ? Speaker::Server : Speaker::Client;
}

void CsReader::take(const QByteArray &line)
{
    const std::optional<MarkedLine> found = marked(line);
    if (!found) {
        takeUnmarked(line);
        return;
    }
    if (const LogTime stamp = timeWithin(line); stamp.length < line.size() - found->text.size()) {
        if (stamp.moment) {
            builder().timeIs(*stamp.moment);
        } else if (stamp.timeOfDay) {
            builder().timeOfDayIs(*stamp.timeOfDay);
        }
    }
    m_last = speakerOf(found->marker.isArrow, found->marker.isLeft, found->text);
    if (m_last == Speaker::Server) {
        builder().serverLine(found->text);
        m_lastCode = looksLikeReply(found->text) && found->text.mid(3, 1) == "-"
            ? found->text.first(3)
            : QByteArray();
    } else if (!found->text.trimmed().isEmpty() || builder().isInContent()) {
        builder().clientLine(found->text);
    }
}

/// The rest of a reply, or of mail data, that was marked only once.
void CsReader::takeUnmarked(const QByteArray &line)
{
    const QByteArray text = unindented(line).toByteArray();
    const bool goesOn = m_last == Speaker::Server && !m_lastCode.isEmpty() && looksLikeReply(text)
        && text.startsWith(m_lastCode);
    if (goesOn) {
        builder().serverLine(text);
        m_lastCode = text.mid(3, 1) == "-" ? m_lastCode : QByteArray();
    } else if (builder().isInContent() && m_last == Speaker::Client) {
        builder().clientLine(line);
    } else {
        builder().kept(line);
    }
}

} // namespace Heloscope
