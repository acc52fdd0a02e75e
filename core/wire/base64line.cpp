// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/base64line.h"

#include <optional>

namespace Smtp {

using Heloscope::Failure;

namespace {

constexpr qsizetype Group = 4;
constexpr unsigned BitsPerSymbol = 6;

std::optional<unsigned> symbolValue(char octet)
{
    if (octet >= 'A' && octet <= 'Z')
        return static_cast<unsigned>(octet - 'A');
    if (octet >= 'a' && octet <= 'z')
        return static_cast<unsigned>(octet - 'a') + 26;
    if (octet >= '0' && octet <= '9')
        return static_cast<unsigned>(octet - '0') + 52;
    if (octet == '+')
        return 62;
    if (octet == '/')
        return 63;
    return std::nullopt;
}

/// How many octets at the end are padding: one or two, and only where they complete a group.
qsizetype paddingOf(QByteArrayView line)
{
    if (line.size() % Group != 0 || !line.endsWith('='))
        return 0;
    return line.endsWith("==") ? 2 : 1;
}

} // namespace

Heloscope::Result<QByteArray, Base64Fault> decodeBase64Line(QByteArrayView line)
{
    const qsizetype symbols = line.size() - paddingOf(line);
    QByteArray decoded;
    decoded.reserve(line.size() / Group * 3);
    unsigned bits = 0;
    unsigned held = 0;
    for (qsizetype at = 0; at < symbols; ++at) {
        const std::optional<unsigned> value = symbolValue(line[at]);
        if (!value) {
            const auto kind
                = line[at] == '=' ? Base64FaultKind::Padding : Base64FaultKind::ForeignOctet;
            return Failure{Base64Fault{kind, at}};
        }
        bits = (bits << BitsPerSymbol) | *value;
        held += BitsPerSymbol;
        if (held >= 8) {
            held -= 8;
            decoded.append(static_cast<char>((bits >> held) & 0xFFU));
            bits &= (1U << held) - 1U;
        }
    }
    if (line.size() % Group != 0)
        return Failure{Base64Fault{Base64FaultKind::Length, line.size()}};
    if (bits != 0)
        return Failure{Base64Fault{Base64FaultKind::LooseBits, symbols - 1}};
    return decoded;
}

} // namespace Smtp
