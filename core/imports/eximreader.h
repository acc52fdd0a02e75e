// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/imports/recordreader.h"
#include "core/imports/remoteverdict.h"

#include <optional>

namespace Heloscope {

/// Exim: the dialogues that -v and -d show ("SMTP>> EHLO …", "SMTP<< 250-…" with the other lines
/// of a reply indented), and its main log, where the lines about deliveries tell what servers have
/// said.
class EximReader : public RecordReader
{
public:
    using RecordReader::RecordReader;

    /// 90 for "SMTP>>" and "SMTP<<", and for lines of the main log.
    [[nodiscard]] static int likelihood(const RecordHead &head);

    void take(const QByteArray &line) override;

private:
    [[nodiscard]] bool readChat(const QByteArray &text);
    [[nodiscard]] bool readConnection(const QByteArray &text);
    [[nodiscard]] bool readDelivery(const QByteArray &line, const QByteArray &text);
    void sent(const QByteArray &said);
    void received(const QByteArray &said);

    std::optional<bool> m_isServer; ///< this Exim takes mail in; known from its first line
    bool m_inReply = false; ///< the last line of the server was not the last of its reply
    bool m_isConnecting = false; ///< the rest of a line about connecting is missing
    RemotePeer m_peer; ///< to which it is connecting
};

} // namespace Heloscope
