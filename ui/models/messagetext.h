// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wire/bytespan.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace Heloscope {

/// One header field of a message. What a name and a value are made of is not judged.
struct HeaderField {
    QByteArray name; ///< empty for a line that is no field
    QByteArray rest; ///< what follows the colon, folds and line end included; or that line

    /// Unfolded, without the space around it.
    [[nodiscard]] QByteArray value() const;
    [[nodiscard]] QByteArray toByteArray() const;

    bool operator==(const HeaderField &) const = default;
};

/// A field with a value on one line; line ends in it become folds.
[[nodiscard]] HeaderField headerField(const QByteArray &name, const QByteArray &value);

/// A message taken apart so that putting it together gives the same octets (RFC 5322 §2.1).
struct MessageText {
    std::vector<HeaderField> fields;
    bool hasBody = false; ///< the empty line that ends the header is there
    QByteArray body;

    /// message: lines end in CRLF.
    [[nodiscard]] static MessageText parse(const QByteArray &message);
    [[nodiscard]] QByteArray toByteArray() const;

    bool operator==(const MessageText &) const = default;
};

/// octets as text that a person can edit without harm: UTF-8 in which nothing hides. Line ends are
/// LF. Nothing otherwise, or when there are more than a megabyte.
[[nodiscard]] std::optional<QString> editableText(const QByteArray &octets);

/// What leaves for a message: line ends CRLF, dots stuffed, the lone dot at the end
/// (RFC 5321 §4.5.2).
struct WireForm {
    QByteArray octets;
    std::vector<Smtp::ByteSpan> dots; ///< the stuffed ones
    qint64 size = 0; ///< octets as SIZE counts them (RFC 1870 §3)
    qint64 lines = 0;
    qint64 eightBit = 0; ///< octets with the high bit set
};
[[nodiscard]] WireForm wireForm(const QByteArray &message);

} // namespace Heloscope
