// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/displaytext.h"

#include <QStringBuilder>

namespace Smtp {

using namespace Qt::StringLiterals;

namespace {

/// Length of the well-formed UTF-8 sequence at the start of bytes (Unicode 15, table 3-7); 0 if
/// there is none.
qsizetype sequenceLength(QByteArrayView bytes)
{
    const auto octet = [bytes](qsizetype i) {
        return i < bytes.size() ? static_cast<uchar>(bytes[i]) : uchar{0};
    };
    const auto isTail = [octet](qsizetype i) {
        return (octet(i) & 0xC0) == 0x80;
    };
    const uchar first = octet(0);
    if (first < 0x80) {
        return 1;
    }
    if (first >= 0xC2 && first <= 0xDF) {
        return isTail(1) ? 2 : 0;
    }
    if (first >= 0xE0 && first <= 0xEF) {
        const bool overlong = first == 0xE0 && octet(1) < 0xA0;
        const bool surrogate = first == 0xED && octet(1) > 0x9F;
        return isTail(1) && isTail(2) && !overlong && !surrogate ? 3 : 0;
    }
    if (first >= 0xF0 && first <= 0xF4) {
        const bool overlong = first == 0xF0 && octet(1) < 0x90;
        const bool beyond = first == 0xF4 && octet(1) > 0x8F;
        return isTail(1) && isTail(2) && isTail(3) && !overlong && !beyond ? 4 : 0;
    }
    return 0;
}

/// Characters that show nothing of themselves or change how others are shown.
bool isDeceptive(char32_t point)
{
    return point == 0x00AD || point == 0x061C || point == 0x180E || point == 0x115F
        || point == 0x1160 || point == 0x3164 || point == 0xFFA0
        || (point >= 0x200B && point <= 0x200F) || (point >= 0x2028 && point <= 0x202E)
        || (point >= 0x2060 && point <= 0x206F) || point == 0xFEFF
        || (point >= 0xFFF9 && point <= 0xFFFB) || (point >= 0xE0000 && point <= 0xE007F);
}

/// The code point of a well-formed sequence. By hand, because decoders take U+FEFF for a mark of
/// their own and leave it out.
char32_t codePoint(QByteArrayView sequence)
{
    const auto lead = static_cast<uchar>(sequence[0]);
    char32_t point = sequence.size() == 1 ? lead : lead & (0xFFU >> (sequence.size() + 1));
    for (const char tail : sequence.sliced(1)) {
        point = (point << 6U) | (static_cast<uchar>(tail) & 0x3FU);
    }
    return point;
}

QString escaped(const QString &what)
{
    return u'‹' + what + u'›';
}

QString shown(char32_t point)
{
    if (point < 0x20) {
        return QChar(static_cast<char16_t>(0x2400 + point));
    }
    if (point == 0x7F) {
        return QChar(u'\u2421');
    }
    if (point >= 0x80 && point < 0xA0) {
        return escaped(QString::number(static_cast<uint>(point), 16).toUpper());
    }
    if (isDeceptive(point)) {
        return escaped("U+"_L1
            + QString::number(static_cast<uint>(point), 16).toUpper().rightJustified(4, u'0'));
    }
    return QString::fromUcs4(&point, 1);
}

} // namespace

QString displayText(QByteArrayView bytes)
{
    QString text;
    text.reserve(bytes.size());
    while (!bytes.isEmpty()) {
        const qsizetype length = sequenceLength(bytes);
        if (length == 0) {
            const uint octet = static_cast<uchar>(bytes[0]);
            text += escaped(QString::number(octet, 16).toUpper());
            bytes = bytes.sliced(1);
            continue;
        }
        if (length == 1 && bytes[0] >= 0x20 && bytes[0] < 0x7F) {
            text += QLatin1Char(bytes[0]);
        } else {
            text += shown(codePoint(bytes.first(length)));
        }
        bytes = bytes.sliced(length);
    }
    return text;
}

} // namespace Smtp
