// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/transcript/entry.h"

#include <QModelIndex>
#include <QString>
#include <QStringList>

namespace Heloscope {

/// The text of a row of the dialogue: the wire's own words as display text, or a sentence.
/// entry: that of the row; line: 0-based line of a reply, -1 for the row as a whole.
[[nodiscard]] QString rowText(const Entry &entry, int line);
/// The text of an entry that nobody said, in as many lines as summarise() has: TLS with what is
/// known of its certificates.
[[nodiscard]] QStringList eventLines(const Entry &entry);
/// "Client", "Server"; empty for what this program has to say.
[[nodiscard]] QString speakerWord(int speaker);
/// What a screen reader says for a row of TranscriptModel.
[[nodiscard]] QString spokenRow(const QModelIndex &row, const Entry &entry);
/// What a person keeps beside a row, in words; empty if nothing.
[[nodiscard]] QStringList remarkWords(const QModelIndex &row);
/// The same as spokenRow() goes on with it.
[[nodiscard]] QString spokenRemark(const QModelIndex &row);
/// The lines of a note as display text.
[[nodiscard]] QString noteText(const QString &note);
/// The exchange a row belongs to as text with arrows, with what a person has written about it,
/// secrets masked, for the clipboard.
[[nodiscard]] QString copiedRow(const QModelIndex &row, const Entry &entry);

} // namespace Heloscope
