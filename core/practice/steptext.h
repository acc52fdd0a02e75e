// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <chrono>
#include <optional>

/// The small notations inside the lines of a *.dialogue file; the whole form is in scriptparser.h.
namespace Heloscope {

/// No C0 control and no DEL.
[[nodiscard]] bool isPrintable(QByteArrayView text);

/// "250-text", "250 text" or "250" (RFC 5321 §4.2).
[[nodiscard]] bool isReplyLine(QByteArrayView text);

/// "2s" or "500ms"; nothing for anything else or for more than ten minutes.
[[nodiscard]] std::optional<std::chrono::milliseconds> readDuration(QByteArrayView text);

/// Text with \r \n \t \0 \\ and \xHH as the octets they stand for; nothing if a backslash begins
/// anything else.
[[nodiscard]] std::optional<QByteArray> unescape(QByteArrayView text);

} // namespace Heloscope
