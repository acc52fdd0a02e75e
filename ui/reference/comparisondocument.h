// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compare/codecomparison.h"

#include <QPalette>

#include <vector>

class QFont;
class QTextDocument;

namespace Heloscope {

/// A comparison in the languages it is to be read in.
struct ComparisonPage {
    CodeComparison comparison;
    /// The same in other languages, each below its paragraph: the second language of the help, the
    /// English original.
    std::vector<CodeComparison> below{};
};

/// Writes page into document as plain runs of text. columns: the two codes side by side; else one
/// below the other under each heading, each with its code above it.
void write(QTextDocument &document, const ComparisonPage &page, bool columns, const QFont &font,
    const QPalette &palette);

/// The whole comparison as plain text, for the clipboard.
[[nodiscard]] QString comparisonText(const CodeComparison &comparison);

} // namespace Heloscope
