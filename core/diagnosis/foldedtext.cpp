// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnosis/foldedtext.h"

#include <algorithm>
#include <iterator>

namespace Heloscope {

namespace {

constexpr qsizetype Limit = 2048; ///< octets of text that are looked at

char foldedOctet(char octet)
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

std::string folded(QByteArrayView wording)
{
    std::string text;
    text.reserve(static_cast<std::size_t>(wording.size()) + 1);
    std::transform(wording.begin(), wording.end(), std::back_inserter(text), foldedOctet);
    return text;
}

FoldedText::FoldedText(QByteArray original)
    : m_original(std::move(original))
{
    m_original.truncate(Limit);
    m_folded = folded(m_original);
    m_folded.push_back(' ');
    for (std::size_t i = 2; i < m_folded.size(); ++i) {
        m_trigrams.set(bucket(m_folded[i - 2], m_folded[i - 1], m_folded[i]));
    }
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

std::optional<FoldedText::Span> FoldedText::find(std::string_view needle) const
{
    if (needle.empty() || !mayContain(needle)) {
        return std::nullopt;
    }
    std::size_t at = m_folded.find(needle);
    while (at != std::string::npos && at > 0 && isWordOctet(needle.front())
        && isWordOctet(m_folded[at - 1])) {
        at = m_folded.find(needle, at + 1);
    }
    return at == std::string::npos ? std::nullopt : std::optional(Span{at, at + needle.size()});
}

QByteArray FoldedText::words(Span span) const
{
    const auto size = static_cast<std::size_t>(m_original.size());
    std::size_t end = std::min(span.end, size);
    while (end > 0 && end < size && isWordOctet(m_folded[end]) && isWordOctet(m_folded[end - 1])) {
        ++end;
    }
    return m_original
        .sliced(static_cast<qsizetype>(span.begin), static_cast<qsizetype>(end - span.begin))
        .trimmed();
}

} // namespace Heloscope
