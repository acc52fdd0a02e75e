// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imports/telnetreader.h"

#include "core/imports/lineshapes.h"

#include <QRegularExpression>

namespace Heloscope {

using namespace Qt::StringLiterals;

namespace {

/// "$ telnet mail.example.org 25", "nc -C -v 192.0.2.1 587", at the end of whatever prompt.
const QRegularExpression &commandLine()
{
    static const QRegularExpression pattern(
        uR"((?:^|[\s#$%>|])(?:telnet|nc|ncat|netcat)(?: +-[A-Za-z0-9]+(?: \d+(?= ))?)* +([A-Za-z0-9_.:\[\]-]+)[ :]+(\d{1,5}|smtp|submission)\b)"_s);
    return pattern;
}

quint16 portOf(const QString &text)
{
    if (text == "smtp"_L1) {
        return 25;
    }
    return text == "submission"_L1 ? quint16{587} : text.toUShort();
}

} // namespace

int TelnetReader::likelihood(const RecordHead &head)
{
    constexpr int Sure = 75;
    constexpr int Maybe = 35;
    bool program = false;
    int lines = 0;
    for (const QByteArray &line : head) {
        const QByteArrayView text = unindented(line);
        if (text.startsWith("Escape character is '") || text.startsWith("Ncat: Connected to ")) {
            return Sure;
        }
        const bool named = line.contains("telnet") || line.contains("nc") || line.contains("ncat");
        program = program
            || (named && commandLine().match(QString::fromLatin1(line.left(400))).hasMatch());
        lines += looksLikeReply(text) || looksLikeCommand(text) ? 1 : 0;
    }
    return program && lines > 0 ? Maybe : 0;
}

bool TelnetReader::takeChatter(const QByteArray &line, const QByteArray &text)
{
    static const QRegularExpression trying(uR"(^Trying ([0-9A-Fa-f.:]+)\.\.\.$)"_s);
    static const QRegularExpression connected(uR"(^(?:Ncat: )?Connected to (\S+?)\.?$)"_s);
    static const QRegularExpression succeeded(
        uR"(^Connection to (\S+)(?: \(\S+\))? (\d+) port \[tcp/[^\]]*\] succeeded!$)"_s);
    const QString words = QString::fromUtf8(text.left(400));
    if (const auto match = trying.match(words); match.hasMatch() && m_port) {
        builder().connecting(match.captured(1), *m_port);
    } else if (const auto reached = connected.match(words); reached.hasMatch()) {
        builder().target(reached.captured(1), m_port);
        builder().connected(reached.captured(1));
    } else if (const auto open = succeeded.match(words); open.hasMatch()) {
        builder().target(open.captured(1), open.captured(2).toUShort());
        builder().connected(open.captured(1));
    } else if (text.startsWith("Connection closed by foreign host")
        || text.startsWith("Connection to host lost")) {
        builder().closed(Closer::Server);
    } else if (text == "Connection closed.") {
        builder().closed(Closer::Client);
    } else {
        return takeCommandLine(line);
    }
    return true;
}

bool TelnetReader::takeCommandLine(const QByteArray &line)
{
    const auto match = commandLine().match(QString::fromUtf8(line.left(400)));
    if (!match.hasMatch() || looksLikeReply(unindented(line))) {
        return false;
    }
    m_port = portOf(match.captured(2));
    builder().target(match.captured(1), *m_port);
    builder().kept(line);
    return true;
}

} // namespace Heloscope
