// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <optional>

namespace Heloscope {

/// A command line that begins with `printf FORMAT |`, as ours do.
struct PrintedInput {
    QByteArray octets; ///< what the printf puts out
    QByteArray command; ///< what stands behind the bar
};

/// Nothing if line does not begin so, or if its format holds anything but text, "%%", octal numbers
/// of three digits and the letters of printf for octets (Shell & Utilities, printf).
[[nodiscard]] std::optional<PrintedInput> takePrintedInput(const QByteArray &line);

} // namespace Heloscope
