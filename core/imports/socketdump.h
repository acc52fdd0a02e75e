// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <optional>
#include <vector>

namespace Heloscope {

/// One line of a dump: "00000010 : 2E 6F 72 67 20 45 53 4D-54 50 : .org ESMTP".
struct DumpLine {
    qint64 offset = 0;
    QByteArray octets; ///< at most 16; '?' for one that cannot be read
};

/// Nothing if text is no line of a dump.
[[nodiscard]] std::optional<DumpLine> dumpLine(const QByteArray &text);

/// Octets that have gone one way, put together from dumps.
struct DumpedOctets {
    QByteArray octets;
    std::vector<QByteArray> lines; ///< of the log, which show them

    /// The record layer of TLS (RFC 8446 §5.1), nothing to read.
    [[nodiscard]] bool isTls() const;
    /// Whole lines without their ends, taken out; what remains is the beginning of the next.
    [[nodiscard]] std::vector<QByteArray> takeLines();
};

} // namespace Heloscope
