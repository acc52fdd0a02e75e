// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace Heloscope {

/// Columns that text takes in type of one width: two for a wide character, none for a combining
/// one.
[[nodiscard]] int columnsOf(QStringView text);

/// text in lines of at most columns, each indented by indent columns and ended by a line feed.
/// Breaks where the text's own script allows it; a word that is too long stays whole.
[[nodiscard]] QString wrapped(const QString &text, int columns, int indent);

/// text cut into pieces of at most columns, wherever that is: for what a peer sent, which need not
/// have words. Never empty; a combining character stays with the one before it.
[[nodiscard]] QStringList pieces(const QString &text, int columns);

} // namespace Heloscope
