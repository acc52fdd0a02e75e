// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QByteArrayView>

namespace Smtp {

enum class Base64FaultKind : quint8 {
    ForeignOctet, ///< outside the alphabet of RFC 4648 §4, blanks and line ends included
    Padding, ///< "=" where none may stand
    Length, ///< the line ends inside a group of four
    LooseBits, ///< the bits the last group does not use are not zero (RFC 4648 §3.5)
};

struct Base64Fault {
    Base64FaultKind kind = Base64FaultKind::ForeignOctet;
    qsizetype position = 0; ///< 0-based, in octets; the line's length for Length

    bool operator==(const Base64Fault &) const = default;
};

/// Decodes one line of an AUTH exchange (RFC 4954 §4), given without its CRLF. Forgives nothing.
/// The empty line is an empty value; the "=" that stands for an empty initial response is the
/// caller's.
[[nodiscard]] Heloscope::Result<QByteArray, Base64Fault> decodeBase64Line(QByteArrayView line);

} // namespace Smtp
