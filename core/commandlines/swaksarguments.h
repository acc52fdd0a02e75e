// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commandlines/shellwords.h"
#include "core/commandlines/swaksoptions.h"
#include "core/commandlines/swaksreader.h"

#include <QByteArray>

#include <optional>
#include <vector>

namespace Heloscope {

/// One option as it stands on a line.
struct SwaksArgument {
    SwaksOptionRule rule;
    std::optional<QByteArray> value; ///< nothing if the option stands alone
    Smtp::ByteSpan valueSpan; ///< of the word that holds the value
    bool sharesWord = false; ///< "--option=value"

    /// "--option value"; a password is masked.
    [[nodiscard]] QByteArray shown() const;
};

/// The options of a line in their order, "no-" ones worked off, and what is wrong with them.
struct SwaksArguments {
    std::vector<SwaksArgument> all;
    std::vector<SwaksRefusal> refusals;

    /// The last one of that kind; null if there is none.
    [[nodiscard]] const SwaksArgument *find(SwaksOption option) const;
    [[nodiscard]] bool has(SwaksOption option) const { return find(option) != nullptr; }
    /// Its value, empty if it has none.
    [[nodiscard]] QByteArray value(SwaksOption option) const;
};

/// words: those behind "swaks".
[[nodiscard]] SwaksArguments readSwaksArguments(const std::vector<ShellWord> &words);
/// The same for the words of a whole line; swaks: which of them is the program.
[[nodiscard]] SwaksArguments swaksArgumentsBehind(
    const std::vector<ShellWord> &words, std::size_t swaks);

/// Where "swaks" stands among the words, with or without a path in front.
[[nodiscard]] std::optional<std::size_t> findSwaks(const std::vector<ShellWord> &words);

} // namespace Heloscope
