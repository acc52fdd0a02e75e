// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/imports/interleavedlines.h"
#include "core/imports/recordreader.h"

#include <QString>

namespace Heloscope {

/// The log of nodemailer: "[2021-11-18 20:20:36] DEBUG [mqWcHogxPY] S: 220 …". The word in brackets
/// is the connection; mail data stands between 354 and the line that gives its size.
class NodemailerReader : public RecordReader
{
public:
    using RecordReader::RecordReader;

    /// 95 for a line of a connection.
    [[nodiscard]] static int likelihood(const RecordHead &head);

    void take(const QByteArray &line) override;
    void finish() override;

private:
    struct Message;

    void read(const QByteArray &line);
    void tellTime(const QByteArray &line);
    [[nodiscard]] bool readEvent(const QByteArray &text);
    [[nodiscard]] bool readSize(const QByteArray &text);

    InterleavedLines m_lines;
    QString m_host; ///< the name that was looked up last
    bool m_showsContent = false; ///< lines of the mail data under way have come
};

} // namespace Heloscope
