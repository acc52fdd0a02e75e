// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnosis/phrases.h"

#include "core/diagnosis/wordings/wordings.h"

#include <algorithm>
#include <array>
#include <span>

namespace Heloscope {

namespace {

constexpr std::size_t LongestEvidence = 80; ///< octets from the first needle to the end of both

std::optional<PhraseMatch> firstMatch(const FoldedText &text, std::span<const Phrase> phrases)
{
    for (const Phrase &phrase : phrases) {
        const std::optional<FoldedText::Span> first = text.find(phrase.needle);
        if (!first) {
            continue;
        }
        FoldedText::Span evidence = *first;
        if (!phrase.andNeedle.empty()) {
            const std::optional<FoldedText::Span> second = text.find(phrase.andNeedle);
            if (!second) {
                continue;
            }
            const FoldedText::Span both{
                std::min(first->begin, second->begin), std::max(first->end, second->end)};
            if (both.end - both.begin <= LongestEvidence) {
                evidence = both;
            }
        }
        return PhraseMatch{phrase.reason, text.words(evidence)};
    }
    return std::nullopt;
}

} // namespace

std::span<const std::span<const Phrase>> tellingWordings()
{
    // In the order in which they are asked for. The words of other languages do not occur in
    // English texts, but many texts say the same in two languages: English has the finer words.
    static const std::array Groups{senderCheckWordings(), paceWordings(), listWordings(),
        loginWordings(), senderWordings(), formWordings(), recipientWordings(), contentWordings(),
        koreanWordings(), thaiWordings(), chineseWordings(), japaneseWordings(), germanWordings(),
        frenchWordings(), indonesianWordings(), romanceWordings(), russianWordings(),
        wayWordings()};
    return Groups;
}

std::optional<PhraseMatch> tellingMatch(const FoldedText &text)
{
    for (const std::span<const Phrase> phrases : tellingWordings()) {
        if (std::optional<PhraseMatch> match = firstMatch(text, phrases)) {
            return match;
        }
    }
    return std::nullopt;
}

std::optional<PhraseMatch> leaningMatch(const FoldedText &text)
{
    return firstMatch(text, leaningWordings());
}

} // namespace Heloscope
