// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/imports/recordreader.h"
#include "core/imports/socketdump.h"

#include <QDateTime>

#include <optional>
#include <vector>

namespace Heloscope {

/// Logs of .NET programs: MailKit's ProtocolLogger ("Connected to smtps://…", then "S: " and
/// "C: ", or arrows) and the traces of System.Net, which show the octets of each socket in
/// hexadecimal.
class DotnetReader : public RecordReader
{
public:
    using RecordReader::RecordReader;

    /// 90 for MailKit's first line, and for traces of System.Net with an SmtpClient or a socket.
    [[nodiscard]] static int likelihood(const RecordHead &head);

    void take(const QByteArray &line) override;
    void finish() override;

private:
    enum class Direction : quint8 {
        Unknown,
        Sent,
        Received
    };

    [[nodiscard]] bool readProtocolLog(const QByteArray &text);
    [[nodiscard]] bool readTrace(const QByteArray &line);
    void readTarget(const QByteArray &text);
    void begin(Direction direction);
    void tellDump();
    void tellRest(DumpedOctets &dump);
    void tellHeld();
    [[nodiscard]] Direction directionOf(const QByteArray &said) const;
    DumpedOctets &dump(Direction direction);

    DumpedOctets m_sent;
    DumpedOctets m_received;
    Direction m_direction = Direction::Unknown;
    bool m_isTrace = false; ///< of System.Net; lines of its own tell the time
    std::vector<QByteArray> m_held; ///< lines not understood, until the dump is told
    bool m_isDumping = false; ///< lines of a dump have come that are not told
    std::optional<QDateTime> m_time; ///< of them
};

} // namespace Heloscope
