// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <optional>

namespace Smtp {

/// An enhanced mail system status code, class.subject.detail (RFC 3463 §2).
struct EnhancedStatus {
    quint8 statusClass = 2; ///< 2, 4 or 5
    quint16 subject = 0; ///< 0 to 999
    quint16 detail = 0; ///< 0 to 999

    /// "5.7.1"
    [[nodiscard]] QByteArray toByteArray() const;

    bool operator==(const EnhancedStatus &) const = default;
};

/// Reads a code that stands at the start of text and is followed by a space or the end
/// (RFC 2034 §4). Nothing if there is none.
[[nodiscard]] std::optional<EnhancedStatus> leadingEnhancedStatus(QByteArrayView text);

/// As above, and also finds the "(#5.7.1)" that qmail writes at the end of its texts.
[[nodiscard]] std::optional<EnhancedStatus> findEnhancedStatus(QByteArrayView text);

/// Reads exactly one code, "5.7.1"; nothing if anything else stands beside it.
[[nodiscard]] std::optional<EnhancedStatus> parseEnhancedStatus(QByteArrayView text);

} // namespace Smtp
