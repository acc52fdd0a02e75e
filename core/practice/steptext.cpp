// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/steptext.h"

#include <algorithm>
#include <array>

namespace Heloscope {

using namespace std::chrono_literals;

namespace {

constexpr std::chrono::milliseconds WaitCap = 10min;

bool isDigit(char octet)
{
    return octet >= '0' && octet <= '9';
}

std::optional<char> readHexPair(QByteArrayView text)
{
    if (text.size() < 2) {
        return std::nullopt;
    }
    const QByteArray octet = QByteArray::fromHex(text.first(2).toByteArray());
    return octet.toHex() == text.first(2).toByteArray().toLower() && octet.size() == 1
        ? std::optional(octet.front())
        : std::nullopt;
}

} // namespace

bool isPrintable(QByteArrayView text)
{
    return std::ranges::none_of(
        text, [](char octet) { return (octet >= 0 && octet < ' ') || octet == '\x7F'; });
}

bool isReplyLine(QByteArrayView text)
{
    return text.size() >= 3 && text[0] >= '2' && text[0] <= '5' && text[1] >= '0' && text[1] <= '5'
        && isDigit(text[2]) && (text.size() == 3 || text[3] == ' ' || text[3] == '-')
        && isPrintable(text);
}

std::optional<std::chrono::milliseconds> readDuration(QByteArrayView text)
{
    const bool inMilliseconds = text.endsWith("ms");
    if (!inMilliseconds && !text.endsWith('s')) {
        return std::nullopt;
    }
    const QByteArrayView digits = text.chopped(inMilliseconds ? 2 : 1);
    if (digits.isEmpty() || digits.size() > 6 || !std::ranges::all_of(digits, isDigit)) {
        return std::nullopt;
    }
    const std::chrono::milliseconds time(
        digits.toByteArray().toInt() * (inMilliseconds ? 1 : 1000));
    return time <= WaitCap ? std::optional(time) : std::nullopt;
}

std::optional<QByteArray> unescape(QByteArrayView text)
{
    QByteArray octets;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] != '\\') {
            octets.append(text[i]);
            continue;
        }
        if (++i == text.size()) {
            return std::nullopt;
        }
        if (text[i] == 'x') {
            const std::optional<char> octet = readHexPair(text.sliced(i + 1));
            if (!octet) {
                return std::nullopt;
            }
            octets.append(*octet);
            i += 2;
            continue;
        }
        static constexpr QByteArrayView Letters("rnt0\\");
        static constexpr std::array Octets{'\r', '\n', '\t', '\0', '\\'};
        const auto letter = std::ranges::find(Letters, text[i]);
        if (letter == Letters.end()) {
            return std::nullopt;
        }
        octets.append(Octets.at(static_cast<std::size_t>(letter - Letters.begin())));
    }
    return octets;
}

} // namespace Heloscope
