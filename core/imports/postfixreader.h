// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/imports/interleavedlines.h"
#include "core/imports/recordreader.h"
#include "core/imports/remoteverdict.h"

#include <QHash>
#include <QSet>

namespace Heloscope {

/// Postfix's lines in a mail log: the dialogues of "smtp -v", "smtpd -v" and debug_peer_list
/// ("> host[address]:25: EHLO …"), and what servers have said in lines about deliveries
/// ("status=bounced (host … said: 550 …)") and refusals ("NOQUEUE: reject: RCPT from …").
class PostfixReader : public RecordReader
{
public:
    using RecordReader::RecordReader;

    /// 90 for a line of one of Postfix's programs.
    [[nodiscard]] static int likelihood(const RecordHead &head);

    void take(const QByteArray &line) override;
    void finish() override;

private:
    struct LogLine;

    void read(const QByteArray &line);
    [[nodiscard]] bool readChat(const LogLine &parts);
    [[nodiscard]] bool readTls(const LogLine &parts);
    [[nodiscard]] bool readVerdict(const QByteArray &line, const LogLine &parts);
    [[nodiscard]] bool readRejection(const QByteArray &line, const LogLine &parts);
    void receive(const LogLine &parts, const RemotePeer &client);

    InterleavedLines m_lines;
    QHash<QByteArray, QByteArray> m_senders; ///< by queue id
    QByteArray m_process; ///< whose dialogue is under way
    RemotePeer m_peer;
    bool m_tlsAsked = false; ///< the last command was STARTTLS
};

} // namespace Heloscope
