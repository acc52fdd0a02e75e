// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imports/socketdump.h"

#include <utility>

namespace Heloscope {

namespace {

constexpr qsizetype OffsetDigits = 8;
constexpr qsizetype OctetsOfLine = 16;

} // namespace

std::optional<DumpLine> dumpLine(const QByteArray &text)
{
    constexpr QByteArrayView Separator = " : ";
    if (text.size() < OffsetDigits + Separator.size()
        || QByteArrayView(text).sliced(OffsetDigits, Separator.size()) != Separator) {
        return std::nullopt;
    }
    bool isNumber = false;
    DumpLine line;
    line.offset = text.first(OffsetDigits).toLongLong(&isNumber, 16);
    if (!isNumber) {
        return std::nullopt;
    }
    const QByteArray digits = text.sliced(OffsetDigits + Separator.size());
    for (qsizetype i = 0; i < OctetsOfLine; ++i) {
        const QByteArray pair = digits.mid(i * 3, 2);
        if (pair.size() < 2 || pair == "  " || pair == ": " || pair == " :") {
            break;
        }
        const int value = pair.toInt(&isNumber, 16);
        line.octets += isNumber ? static_cast<char>(value) : '?';
    }
    return line;
}

bool DumpedOctets::isTls() const
{
    constexpr char ChangeCipherSpec = 20;
    constexpr char ApplicationData = 23;
    return octets.size() >= 2 && octets.at(0) >= ChangeCipherSpec && octets.at(0) <= ApplicationData
        && octets.at(1) == 3;
}

std::vector<QByteArray> DumpedOctets::takeLines()
{
    std::vector<QByteArray> whole;
    qsizetype from = 0;
    for (qsizetype end = octets.indexOf('\n'); end >= 0; end = octets.indexOf('\n', from)) {
        QByteArray line = octets.sliced(from, end - from);
        line.chop(line.endsWith('\r') ? 1 : 0);
        whole.push_back(std::move(line));
        from = end + 1;
    }
    octets = octets.sliced(from);
    return whole;
}

} // namespace Heloscope
