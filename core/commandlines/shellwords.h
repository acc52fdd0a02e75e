// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/wire/bytespan.h"

#include <QByteArray>

#include <optional>
#include <vector>

namespace Heloscope {

/// A word of a shell's command line.
struct ShellWord {
    QByteArray text; ///< quotes and backslashes worked off
    Smtp::ByteSpan span; ///< where it stands in the line, quotes included

    bool operator==(const ShellWord &) const = default;
};

/// Why a line cannot be read without a shell.
enum class ShellFault : quint8 {
    TooLong, ///< more than ShellLineCap octets
    UnclosedQuote,
    Expansion, ///< a variable or a command that only the shell can put in
    SeveralCommands, ///< ";", "&" or another line
    InputRedirected, ///< "<": what stands on standard input is not here
};

struct ShellWords {
    std::vector<ShellWord> words;
    bool outputGoesElsewhere = false; ///< ">" or "|": what stood behind it was passed over
    std::optional<qsizetype> bar; ///< where the "|" stands that ended the command

    bool operator==(const ShellWords &) const = default;
};

inline constexpr qsizetype ShellLineCap = 128 * 1024;

/// The words of the one command that line is, as a POSIX shell cuts them (Shell & Utilities §2.2).
/// A backslash at the end of a line joins it with the next one. Nothing is expanded: a "~" or "*"
/// stays as it is.
[[nodiscard]] Result<ShellWords, ShellFault> readShellWords(const QByteArray &line);

/// The same for a line that is only looked at: what a shell would put in or act upon counts as
/// text, and a quote that is not closed goes to the end.
[[nodiscard]] std::vector<ShellWord> wordsLiterally(const QByteArray &line);

} // namespace Heloscope
