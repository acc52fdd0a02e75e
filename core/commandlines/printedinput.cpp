// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commandlines/printedinput.h"

#include "core/commandlines/shellwords.h"

#include <algorithm>

namespace Heloscope {

namespace {

constexpr qsizetype OctalDigits = 3;

bool isOctal(char c)
{
    return c >= '0' && c <= '7';
}

/// The octet of one letter behind a backslash; nothing for other letters.
std::optional<char> octetOf(char letter)
{
    switch (letter) {
    case 'n':
        return '\n';
    case 'r':
        return '\r';
    case 't':
        return '\t';
    case '\\':
        return '\\';
    default:
        return std::nullopt;
    }
}

/// What printf makes of a format that needs no arguments.
std::optional<QByteArray> printed(const QByteArray &format)
{
    QByteArray octets;
    octets.reserve(format.size());
    for (qsizetype at = 0; at < format.size();) {
        const QByteArrayView rest = QByteArrayView(format).sliced(at);
        const bool isNumber = rest.size() > OctalDigits && rest.front() == '\\'
            && std::all_of(rest.begin() + 1, rest.begin() + 1 + OctalDigits, isOctal);
        if (isNumber) {
            constexpr int Base = 8;
            octets += static_cast<char>(rest.sliced(1, OctalDigits).toByteArray().toInt({}, Base));
            at += 1 + OctalDigits;
        } else if (rest.front() == '\\') {
            const auto octet = rest.size() > 1 ? octetOf(rest.at(1)) : std::nullopt;
            if (!octet) {
                return std::nullopt;
            }
            octets += *octet;
            at += 2;
        } else if (rest.startsWith("%%")) {
            octets += '%';
            at += 2;
        } else if (rest.front() == '%') {
            return std::nullopt;
        } else {
            octets += rest.front();
            ++at;
        }
    }
    return octets;
}

} // namespace

std::optional<PrintedInput> takePrintedInput(const QByteArray &line)
{
    const Result<ShellWords, ShellFault> read = readShellWords(line);
    constexpr std::size_t ProgramAndFormat = 2;
    if (!read || !read->bar || read->words.size() != ProgramAndFormat
        || read->words.front().text != "printf") {
        return std::nullopt;
    }
    const std::optional<QByteArray> octets = printed(read->words.back().text);
    return octets ? std::optional(PrintedInput{*octets, line.sliced(*read->bar + 1)})
                  : std::nullopt;
}

} // namespace Heloscope
