// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/transcript/remarks.h"
#include "core/transcript/transcript.h"

#include <vector>

namespace Heloscope {

/// Where remarks stand among the entries.
enum class RemarkPlace : quint8 {
    BeforeTheEnd, ///< as a file has them: numbered on behind the others, the outcome stays last
    BelowTheirLine, ///< for readers; with the number of the entry they are about
};

/// Walks a transcript as it is written down: its entries with its remarks among them. Entries that
/// come on the way are given too, remarks are those of the beginning. The transcript must outlive
/// it.
class EntrySequence
{
public:
    EntrySequence(const Transcript &transcript, RemarkPlace place);

    /// Null at the end; holds until it is asked again, as long as EntryPages::at() says.
    [[nodiscard]] const Entry *next();
    /// Whether what next() gave stands in the transcript like that. No remark does, nor an outcome
    /// whose number made room for remarks.
    [[nodiscard]] bool isAsRecorded() const { return m_isAsRecorded; }
    /// So many entries of the transcript have been given, of so many.
    [[nodiscard]] std::size_t given() const { return m_given; }
    [[nodiscard]] std::size_t total() const { return m_total; }

private:
    [[nodiscard]] const Entry *give(const Entry &entry);
    [[nodiscard]] const Entry *giveRemark(const Remark &remark, EntryId id);
    [[nodiscard]] const Entry *nextForFile();
    [[nodiscard]] const Entry *nextForReader();

    const Transcript &m_transcript;
    std::vector<Remark> m_remarks;
    RemarkPlace m_place;
    EntryRange::Iterator m_here;
    std::size_t m_total;
    std::size_t m_given = 0;
    std::size_t m_remarksGiven = 0;
    EntryId m_last = 0; ///< number of the entry given last
    std::chrono::microseconds m_at{0}; ///< of the entry given last
    Entry m_made;
    bool m_isAsRecorded = true;
};

} // namespace Heloscope
