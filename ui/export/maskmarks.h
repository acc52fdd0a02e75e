// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/transcript/pseudonyms.h"

#include <QTextEdit>

#include <vector>

namespace Heloscope {

/// Every place of masks in document, marked: what to set as its view's extra selections.
[[nodiscard]] QList<QTextEdit::ExtraSelection> markedMasks(
    QTextDocument &document, const std::vector<Mask> &masks, const QPalette &palette);

/// The first one behind position, from the end on the first of all; null if there is none.
[[nodiscard]] const Mask *nextMask(const std::vector<Mask> &masks, qsizetype position);
/// The one that position lies in; null if there is none.
[[nodiscard]] const Mask *maskCovering(const std::vector<Mask> &masks, qsizetype position);
/// A cursor that has selected it.
[[nodiscard]] QTextCursor cursorOf(QTextDocument &document, const Mask &mask);

} // namespace Heloscope
