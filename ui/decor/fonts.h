// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QFontMetrics>

namespace Heloscope {

/// The face of the interface, with Thai and Korean faces behind the Latin one.
[[nodiscard]] QFont interfaceFont();

/// What was on the wire: monospaced, as large as beside.
[[nodiscard]] QFont wireFont(const QFont &beside);

/// The height a line of text needs, Thai vowels and tone marks above and below included: at least
/// one and a half times the font's size.
[[nodiscard]] int lineHeight(const QFontMetrics &metrics);

} // namespace Heloscope
