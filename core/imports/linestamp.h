// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>

#include <optional>

namespace Heloscope {

/// A time that a line of a log begins with.
struct LineStamp {
    QDateTime time; ///< UTC unless the line names an offset; the day is invalid where it has none
    QTime timeOfDay;
    qsizetype end = 0; ///< octets of the line up to the end of the time

    [[nodiscard]] bool hasDate() const { return time.isValid(); }
};

/// "2016-03-16 04:20:01,862", "2024-10-24T09:08:10.123Z", "09:41:07 AM", "[12:29:47.567]": the
/// first time of day within the first 60 octets of line, with the date in front of it if there is
/// one.
[[nodiscard]] std::optional<LineStamp> stampOf(const QByteArray &line);

} // namespace Heloscope
