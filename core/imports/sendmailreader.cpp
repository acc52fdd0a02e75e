// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imports/sendmailreader.h"

#include "core/imports/lineshapes.h"

#include <QRegularExpression>

namespace Heloscope {

using namespace Qt::StringLiterals;

namespace {

/// "32512 <<< 220 …", "32512 >>> EHLO …", "32512 === CONNECT [192.0.2.1]".
const QRegularExpression &traffic()
{
    static const QRegularExpression pattern(uR"(^\d{3,8} (<<<|>>>|===)(?: (.*))?$)"_s);
    return pattern;
}

/// Without the "050 " of a server that is told to be verbose.
QByteArray withoutNotice(QByteArrayView text)
{
    return (text.startsWith("050 ") ? text.sliced(4) : text).toByteArray();
}

} // namespace

int SendmailReader::likelihood(const RecordHead &head)
{
    constexpr int Sure = 85;
    constexpr int Likely = 70;
    int commands = 0;
    int replies = 0;
    for (const QByteArray &line : head) {
        if (line.contains(" === CONNECT [")
            && traffic().match(QString::fromLatin1(line)).hasMatch()) {
            return Sure;
        }
        const QByteArray text = withoutNotice(unindented(line));
        commands
            += text.startsWith(">>> ") && looksLikeCommand(QByteArrayView(text).sliced(4)) ? 1 : 0;
        replies += looksLikeReply(text) ? 1 : 0;
    }
    return commands > 0 && replies > 0 ? Likely : 0;
}

void SendmailReader::take(const QByteArray &line)
{
    const QByteArray text = withoutNotice(unindented(line));
    if (traffic().match(QString::fromLatin1(text)).hasMatch()) {
        takeTraffic(line, text);
    } else if (text.startsWith(">>>")) {
        builder().clientLine(text.sliced(text.startsWith(">>> ") ? 4 : 3));
    } else if (looksLikeReply(text)) {
        builder().serverLine(text);
    } else {
        takeRemark(line, text);
    }
}

void SendmailReader::takeTraffic(const QByteArray &line, const QByteArray &text)
{
    static const QRegularExpression connect(uR"(^\d+ === CONNECT \[?([^\]]+)\]?$)"_s);
    const qsizetype at = text.indexOf(' ') + 1;
    const QByteArrayView mark = QByteArrayView(text).sliced(at, 3);
    const QByteArray spoken = text.sliced(qMin(at + 4, text.size()));
    if (const auto match = connect.match(QString::fromUtf8(text)); match.hasMatch()) {
        m_connected = true;
        builder().target(match.captured(1));
        builder().connected(match.captured(1));
    } else if (m_connected && mark == ">>>") {
        builder().clientLine(spoken);
    } else if (m_connected && mark == "<<<") {
        builder().serverLine(spoken);
    } else {
        builder().kept(line); // what it was given on its standard input
    }
}

void SendmailReader::takeRemark(const QByteArray &line, const QByteArray &text)
{
    static const QRegularExpression mailx(
        uR"(^Connecting to (\S+):(\d{1,5}) \. \. \.(?: connected\.)?$)"_s);
    static const QRegularExpression via(uR"(^\S.*\.\.\. Connecting to (\S+?)\.? via )"_s);
    const QString words = QString::fromUtf8(text.left(400));
    if (const auto match = mailx.match(words); match.hasMatch()) {
        const quint16 port = match.captured(2).toUShort();
        builder().target(match.captured(1), port);
        builder().connecting(match.captured(1), port);
        if (text.endsWith("connected.")) {
            builder().connected(match.captured(1) + u':' + match.captured(2));
        }
        return;
    }
    if (const auto match = via.match(words); match.hasMatch()) {
        QString host = match.captured(1);
        host.remove(u'[').remove(u']');
        builder().target(host);
    }
    builder().kept(line);
}

} // namespace Heloscope
