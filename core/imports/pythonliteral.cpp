// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imports/pythonliteral.h"

#include <QString>
#include <QStringBuilder>

namespace Heloscope {

namespace {

int hexValue(char octet)
{
    if (octet >= '0' && octet <= '9') {
        return octet - '0';
    }
    const char lower = static_cast<char>(octet | 0x20);
    return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

/// The value of count hexadecimal digits at the start of text; -1 if they are not there.
int hexNumber(QByteArrayView text, qsizetype count)
{
    int value = 0;
    for (qsizetype i = 0; i < count; ++i) {
        const int digit = i < text.size() ? hexValue(text[i]) : -1;
        if (digit < 0) {
            return -1;
        }
        value = value * 16 + digit;
    }
    return value;
}

/// Adds what the escape behind a backslash stands for; returns how many octets it takes.
qsizetype addEscape(QByteArray &octets, QByteArrayView behind)
{
    if (behind.isEmpty()) {
        octets += '\\';
        return 0;
    }
    switch (behind.front()) {
    case 'r':
        octets += '\r';
        return 1;
    case 'n':
        octets += '\n';
        return 1;
    case 't':
        octets += '\t';
        return 1;
    case '\\':
    case '\'':
    case '"':
        octets += behind.front();
        return 1;
    case 'x':
        if (const int value = hexNumber(behind.sliced(1), 2); value >= 0) {
            octets += static_cast<char>(value);
            return 3;
        }
        break;
    case 'u':
        if (const int value = hexNumber(behind.sliced(1), 4); value >= 0) {
            octets += QString(QChar(static_cast<ushort>(value))).toUtf8();
            return 5;
        }
        break;
    default:
        break;
    }
    octets += '\\';
    return 0;
}

} // namespace

std::optional<QByteArray> pythonLiteral(QByteArrayView text)
{
    qsizetype at = !text.isEmpty() && (text.front() == 'b' || text.front() == 'u') ? 1 : 0;
    if (at >= text.size() || (text[at] != '\'' && text[at] != '"')) {
        return std::nullopt;
    }
    const char quote = text[at];
    ++at;
    QByteArray octets;
    while (at < text.size() && text[at] != quote) {
        if (text[at] == '\\') {
            at += 1 + addEscape(octets, text.sliced(at + 1));
        } else {
            octets += text[at];
            ++at;
        }
    }
    return at < text.size() ? std::optional(octets) : std::nullopt;
}

} // namespace Heloscope
