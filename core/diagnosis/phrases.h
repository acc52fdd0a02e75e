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

/// A phrase that was found.
struct PhraseMatch {
    RefusalReason reason;
    QByteArray words; ///< of the original, which the phrase rests on
};

/// All that say a reason outright, in the order in which they are asked for.
[[nodiscard]] std::span<const std::span<const Phrase>> tellingWordings();

/// What they say about a text.
[[nodiscard]] std::optional<PhraseMatch> tellingMatch(const FoldedText &text);
/// What others only lean towards: asked for when nothing better is known.
[[nodiscard]] std::optional<PhraseMatch> leaningMatch(const FoldedText &text);

} // namespace Heloscope
