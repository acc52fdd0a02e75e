// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagnosis/refusalreason.h"

#include <QByteArray>

#include <array>
#include <bitset>
#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace Heloscope {

/// A wording of servers and the reason it gives away. Needles are folded: lower case, hyphens,
/// underscores and slashes as spaces. Each begins where a word begins in the text; the end is free,
/// so "block" finds "blocked". A trailing space in a needle asks for the end of the word.
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

/// The text of a reply prepared for looking up hundreds of phrases. Only the first 2,048 octets
/// are looked at. Octet offsets are those of the original.
class FoldedText
{
public:
    explicit FoldedText(QByteArray original);

    /// The words of the original that the first matching phrase rests on.
    struct Match {
        RefusalReason reason;
        QByteArray words;
    };
    [[nodiscard]] std::optional<Match> firstOf(std::span<const Phrase> phrases) const;

private:
    static constexpr std::size_t Buckets = 4096;

    [[nodiscard]] static std::size_t bucket(char a, char b, char c);
    [[nodiscard]] bool mayContain(std::string_view needle) const;
    [[nodiscard]] std::size_t find(std::string_view needle) const;
    [[nodiscard]] QByteArray wordsFrom(std::size_t begin, std::size_t end) const;

    QByteArray m_original;
    std::string m_folded; ///< one octet per octet of the original, and a space at the end
    std::bitset<Buckets> m_trigrams; ///< spares the search for needles that cannot be there
};

} // namespace Heloscope
