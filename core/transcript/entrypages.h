// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/transcript/entry.h"

#include <QByteArray>

#include <array>
#include <cstddef>
#include <memory>
#include <optional>
#include <vector>

namespace Heloscope {

/// Entries by their place, 0-based, in pages. A page that is full and has not been asked for lately
/// is kept as what it would be in a file, packed: a tenth of the octets, instead of ten times as
/// many. A page with a handshake stays as it is, because a file does not hold the certificates.
class EntryPages
{
public:
    using Page = std::vector<Entry>;
    using PagePointer = std::shared_ptr<const Page>;

    /// A page, and the place of its first entry.
    struct Opened {
        PagePointer page;
        std::size_t first = 0;
    };

    /// Numbers must grow. line: of the file it comes from, without its end, if it does.
    void append(Entry entry, QByteArrayView line = {});

    [[nodiscard]] std::size_t size() const { return m_size; }
    [[nodiscard]] EntryId lastId() const { return m_lastId; }
    /// The place of the entry with a number, or of the first one behind it.
    [[nodiscard]] std::size_t placeOf(EntryId id) const;
    /// The page of an entry; place must be below size().
    [[nodiscard]] Opened open(std::size_t place) const;
    /// Stays where it is until PagesOpen other pages have been opened.
    [[nodiscard]] const Entry &at(std::size_t place) const;

    static constexpr std::size_t PagesOpen = 128;

private:
    struct Leaf {
        std::size_t first = 0; ///< place of its first entry
        EntryId firstId = 0;
        std::size_t count = 0;
        QByteArray packed; ///< empty while the page can only be had from opened
        std::shared_ptr<Page> opened;
        bool wasWanted = false; ///< since the hand went by
    };

    void begin(EntryId id);
    void finish();
    void keepOpen(std::size_t leaf) const;
    static void close(Leaf &leaf);
    [[nodiscard]] std::size_t leafOf(std::size_t place) const;

    mutable std::vector<Leaf> m_leaves;
    mutable std::array<std::size_t, PagesOpen> m_open{}; ///< leaves, one more than their index
    mutable std::size_t m_hand = 0; ///< goes round m_open
    QByteArray m_lines; ///< of the last page, if all its entries came from a file
    std::size_t m_octets = 0; ///< of the last page, about
    bool m_hasLines = false;
    bool m_isFixed = false; ///< the last page cannot be packed
    std::size_t m_size = 0;
    EntryId m_lastId = 0;
};

} // namespace Heloscope
