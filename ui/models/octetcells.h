// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wire/bytespan.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace Heloscope {

/// What one octet is.
enum class OctetKind : quint8 {
    Printable, ///< a character of ASCII
    LineEnd, ///< part of a CR LF
    BareLineEnd, ///< CR or LF without the other
    Control,
    Foreign, ///< part of a well-formed character beyond ASCII
    Hidden, ///< part of one that shows nothing of itself or turns the direction of text
    Invalid, ///< no UTF-8
    Masked, ///< stands in for what was never kept: not an octet of the wire
};

/// How one octet is shown.
struct OctetCell {
    QString hex; ///< "0D"; two dots for a masked one
    QString glyph; ///< one character; empty where the one of an earlier cell reaches over
    int reach = 1; ///< how many cells the glyph stands over, itself included
    OctetKind kind = OctetKind::Printable;
    bool isMarked = false; ///< a finding points here

    bool operator==(const OctetCell &) const = default;
};

/// Octets to look at, with what is to be known about stretches of them.
struct Octets {
    QByteArray bytes;
    std::vector<Smtp::ByteSpan> masked{}; ///< as merged() makes them
    std::vector<Smtp::ByteSpan> marked{}; ///< what findings point at; as merged() makes them

    bool operator==(const Octets &) const = default;
};

/// Ascending and apart from each other, however many there are and wherever they overlap.
[[nodiscard]] std::vector<Smtp::ByteSpan> merged(std::vector<Smtp::ByteSpan> spans);

/// spans: as merged() makes them.
[[nodiscard]] bool contains(const std::vector<Smtp::ByteSpan> &spans, qsizetype offset);

/// The kind of the octet at offset, which must be inside.
[[nodiscard]] OctetKind kindAt(const Octets &octets, qsizetype offset);

/// The cells of the octets from begin to end, end not included. A character that goes on beyond
/// end is shown where it begins.
[[nodiscard]] std::vector<OctetCell> cellsOf(const Octets &octets, qsizetype begin, qsizetype end);

} // namespace Heloscope
