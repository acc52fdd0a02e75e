// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transcript/recordedremarks.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace Heloscope {

namespace {

/// Of one file, those withdrawn counted too.
constexpr std::size_t MostNotes = 2 * Remarks::Most;

bool canHaveRemark(const Entry *entry)
{
    return entry && !std::holds_alternative<FindingEntry>(entry->content);
}

} // namespace

bool RecordedRemarks::take(const Entry &entry, const Transcript &transcript)
{
    const auto *note = std::get_if<NoteEntry>(&entry.content);
    const bool saysSomething
        = note && (!note->text.isEmpty() || note->isBookmark || note->withdraws);
    if (!saysSomething || note->origin != NoteOrigin::Person || !note->about
        || *note->about == entry.id || m_notes.size() >= MostNotes) {
        return false;
    }
    if (*note->about > entry.id) {
        if (note->withdraws || note->text.size() > Remarks::LongestText) {
            return false;
        }
        m_notes.push_back({entry.id, {0, note->text, note->isBookmark}});
        m_ahead.emplace(*note->about, Ahead{entry.id, *note});
        return true;
    }
    const auto about = withoutRemarks(*note->about);
    if (!about || !canHaveRemark(transcript.find(*about))) {
        return false;
    }
    Note *withdrawn = note->withdraws ? find(*note->withdraws) : nullptr;
    if (withdrawn && withdrawn->remark.about != *about) {
        withdrawn = nullptr;
    }
    const bool withdraws = withdrawn != nullptr;
    const bool wasWithdrawn = withdraws && std::exchange(withdrawn->isWithdrawn, true);
    m_notes.push_back({entry.id, {*about, note->text, note->isBookmark}});
    const bool isAlone = !withdraws && !transcript.remarks().find(*about);
    if (transcript.remarks().restore(isAlone ? m_notes.back().remark : together(*about))) {
        return true;
    }
    m_notes.pop_back();
    if (withdraws) {
        find(*note->withdraws)->isWithdrawn = wasWithdrawn;
    }
    return false;
}

void RecordedRemarks::settle(EntryId number, EntryId id, const Transcript &transcript)
{
    auto [ahead, end] = m_ahead.equal_range(number);
    if (ahead == end || !canHaveRemark(transcript.find(id))) {
        return;
    }
    while (ahead != end) {
        Note &note = *find(ahead->second.number);
        note.remark.about = id;
        const bool isPut = transcript.remarks().restore(together(id));
        note.remark.about = isPut ? id : 0;
        ahead = isPut ? m_ahead.erase(ahead) : std::next(ahead);
    }
}

std::vector<NoteEntry> RecordedRemarks::finish()
{
    std::vector<NoteEntry> rest;
    for (auto &[about, one] : m_ahead) {
        one.note.about.reset();
        rest.push_back(std::move(one.note));
    }
    m_ahead.clear();
    return rest;
}

Remark RecordedRemarks::together(EntryId about) const
{
    Remark all{about, {}, false};
    for (const Note &note : m_notes) {
        if (note.remark.about != about || note.isWithdrawn) {
            continue;
        }
        all.isBookmark = all.isBookmark || note.remark.isBookmark;
        if (all.text.size() <= Remarks::LongestText) { // beyond, it is refused in any case
            const bool isFirst = all.text.isEmpty() || note.remark.text.isEmpty();
            all.text += (isFirst ? QString() : QString(u'\n')) + note.remark.text;
        }
    }
    return all;
}

RecordedRemarks::Note *RecordedRemarks::find(EntryId number)
{
    const auto place = std::ranges::lower_bound(m_notes, number, {}, &Note::number);
    return place != m_notes.end() && place->number == number ? &*place : nullptr;
}

std::optional<EntryId> RecordedRemarks::withoutRemarks(EntryId number) const
{
    const auto place = std::ranges::lower_bound(m_notes, number, {}, &Note::number);
    if (place != m_notes.end() && place->number == number) {
        return {};
    }
    return number - static_cast<EntryId>(std::distance(m_notes.begin(), place));
}

void RecordedRemarks::renumber(std::optional<EntryId> &reference) const
{
    if (reference) {
        reference = withoutRemarks(*reference);
    }
}

void RecordedRemarks::renumber(Entry &entry) const
{
    if (m_notes.empty()) {
        return;
    }
    entry.id -= static_cast<EntryId>(m_notes.size());
    if (auto *reply = std::get_if<ReplyEntry>(&entry.content)) {
        renumber(reply->to);
    } else if (auto *finding = std::get_if<FindingEntry>(&entry.content)) {
        renumber(finding->about);
    } else if (auto *note = std::get_if<NoteEntry>(&entry.content)) {
        renumber(note->about);
    }
}

} // namespace Heloscope
