// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <bitset>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace Heloscope {

/// The text of a reply prepared for looking up hundreds of wordings. Only the first 2,048 octets
/// are looked at. Folding is lower case with hyphens, underscores, slashes and tabs as spaces; each
/// octet stays where it is in the original.
class FoldedText
{
public:
    /// Offsets are those of the original.
    struct Span {
        std::size_t begin = 0;
        std::size_t end = 0;
    };

    explicit FoldedText(QByteArray original);

    /// needle: folded. It has to begin where a word begins; its end is free, so "block" finds
    /// "blocked". A trailing space in it asks for the end of the word.
    [[nodiscard]] std::optional<Span> find(std::string_view needle) const;
    /// The words of the original there, the last one whole.
    [[nodiscard]] QByteArray words(Span span) const;

private:
    static constexpr std::size_t Buckets = 4096;

    [[nodiscard]] static std::size_t bucket(char a, char b, char c);
    [[nodiscard]] bool mayContain(std::string_view needle) const;

    QByteArray m_original;
    std::string m_folded; ///< one octet per octet of the original, and a space at the end
    std::bitset<Buckets> m_trigrams; ///< spares the search for needles that cannot be there
};

/// A wording folded like the texts it is looked for in.
[[nodiscard]] std::string folded(QByteArrayView wording);

} // namespace Heloscope
