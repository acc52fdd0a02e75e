// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/explain/meaning.h"

#include <QPalette>

#include <optional>

class QTextDocument;
class QFont;

namespace Heloscope {

/// A meaning in the languages it is to be read in.
struct MeaningPage {
    Meaning meaning;
    std::optional<Meaning> beside; ///< the same in a second language
    std::optional<Meaning> original; ///< the same in English
    QString language; ///< name of the first language, where there are two
    QString besideLanguage;
};

/// How a meaning is laid out.
struct MeaningLayout {
    bool showDetails = false;
    bool asColumns = false; ///< the second language to the right, not below each paragraph
};

/// Writes page into document, as plain runs of text: whatever stands in it, nothing is taken for
/// mark-up.
void write(QTextDocument &document, const MeaningPage &page, const MeaningLayout &layout,
    const QFont &font, const QPalette &palette);

} // namespace Heloscope
