// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/imports/recordreader.h"

namespace Heloscope {

/// What PHPMailer prints with SMTPDebug 1 to 4: "CLIENT -> SERVER: …" and "SERVER -> CLIENT: …",
/// with or without dates, as text or as HTML, the lines of a reply below each other or glued
/// together, and also all of it in one line, as a browser shows it.
class PhpmailerReader : public RecordReader
{
public:
    using RecordReader::RecordReader;

    /// 95 for one of the marks above.
    [[nodiscard]] static int likelihood(const RecordHead &head);

    void take(const QByteArray &line) override;

private:
    void takePart(const QByteArray &part);
    [[nodiscard]] bool readConnection(const QByteArray &text);
    void received(const QByteArray &text);

    bool m_inReply = false; ///< the lines of a reply may follow without a mark
    bool m_isImplicitTls = false;
};

} // namespace Heloscope
