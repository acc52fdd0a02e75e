// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imports/thunderbirdreader.h"

#include "core/imports/hiddensecret.h"
#include "core/imports/lineshapes.h"
#include "core/imports/logtime.h"

#include <QStringBuilder>

#include <algorithm>

namespace Heloscope {

namespace {

constexpr QByteArrayView Sent = "SMTP Send: ";
constexpr QByteArrayView Received = "SMTP Response: ";
constexpr QByteArrayView Connecting = "SMTP Connecting to: ";
constexpr QByteArrayView Suppressed = "Logging suppressed";
constexpr QByteArrayView Console = "mailnews.smtp";

/// "text SmtpClient.jsm:453:19" without the place in Thunderbird's source.
QByteArray withoutSource(const QByteArray &text)
{
    const qsizetype blank = text.lastIndexOf(' ');
    const QByteArray last = text.sliced(blank + 1);
    const bool isSource = last.startsWith("SmtpClient.") || last.startsWith("SmtpServer.");
    return blank >= 0 && isSource && last.contains(':') ? text.first(blank).trimmed() : text;
}

/// A text in quotes without them.
QByteArray unquoted(const QByteArray &text)
{
    const bool quoted = text.size() > 1 && text.startsWith('"') && text.endsWith('"');
    QByteArray bare = quoted ? text.sliced(1, text.size() - 2) : text;
    bare.chop(bare.endsWith("\\r\\n") ? 4 : 0);
    return bare;
}

} // namespace

void ThunderbirdReader::take(const QByteArray &line)
{
    const QByteArray rest = afterTime(line, builder());
    if (readOlder(rest) || readNewer(rest)) {
        return;
    }
    const QByteArray bare = withoutSource(rest.trimmed());
    if (m_inReply && looksLikeReply(bare)) {
        received(bare);
    } else {
        builder().kept(line);
    }
}

/// "5788[1911140]: SMTP Send: EHLO [192.0.2.4]", "UTC - [Main Thread]: I/SMTP SMTP Send: …"
bool ThunderbirdReader::readOlder(const QByteArray &line)
{
    const auto behind = [&line](QByteArrayView mark) {
        const qsizetype at = line.indexOf(mark);
        return at < 0 ? QByteArray() : line.sliced(at + mark.size()).trimmed();
    };
    if (line.contains(Received)) {
        received(behind(Received));
    } else if (line.contains(Sent)) {
        m_inReply = false;
        builder().clientLine(behind(Sent));
    } else if (line.contains(Connecting)) {
        QByteArray where = behind(Connecting);
        where.replace(" on port: ", ":");
        connecting(where);
    } else if (line.contains(Suppressed) && !line.contains(Console)) {
        suppressed();
    } else {
        if (const QByteArray mechanism = behind("/SMTP "); mechanism.endsWith(" auth")) {
            m_mechanism = mechanism.chopped(5); // "PLAIN auth"
        }
        return false;
    }
    return true;
}

/// "mailnews.smtp: S: 220 ready SmtpClient.jsm:453:19"
bool ThunderbirdReader::readNewer(const QByteArray &line)
{
    const qsizetype at = line.indexOf(Console);
    const qsizetype colon = at < 0 ? -1 : line.indexOf(':', at);
    if (colon < 0) {
        return false;
    }
    const QByteArray text = unquoted(withoutSource(line.sliced(colon + 1).trimmed()));
    if (text.startsWith("S: ")) {
        received(text.sliced(3).trimmed());
    } else if (text.startsWith("C: ")) {
        m_inReply = false;
        if (text.sliced(3).startsWith(Suppressed)) {
            suppressed();
        } else {
            builder().clientLine(text.sliced(3));
        }
    } else {
        return readConsole(text);
    }
    return true;
}

/// What the console tells beside the dialogue.
bool ThunderbirdReader::readConsole(const QByteArray &text)
{
    constexpr QByteArrayView Start = "Connecting to smtp";
    constexpr QByteArrayView Mechanism = "Authentication via AUTH ";
    if (text.startsWith(Start)) {
        const qsizetype slashes = text.indexOf("://");
        if (slashes < 0) {
            return false;
        }
        connecting(text.sliced(slashes + 3));
        return true;
    }
    if (text == "Connected") {
        tellConnected(m_peer, builder());
        return true;
    }
    if (text.startsWith(Mechanism)) {
        m_mechanism = text.sliced(Mechanism.size());
    }
    return false;
}

void ThunderbirdReader::connecting(const QByteArray &where)
{
    m_inReply = false;
    m_peer = hostAndPort(where);
    tellTarget(m_peer, builder());
}

/// A command that was sent and is not shown.
void ThunderbirdReader::suppressed()
{
    m_inReply = false;
    const QByteArray mechanism = m_mechanism.isEmpty() ? QByteArray() : m_mechanism + ' ';
    builder().clientLine(
        builder().isInAuth() ? QByteArray(HiddenSecret) : "AUTH " + mechanism + HiddenSecret);
}

void ThunderbirdReader::received(const QByteArray &text)
{
    m_inReply = text.size() > 3 && text.at(3) == '-';
    builder().serverLine(text);
}

int ThunderbirdReader::likelihood(const RecordHead &head)
{
    constexpr int Sure = 95;
    const bool found = std::ranges::any_of(head, [](const QByteArray &line) {
        const qsizetype console = line.indexOf(Console);
        return line.contains(Sent) || line.contains(Received)
            || (console >= 0
                && (line.indexOf(": S: ", console) > 0 || line.indexOf(": C: ", console) > 0));
    });
    return found ? Sure : 0;
}

} // namespace Heloscope
