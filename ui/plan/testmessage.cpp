// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/testmessage.h"

#include <QCryptographicHash>

#include <algorithm>

namespace Heloscope {

namespace {

bool isAscii(const QByteArray &text)
{
    return std::all_of(
        text.begin(), text.end(), [](char octet) { return static_cast<uchar>(octet) < 0x80; });
}

QByteArray withLineEnds(const QString &text)
{
    QByteArray bytes = text.toUtf8();
    bytes.replace("\r\n", "\n").replace('\r', '\n').replace("\n", "\r\n");
    if (!bytes.endsWith("\r\n")) {
        bytes += "\r\n";
    }
    return bytes;
}

/// An encoded word is at most 75 octets long, so a long subject becomes several.
QByteArray encodedSubject(const QString &subject)
{
    const QByteArray plain = subject.simplified().toUtf8();
    if (isAscii(plain)) {
        return plain;
    }
    QByteArray words;
    QByteArray piece;
    const auto flush = [&] {
        words += (words.isEmpty() ? "" : "\r\n ") + QByteArray("=?utf-8?B?") + piece.toBase64()
            + "?=";
        piece.clear();
    };
    for (const uint point : subject.simplified().toUcs4()) {
        const char32_t character = point;
        const QByteArray octets = QString::fromUcs4(&character, 1).toUtf8();
        if (piece.size() + octets.size() > 42) {
            flush();
        }
        piece += octets;
    }
    flush();
    return words;
}

QByteArray foldedBase64(const QByteArray &bytes)
{
    const QByteArray whole = bytes.toBase64();
    QByteArray lines;
    for (qsizetype at = 0; at < whole.size(); at += 76) {
        lines += whole.mid(at, 76) + "\r\n";
    }
    return lines;
}

} // namespace

QByteArray toBytes(const TestMessage &message)
{
    QByteArray recipients;
    for (const QByteArray &recipient : message.to) {
        recipients += (recipients.isEmpty() ? "<" : ",\r\n <") + recipient + ">";
    }
    const QByteArray body = withLineEnds(message.body);
    const QByteArray date = message.date.toString(Qt::RFC2822Date).toLatin1();
    const QByteArray seed = date + message.from + body;
    const QByteArray id
        = QCryptographicHash::hash(seed, QCryptographicHash::Sha256).toHex().left(24);
    QByteArray bytes;
    bytes += "Date: " + date + "\r\n";
    bytes += "From: <" + message.from + ">\r\n";
    bytes += "To: " + recipients + "\r\n";
    bytes += "Subject: " + encodedSubject(message.subject) + "\r\n";
    bytes += "Message-ID: <" + id + "@heloscope.invalid>\r\n";
    bytes += "MIME-Version: 1.0\r\n";
    bytes += "Content-Type: text/plain; charset=utf-8\r\n";
    if (isAscii(body)) {
        bytes += "Content-Transfer-Encoding: 7bit\r\n\r\n" + body;
    } else {
        bytes += "Content-Transfer-Encoding: base64\r\n\r\n" + foldedBase64(body);
    }
    return bytes;
}

} // namespace Heloscope
