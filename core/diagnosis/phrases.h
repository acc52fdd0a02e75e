// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagnosis/foldedtext.h"
#include "core/diagnosis/refusalreason.h"

#include <QByteArray>

#include <optional>
#include <span>
#include <string_view>

namespace Heloscope {

/// A wording of servers and the reason it gives away, folded as FoldedText folds.
struct Phrase {
    RefusalReason reason;
    std::string_view needle;
    std::string_view andNeedle = {}; ///< has to occur as well, anywhere; empty: not asked for
};

/// Wordings that say the reason outright, in the order they are to be tried.
[[nodiscard]] std::span<const Phrase> tellingPhrases();
/// Wordings that only lean towards a reason: tried when nothing better is known.
[[nodiscard]] std::span<const Phrase> leaningPhrases();
/// Wordings that say no and nothing else: the last resort.
[[nodiscard]] std::span<const Phrase> barePhrases();

/// A phrase that was found.
struct PhraseMatch {
    RefusalReason reason;
    QByteArray words; ///< of the original, which the phrase rests on
};

[[nodiscard]] std::optional<PhraseMatch> firstMatch(
    const FoldedText &text, std::span<const Phrase> phrases);

} // namespace Heloscope
