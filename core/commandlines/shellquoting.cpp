// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commandlines/shellquoting.h"

#include <QStringBuilder>

#include <algorithm>

namespace Heloscope {

namespace {

bool isInert(char octet)
{
    const bool isLetter = (octet >= 'a' && octet <= 'z') || (octet >= 'A' && octet <= 'Z');
    const bool isDigit = octet >= '0' && octet <= '9';
    return isLetter || isDigit || QByteArrayView("@%+=:,./_-").contains(octet);
}

/// Three octal digits always, so that a digit behind it stays one of the text.
QByteArray octal(char octet)
{
    constexpr int Base = 8;
    constexpr int Digits = 3;
    return '\\' + QByteArray::number(static_cast<uchar>(octet), Base).rightJustified(Digits, '0');
}

} // namespace

QByteArray shellQuoted(const QByteArray &word)
{
    if (!word.isEmpty() && std::ranges::all_of(word, isInert)) {
        return word;
    }
    QByteArray inside = word;
    inside.replace('\'', "'\\''");
    return '\'' + inside + '\'';
}

QByteArray printfCommand(const QByteArray &octets)
{
    QByteArray format;
    format.reserve(octets.size() + octets.size() / 8);
    for (const char octet : octets) {
        switch (octet) {
        case '\r':
            format += "\\r";
            break;
        case '\n':
            format += "\\n";
            break;
        case '\\':
            format += "\\\\";
            break;
        case '%':
            format += "%%";
            break;
        case '\'':
            format += "'\\''";
            break;
        default: {
            const bool opensAnOption = octet == '-' && format.isEmpty();
            const bool isPrintable = octet >= 0x20 && octet < 0x7F && !opensAnOption;
            format += isPrintable ? QByteArray(1, octet) : octal(octet);
        }
        }
    }
    return "printf '" + format + '\'';
}

} // namespace Heloscope
