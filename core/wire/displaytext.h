// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

namespace Smtp {

/// The one place where octets of a peer become text to look at. UTF-8 is decoded; an invalid octet
/// becomes ‹FF›, a control (C0, DEL, C1) its picture ␀…␡ or ‹80›, and every character that changes
/// the direction or hides itself (bidi controls, zero-width ones, line and paragraph separators)
/// its code point ‹U+202E›. What comes out can be shown anywhere as plain text.
[[nodiscard]] QString displayText(QByteArrayView bytes);

} // namespace Smtp
