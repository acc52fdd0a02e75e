// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imports/dotnetreader.h"

#include "core/imports/hiddensecret.h"
#include "core/imports/lineshapes.h"
#include "core/imports/logtime.h"
#include "core/imports/remoteverdict.h"
#include "core/imports/suspectwords.h"

#include <QStringBuilder>

#include <algorithm>
#include <utility>

namespace Heloscope {

namespace {

constexpr QByteArrayView Connected = "Connected to smtp";

/// "System.Net.Sockets Verbose: 0 : [3184] text": the text; nothing for a line of another kind.
std::optional<QByteArray> traceText(const QByteArray &line)
{
    const qsizetype close = line.indexOf("] ");
    if (!line.startsWith("System.Net") || close < 0) {
        return std::nullopt;
    }
    return line.sliced(close + 2);
}

/// What stands behind name up to "," or ")".
QByteArray argument(const QByteArray &text, QByteArrayView name)
{
    const qsizetype at = text.indexOf(name);
    if (at < 0) {
        return {};
    }
    const QByteArray rest = text.sliced(at + name.size());
    const auto end
        = std::ranges::find_if(rest, [](char octet) { return octet == ',' || octet == ')'; });
    return rest.first(end - rest.begin());
}

} // namespace

void DotnetReader::take(const QByteArray &line)
{
    if (!readTrace(line) && !readProtocolLog(afterTime(line, builder()))) {
        m_held.push_back(line);
        builder().used();
        if (!m_isDumping) {
            tellHeld();
        }
    }
}

// --- MailKit ---

bool DotnetReader::readProtocolLog(const QByteArray &text)
{
    if (text.startsWith("S: ") || text.startsWith("<< ")) {
        builder().serverLine(text.sliced(3));
    } else if (text.startsWith("C: ") || text.startsWith(">> ")) {
        builder().clientLine(withHiddenSecret(text.sliced(3)));
    } else if (text == "C:" || text == ">>") {
        builder().clientLine({});
    } else if (text.startsWith(Connected)) {
        readTarget(text);
    } else {
        return false;
    }
    return true;
}

/// "Connected to smtps://host:465/?starttls=always"
void DotnetReader::readTarget(const QByteArray &text)
{
    const qsizetype slashes = text.indexOf("://");
    if (slashes < 0) {
        builder().kept(text);
        return;
    }
    QByteArray where = text.sliced(slashes + 3);
    where = textBefore(where, "/");
    const RemotePeer peer = hostAndPort(where);
    builder().target(peer.host, peer.port == 0 ? std::nullopt : std::optional(peer.port));
    builder().connecting(peer.host, peer.port);
    builder().connected({});
    if (text.startsWith("Connected to smtps")) {
        builder().tlsBegun({});
    }
}

// --- System.Net ---

bool DotnetReader::readTrace(const QByteArray &line)
{
    constexpr QByteArrayView Time = "DateTime=";
    const QByteArray bare = line.trimmed();
    if (m_isTrace) {
        if (bare.startsWith("ProcessId=") || bare.startsWith("ThreadId=")) {
            builder().used();
            return true;
        }
        if (bare.startsWith(Time)) {
            m_time = leadingTime(QByteArrayView(bare).sliced(Time.size()), builder().now()).moment;
            builder().used();
            return true;
        }
    }
    const std::optional<QByteArray> text = traceText(line);
    if (!text) {
        return false;
    }
    m_isTrace = true;
    if (const auto octets = dumpLine(*text)) {
        DumpedOctets &whole = dump(m_direction);
        whole.octets += octets->octets;
        whole.lines.push_back(line);
        m_isDumping = true;
        builder().used();
        return true;
    }
    tellDump();
    const bool isSocket = text->contains("Socket#");
    if (text->startsWith("Data from Socket#")) {
        begin(text->contains("Send") ? Direction::Sent : Direction::Received);
    } else if (isSocket && (text->contains("Send()") || text->contains("Receive()"))) {
        m_direction = Direction::Unknown;
        builder().used(); // the call around the dump
    } else if (text->startsWith("SmtpClient::.ctor(host=")) {
        const QByteArray port = argument(*text, "port=");
        builder().target(QString::fromUtf8(argument(*text, "host=")), port.toUShort());
    } else {
        return false;
    }
    return true;
}

void DotnetReader::begin(Direction direction)
{
    m_direction = direction;
    builder().used();
}

DumpedOctets &DotnetReader::dump(Direction direction)
{
    return direction == Direction::Sent ? m_sent : m_received;
}

/// Who has said it, where the log does not say.
DotnetReader::Direction DotnetReader::directionOf(const QByteArray &said) const
{
    if (m_direction != Direction::Unknown) {
        return m_direction;
    }
    return looksLikeReply(said) ? Direction::Received : Direction::Sent;
}

void DotnetReader::tellDump()
{
    if (!std::exchange(m_isDumping, false)) {
        return;
    }
    if (const auto time = std::exchange(m_time, std::nullopt)) {
        builder().timeIs(*time);
    }
    DumpedOctets &whole = dump(m_direction);
    if (whole.isTls()) {
        for (const QByteArray &line : whole.lines) {
            builder().kept(line);
        }
        whole = {};
        tellHeld();
        return;
    }
    DumpedOctets &before = &whole == &m_sent ? m_received : m_sent;
    tellRest(before); // its end is missing: the other side has spoken
    for (const QByteArray &line : whole.takeLines()) {
        if (directionOf(line) == Direction::Received) {
            builder().serverLine(line);
        } else {
            builder().clientLine(line);
        }
    }
    whole.lines.clear();
    tellHeld();
}

/// What could not be read, behind what it stood in. A dump that cannot be read may be of AUTH.
void DotnetReader::tellHeld()
{
    for (const QByteArray &line : std::exchange(m_held, {})) {
        builder().kept(line, dumpedOctets(line));
    }
}

/// The beginning of a line whose end is not in the log.
void DotnetReader::tellRest(DumpedOctets &dump)
{
    const QByteArray rest = std::exchange(dump.octets, {});
    if (rest.isEmpty()) {
        return;
    }
    if (&dump == &m_received) {
        builder().serverLine(rest);
    } else {
        builder().clientLine(rest);
    }
}

void DotnetReader::finish()
{
    tellDump();
    tellRest(m_received);
    tellRest(m_sent);
    tellHeld();
}

int DotnetReader::likelihood(const RecordHead &head)
{
    constexpr int Sure = 90;
    const bool found = std::ranges::any_of(head, [](const QByteArray &line) {
        const qsizetype at = line.indexOf(Connected);
        const bool begins = at >= 0 && at < 40 && line.indexOf("://", at) > 0;
        return begins
            || (line.startsWith("System.Net")
                && (line.contains("SmtpClient") || line.contains("Data from Socket#")));
    });
    return found ? Sure : 0;
}

} // namespace Heloscope
