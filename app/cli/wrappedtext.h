// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Heloscope {

/// Columns to write in: the terminal's, at most 100, or 80 where the output is no terminal.
[[nodiscard]] int outputColumns();

/// Whether standard output may have bold type: a terminal, and NO_COLOR is not set.
[[nodiscard]] bool outputHasStyle();

/// Columns that text takes in a terminal: two for a wide character, none for a combining one.
[[nodiscard]] int columnsOf(QStringView text);

/// text in lines of at most columns, each indented by indent columns and ended by a line feed.
/// Breaks where the text's own script allows it; a word that is too long stays whole.
[[nodiscard]] QString wrapped(const QString &text, int columns, int indent);

} // namespace Heloscope
