// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <vector>

namespace Heloscope {

struct Attachment {
    QString fileName; ///< without folders
    QByteArray content;
    QByteArray type = "application/octet-stream"; ///< RFC 2045 §5.1, without parameters
};

/// What a test message is made of (RFC 5322, RFC 2045).
struct MailMessage {
    QByteArray from; ///< a mail path; empty writes no mailbox
    std::vector<QByteArray> to;
    QString subject;
    QString body;
    QByteArray bodyType = "text/plain"; ///< without parameters
    QDateTime date;
    QByteArray messageId; ///< without angle brackets
    std::vector<std::pair<QByteArray, QString>> headers; ///< added, or in place of ours by name
    std::vector<std::pair<QByteArray, QString>> addedHeaders; ///< added even beside the same name
    std::vector<Attachment> attachments;

    /// Header and body in 7-bit form, lines ending in CRLF. Text beyond ASCII is base64, so it can
    /// go to servers without 8BITMIME.
    [[nodiscard]] QByteArray toByteArray() const;
};

/// Line ends of any kind made CRLF (RFC 5321 §2.3.8).
[[nodiscard]] QByteArray withCrLf(const QByteArray &text);

} // namespace Heloscope
