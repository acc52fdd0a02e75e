// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <vector>

namespace Heloscope {

/// What a line of a bounce belongs to.
enum class BounceRole : quint8 {
    Head, ///< fields of the bounce's own header
    Prose, ///< what the mail system that reports has to say, in words or in fields (RFC 3464)
    Other, ///< MIME's own lines, pages of HTML, the message that has come back
};

struct BounceLine {
    QByteArray text; ///< quoted-printable and base64 undone where it is prose
    BounceRole role = BounceRole::Other;

    bool operator==(const BounceLine &) const = default;
};

/// A bounce as a message (RFC 5322, RFC 2045, RFC 6522) or as the text somebody has pasted of one,
/// line by line.
[[nodiscard]] std::vector<BounceLine> bounceLines(const std::vector<QByteArray> &lines);

} // namespace Heloscope
