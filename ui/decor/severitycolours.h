// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/smtp/deviation.h"
#include "core/smtp/replycode.h"

#include <QColor>
#include <QPalette>

namespace Heloscope {

/// The five meanings a colour can have here. Each also has a glyph and a word.
enum class Tone : quint8 {
    Good,
    GoOn,
    Later,
    Refused,
    Note
};

/// ink on tint has a contrast of at least 7:1, line on the palette's base at least 3:1.
struct ToneColours {
    QColor ink;
    QColor tint;
    QColor line;
};

/// The set for a light or a dark palette; hues after Okabe and Ito.
[[nodiscard]] ToneColours toneColours(Tone tone, const QPalette &palette);

[[nodiscard]] Tone toneOf(Smtp::Severity severity);
[[nodiscard]] Tone toneOf(Smtp::FindingSeverity severity);

[[nodiscard]] bool isDark(const QPalette &palette);

/// WCAG contrast ratio of two opaque colours, 1 to 21.
[[nodiscard]] double contrast(const QColor &a, const QColor &b);

} // namespace Heloscope
