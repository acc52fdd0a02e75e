// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transcript/entrysequence.h"

namespace Heloscope {

EntrySequence::EntrySequence(const Transcript &transcript, RemarkPlace place)
    : m_transcript(transcript)
    , m_remarks(transcript.remarks().all())
    , m_place(place)
    , m_here(transcript.entries().begin())
    , m_total(transcript.entries().size())
{
}

const Entry *EntrySequence::next()
{
    if (m_remarksGiven == 0 || m_place == RemarkPlace::BelowTheirLine) {
        m_total = m_transcript.entries().size(); // the numbers behind remarks are taken
    }
    return m_place == RemarkPlace::BeforeTheEnd ? nextForFile() : nextForReader();
}

const Entry *EntrySequence::give(const Entry &entry)
{
    ++m_given;
    m_last = entry.id;
    m_at = entry.at;
    m_isAsRecorded = true;
    return &entry;
}

const Entry *EntrySequence::giveRemark(const Remark &remark, EntryId id)
{
    ++m_remarksGiven;
    NoteEntry note{remark.text, remark.about};
    note.isBookmark = remark.isBookmark;
    m_made = {id, m_at, std::move(note)};
    m_isAsRecorded = false;
    return &m_made;
}

const Entry *EntrySequence::nextForFile()
{
    if (m_given > 0 && m_given < m_total && m_isAsRecorded) {
        ++m_here;
    }
    const bool isEnd = m_given == m_total;
    const bool isOutcome
        = !isEnd && m_given + 1 == m_total && std::holds_alternative<OutcomeEntry>(m_here->content);
    if (!isEnd && !isOutcome) {
        return give(*m_here);
    }
    if (m_remarksGiven == 0) {
        // The record may be the beginning of another one that it shares its remarks with.
        const EntryId last = isOutcome ? m_here->id : m_last;
        std::erase_if(m_remarks, [last](const Remark &one) { return one.about > last; });
    }
    const auto count = static_cast<EntryId>(m_remarks.size());
    if (m_remarksGiven < m_remarks.size()) {
        Remark remark = m_remarks[m_remarksGiven];
        const EntryId first = isOutcome ? m_here->id : m_last + 1;
        if (isOutcome && remark.about == m_here->id) {
            remark.about += count;
        }
        return giveRemark(remark, first + static_cast<EntryId>(m_remarksGiven));
    }
    if (isEnd) {
        return nullptr;
    }
    if (count == 0) {
        return give(*m_here);
    }
    ++m_given;
    m_made = *m_here;
    m_made.id += count;
    return &m_made;
}

const Entry *EntrySequence::nextForReader()
{
    if (m_remarksGiven < m_remarks.size() && m_remarks[m_remarksGiven].about <= m_last) {
        return giveRemark(m_remarks[m_remarksGiven], m_last);
    }
    if (m_given == m_total) {
        return nullptr;
    }
    if (m_given > 0) {
        ++m_here;
    }
    return give(*m_here);
}

} // namespace Heloscope
