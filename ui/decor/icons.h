// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/decor/severitycolours.h"

#include <QIcon>

#include <optional>

class QPainter;
class QRect;

namespace Heloscope {

/// The pictures of resources/icons.
enum class Glyph : quint8 {
    Continue,
    Step,
    RunTo,
    Stop,
    Connect,
    Armed,
    Open,
    Save,
    Practice,
    Certificate,
    Details,
    Language,
    Lock,
    Unlock,
    Client,
    Server,
    Program,
    Good,
    GoOn,
    Later,
    Refused,
    Note,
    Warning,
    Failed,
    Next,
    Waiting,
    Skipped,
    NotReached,
    Break,
    More,
    Clear,
    Bookmark,
    Remark,
};

/// Drawn in the text colour of the palette in use when it is painted, at any size.
[[nodiscard]] QIcon icon(Glyph glyph);

/// The same in the colour of a tone, of the palette in use when it is painted.
[[nodiscard]] QIcon icon(Glyph glyph, Tone tone);

/// Draws glyph into rectangle in one colour.
void drawGlyph(QPainter &painter, Glyph glyph, const QRect &rectangle, const QColor &colour);

/// The glyph that goes with a tone.
[[nodiscard]] Glyph glyphOf(Tone tone);

/// The picture of the program itself.
[[nodiscard]] QIcon programIcon();

} // namespace Heloscope
