// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/findingindex.h"

#include <algorithm>

namespace Heloscope {

void FindingIndex::take(const Entry &entry)
{
    const auto *finding = std::get_if<FindingEntry>(&entry.content);
    if (!finding || !finding->about) {
        return;
    }
    const Mark mark{*finding->about, entry.id, finding->severity};
    m_isSorted = m_isSorted && (m_marks.empty() || m_marks.back() < mark);
    m_marks.push_back(mark);
}

std::pair<FindingIndex::Marks::const_iterator, FindingIndex::Marks::const_iterator>
FindingIndex::marksOf(EntryId entry) const
{
    if (!m_isSorted) {
        std::ranges::sort(m_marks);
        m_isSorted = true;
    }
    const auto range = std::ranges::equal_range(m_marks, entry, {}, &Mark::about);
    return {range.begin(), range.end()};
}

std::vector<EntryId> FindingIndex::about(EntryId entry) const
{
    const auto [first, end] = marksOf(entry);
    std::vector<EntryId> findings;
    for (auto mark = first; mark != end; ++mark) {
        findings.push_back(mark->finding);
    }
    return findings;
}

std::optional<Smtp::FindingSeverity> FindingIndex::worstAbout(EntryId entry) const
{
    const auto [first, end] = marksOf(entry);
    if (first == end) {
        return std::nullopt;
    }
    return std::max_element(first, end, [](const Mark &one, const Mark &other) {
        return one.severity < other.severity;
    })->severity;
}

} // namespace Heloscope
