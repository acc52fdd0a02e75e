// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/imports/recordreader.h"
#include "core/imports/remoteverdict.h"

namespace Heloscope {

/// Thunderbird's SMTP logs: the older ones of MOZ_LOG and NSPR_LOG_MODULES ("SMTP Send: EHLO …",
/// "SMTP Response: 250-…") and the newer ones of its error console ("mailnews.smtp: C: EHLO …").
/// Commands it does not show are told as masked ones.
class ThunderbirdReader : public RecordReader
{
public:
    using RecordReader::RecordReader;

    /// 95 for a line of one of the two.
    [[nodiscard]] static int likelihood(const RecordHead &head);

    void take(const QByteArray &line) override;

private:
    [[nodiscard]] bool readOlder(const QByteArray &line);
    [[nodiscard]] bool readNewer(const QByteArray &line);
    [[nodiscard]] bool readConsole(const QByteArray &text);
    void connecting(const QByteArray &where);
    void suppressed();
    void received(const QByteArray &text);

    QByteArray m_mechanism; ///< of the AUTH that comes next
    RemotePeer m_peer; ///< to which it is connecting
    bool m_inReply = false; ///< the other lines of a reply may follow without a mark
};

} // namespace Heloscope
