// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/smtp/enhancedstatus.h"
#include "core/smtp/replycode.h"

#include <QByteArray>

#include <optional>
#include <vector>

namespace Smtp {

/// One complete reply (RFC 5321 §4.2), however many lines it had.
struct Reply {
    ReplyCode code{250}; ///< that of the last line, should the lines differ
    std::optional<EnhancedStatus> enhanced;
    std::vector<QByteArray> lines; ///< text after code and separator, without the line ending
    QByteArray raw; ///< every octet as it came

    /// The lines joined with a single space.
    [[nodiscard]] QByteArray text() const;

    bool operator==(const Reply &) const = default;
};

} // namespace Smtp
