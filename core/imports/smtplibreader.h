// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/imports/recordreader.h"

#include <vector>

namespace Heloscope {

/// What smtplib of Python 2 and 3 prints after set_debuglevel(1) or (2): "send: 'ehlo …\r\n'" and
/// "reply: b'250-…\r\n'", also behind the time and the words of a logger. "reply: retcode (250);
/// Msg: …" and "data: (250, …)" say again what the lines before them have said.
class SmtplibReader : public RecordReader
{
public:
    using RecordReader::RecordReader;

    /// 95 for "reply: retcode (" and the literals.
    [[nodiscard]] static int likelihood(const RecordHead &head);

    void take(const QByteArray &line) override;

private:
    [[nodiscard]] bool readSent(const QByteArray &text);
    [[nodiscard]] bool readReply(const QByteArray &text);
    [[nodiscard]] bool readConnection(const QByteArray &text);
    [[nodiscard]] bool saysAgain(const QByteArray &text) const;

    std::vector<QByteArray> m_reply; ///< the lines of the last reply, without their code
};

} // namespace Heloscope
