// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnosis/phrases.h"

#include <algorithm>

namespace Heloscope {

namespace {

constexpr qsizetype Limit = 2048; ///< octets of text that are looked at
constexpr std::size_t LongestEvidence = 80; ///< octets between two needles of one piece of evidence

char folded(char octet)
{
    if (octet >= 'A' && octet <= 'Z') {
        return static_cast<char>(octet - 'A' + 'a');
    }
    const bool isGap = octet == '-' || octet == '_' || octet == '/' || octet == '\t';
    return isGap ? ' ' : octet;
}

bool isWordOctet(char octet)
{
    return (octet >= 'a' && octet <= 'z') || (octet >= '0' && octet <= '9');
}

} // namespace

FoldedText::FoldedText(QByteArray original)
    : m_original(std::move(original))
{
    m_original.truncate(Limit);
    m_folded.reserve(static_cast<std::size_t>(m_original.size()) + 1);
    std::transform(m_original.cbegin(), m_original.cend(), std::back_inserter(m_folded), folded);
    m_folded.push_back(' ');
    for (std::size_t i = 2; i < m_folded.size(); ++i) {
        m_trigrams.set(bucket(m_folded[i - 2], m_folded[i - 1], m_folded[i]));
    }
}

std::optional<FoldedText::Match> FoldedText::firstOf(std::span<const Phrase> phrases) const
{
    for (const Phrase &phrase : phrases) {
        const std::size_t first = find(phrase.needle);
        if (first == std::string::npos) {
            continue;
        }
        std::size_t begin = first;
        std::size_t end = first + phrase.needle.size();
        if (!phrase.andNeedle.empty()) {
            const std::size_t second = find(phrase.andNeedle);
            if (second == std::string::npos) {
                continue;
            }
            const std::size_t from = std::min(begin, second);
            const std::size_t to = std::max(end, second + phrase.andNeedle.size());
            if (to - from <= LongestEvidence) {
                begin = from;
                end = to;
            }
        }
        return Match{phrase.reason, wordsFrom(begin, end)};
    }
    return std::nullopt;
}

std::size_t FoldedText::bucket(char a, char b, char c)
{
    const auto octet = [](char value) {
        return static_cast<std::size_t>(static_cast<uchar>(value));
    };
    return (octet(a) * 961 + octet(b) * 31 + octet(c)) % Buckets;
}

bool FoldedText::mayContain(std::string_view needle) const
{
    const std::size_t size = needle.size();
    return size < 3
        || (m_trigrams.test(bucket(needle[0], needle[1], needle[2]))
            && m_trigrams.test(bucket(needle[size - 3], needle[size - 2], needle[size - 1])));
}

std::size_t FoldedText::find(std::string_view needle) const
{
    if (!mayContain(needle)) {
        return std::string::npos;
    }
    std::size_t at = m_folded.find(needle);
    while (at != std::string::npos && at > 0 && isWordOctet(needle.front())
        && isWordOctet(m_folded[at - 1])) {
        at = m_folded.find(needle, at + 1);
    }
    return at;
}

QByteArray FoldedText::wordsFrom(std::size_t begin, std::size_t end) const
{
    const auto size = static_cast<std::size_t>(m_original.size());
    end = std::min(end, size);
    while (end < size && isWordOctet(m_folded[end]) && isWordOctet(m_folded[end - 1])) {
        ++end;
    }
    return m_original.sliced(static_cast<qsizetype>(begin), static_cast<qsizetype>(end - begin))
        .trimmed();
}

} // namespace Heloscope
