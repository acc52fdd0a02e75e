// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/explain/meaning.h"

#include <QPalette>

class QTextDocument;
class QFont;

namespace Heloscope {

/// How a meaning is laid out.
struct MeaningLayout {
    bool showOriginal = false; ///< the English text under each translated paragraph
    bool showDetails = false;
};

/// Writes meaning into document, as plain runs of text: whatever stands in it, nothing is taken for
/// mark-up.
void write(QTextDocument &document, const Meaning &meaning, const MeaningLayout &layout,
    const QFont &font, const QPalette &palette);

} // namespace Heloscope
