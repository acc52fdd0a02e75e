// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/mailmessage.h"

#include <QCryptographicHash>
#include <QLocale>

#include <algorithm>

namespace Heloscope {

namespace {

constexpr qsizetype Base64Width = 76; ///< RFC 2045 §6.8

QByteArray foldedBase64(const QByteArray &octets)
{
    const QByteArray encoded = octets.toBase64();
    QByteArray folded;
    for (qsizetype at = 0; at < encoded.size(); at += Base64Width) {
        folded += encoded.sliced(at, qMin(Base64Width, encoded.size() - at));
        folded += "\r\n";
    }
    return folded;
}

bool isAscii(const QByteArray &text)
{
    return std::ranges::all_of(text, [](char octet) { return static_cast<uchar>(octet) < 0x80; });
}

/// Encoded words of at most 75 characters, never cut inside a character (RFC 2047 §2, §5).
QByteArray headerText(const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    if (isAscii(utf8)) {
        return utf8;
    }
    constexpr qsizetype OctetsPerWord = 42;
    QByteArray header;
    QByteArray word;
    const auto flush = [&] {
        header += header.isEmpty() ? "" : "\r\n ";
        header += "=?utf-8?B?";
        header += word.toBase64();
        header += "?=";
        word.clear();
    };
    const QList<uint> points = text.toUcs4();
    for (const uint point : points) {
        const char32_t character = point;
        const QByteArray encoded = QString::fromUcs4(&character, 1).toUtf8();
        if (word.size() + encoded.size() > OctetsPerWord) {
            flush();
        }
        word += encoded;
    }
    flush();
    return header;
}

QByteArray mailboxes(const std::vector<QByteArray> &paths)
{
    QByteArray list;
    for (const QByteArray &path : paths) {
        list += list.isEmpty() ? "<" : ",\r\n <";
        list += path;
        list += '>';
    }
    return list;
}

void addLine(QByteArray &text, const QByteArray &name, const QByteArray &value)
{
    text += name;
    text += ": ";
    text += value;
    text += "\r\n";
}

/// The text part with its own header lines.
QByteArray textPart(const QString &body, const QByteArray &type)
{
    const QByteArray utf8 = withCrLf(body.toUtf8());
    const bool plain = isAscii(utf8);
    QByteArray part;
    addLine(part, "Content-Type", type + "; charset=utf-8");
    addLine(part, "Content-Transfer-Encoding", plain ? "7bit" : "base64");
    part += "\r\n";
    part += plain ? utf8 : foldedBase64(utf8);
    return part.endsWith("\r\n") ? part : part.append("\r\n");
}

QByteArray attachmentPart(const Attachment &attachment)
{
    const QByteArray name = attachment.fileName.toUtf8().toPercentEncoding();
    QByteArray part;
    addLine(part, "Content-Type", attachment.type);
    addLine(part, "Content-Transfer-Encoding", "base64");
    addLine(part, "Content-Disposition",
        QByteArray("attachment; filename*=utf-8''").append(name)); // RFC 2231 §4
    part += "\r\n";
    part += foldedBase64(attachment.content);
    return part;
}

QByteArray multipart(
    const QString &body, const QByteArray &type, const std::vector<Attachment> &attachments)
{
    // Made from the content, so that it cannot stand in it by accident and tests can repeat it.
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(body.toUtf8());
    for (const Attachment &attachment : attachments) {
        hash.addData(attachment.content);
    }
    const QByteArray boundary = "=_" + hash.result().toHex().first(32);
    QByteArray text;
    addLine(text, "Content-Type", "multipart/mixed; boundary=\"" + boundary + '"');
    text += "\r\n";
    const auto add = [&text, &boundary](const QByteArray &part) {
        text += "--" + boundary + "\r\n" + part;
    };
    add(textPart(body, type));
    for (const Attachment &attachment : attachments) {
        add(attachmentPart(attachment));
    }
    text += "--" + boundary + "--\r\n";
    return text;
}

} // namespace

QByteArray withCrLf(const QByteArray &text)
{
    QByteArray normal;
    normal.reserve(text.size() + text.size() / 32);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char octet = text.at(i);
        if (octet == '\r') {
            normal += "\r\n";
            i += i + 1 < text.size() && text.at(i + 1) == '\n' ? 1 : 0;
        } else if (octet == '\n') {
            normal += "\r\n";
        } else {
            normal += octet;
        }
    }
    return normal;
}

QByteArray MailMessage::toByteArray() const
{
    std::vector<std::pair<QByteArray, QByteArray>> lines;
    const QString rfc2822
        = QLocale::c().toString(date, QStringLiteral("ddd, dd MMM yyyy HH:mm:ss "));
    const int offset = date.offsetFromUtc() / 60;
    const QByteArray zone = QByteArray(offset < 0 ? "-" : "+")
        + QByteArray::number(qAbs(offset) / 60 * 100 + qAbs(offset) % 60).rightJustified(4, '0');
    lines.emplace_back("Date", rfc2822.toLatin1() + zone);
    if (!from.isEmpty()) {
        lines.emplace_back("From", mailboxes({from}));
    }
    if (!to.empty()) {
        lines.emplace_back("To", mailboxes(to));
    }
    lines.emplace_back("Subject", headerText(subject));
    lines.emplace_back("Message-ID", '<' + messageId + '>');
    lines.emplace_back("MIME-Version", "1.0");
    for (const auto &[name, value] : headers) {
        const auto same = std::ranges::find_if(lines, [&name = name](const auto &line) {
            return line.first.compare(name, Qt::CaseInsensitive) == 0;
        });
        if (same == lines.end()) {
            lines.emplace_back(name, headerText(value));
        } else {
            same->second = headerText(value);
        }
    }
    for (const auto &[name, value] : addedHeaders) {
        lines.emplace_back(name, headerText(value));
    }
    QByteArray text;
    for (const auto &[name, value] : lines) {
        addLine(text, name, value);
    }
    text += attachments.empty() ? textPart(body, bodyType) : multipart(body, bodyType, attachments);
    return text;
}

} // namespace Heloscope
