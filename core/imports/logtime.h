// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QDateTime>

#include <optional>

namespace Heloscope {

/// The time a line of a log begins with.
struct LogTime {
    std::optional<QDateTime> moment; ///< date and time; local time as UTC where no zone is given
    std::optional<QTime> timeOfDay; ///< of a log without dates
    qsizetype length = 0; ///< octets it takes, brackets and the blanks behind it too; 0: no time
};

/// Reads "Mar  4 21:16:12" (RFC 3164, which has no year: the one that makes it the latest moment
/// before now), "2024-05-06T10:11:12.105230+02:00" (RFC 3339), "2024-05-06 10:11:12.105 UTC",
/// "[2024-05-06 10:11:12]" and "10:11:12.105230".
[[nodiscard]] LogTime leadingTime(QByteArrayView line, const QDateTime &now);

/// The first time of day within the first 60 octets of line, with the date in front of it if there
/// is one: "[ 10] 2016-03-16 04:20:01,862", "2016/3/16 …" is none, "9:41:07 AM", "[12:29:47.567]".
/// length: octets of the line up to its end.
[[nodiscard]] LogTime timeWithin(QByteArrayView line);

class DialogueBuilder;

/// Tells it, if there is one; returns what follows the time.
[[nodiscard]] QByteArray afterTime(const QByteArray &line, DialogueBuilder &builder);

} // namespace Heloscope
