// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/smtp/deviation.h"
#include "core/transcript/entry.h"

#include <optional>
#include <vector>

namespace Heloscope {

/// Which findings of a transcript are about which entry.
class FindingIndex
{
public:
    /// Notes the entry if it is a finding about another one.
    void take(const Entry &entry);

    /// The numbers of the findings about an entry, ascending.
    [[nodiscard]] std::vector<EntryId> about(EntryId entry) const;
    /// Nothing for an entry without one.
    [[nodiscard]] std::optional<Smtp::FindingSeverity> worstAbout(EntryId entry) const;

private:
    struct Mark {
        EntryId about = 0;
        EntryId finding = 0;
        Smtp::FindingSeverity severity = Smtp::FindingSeverity::Info;

        auto operator<=>(const Mark &) const = default;
    };
    using Marks = std::vector<Mark>;

    [[nodiscard]] std::pair<Marks::const_iterator, Marks::const_iterator> marksOf(
        EntryId entry) const;

    mutable Marks m_marks;
    mutable bool m_isSorted = true; ///< findings mostly come in the order of what they are about
};

} // namespace Heloscope
