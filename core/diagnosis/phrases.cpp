// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnosis/phrases.h"

#include <algorithm>

namespace Heloscope {

namespace {

constexpr std::size_t LongestEvidence = 80; ///< octets from the first needle to the end of both

} // namespace

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

} // namespace Heloscope
