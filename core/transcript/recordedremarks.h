// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/transcript/transcript.h"

#include <map>
#include <optional>
#include <vector>

namespace Heloscope {

/// The remarks of a file, found among its entries while they are read: notes about another entry,
/// one that came before or the outcome, which comes last. They leave the record, so what follows
/// them gets lower numbers. A note that withdraws another one takes its place, or takes it away
/// when it says nothing itself.
class RecordedRemarks
{
public:
    /// Puts note where it belongs, or keeps it until that comes. False if it is none, or none that
    /// transcript can hold beside its record: it is an entry like others then, so that nothing is
    /// lost.
    [[nodiscard]] bool take(const Entry &note, const Transcript &transcript);
    /// The entry that had this number in the file has come: what was said about it belongs to id.
    void settle(EntryId number, EntryId id, const Transcript &transcript);
    /// The file has ended. Returns the notes about entries that have not come, or cannot have them.
    [[nodiscard]] std::vector<NoteEntry> finish();
    /// No number has changed so far.
    [[nodiscard]] bool isEmpty() const { return m_notes.empty(); }
    /// Gives entry, and whatever it refers to, the numbers without the remarks before them.
    void renumber(Entry &entry) const;

private:
    struct Note {
        EntryId number = 0; ///< in the file
        Remark remark;
        bool isWithdrawn = false;
    };
    struct Ahead {
        EntryId number = 0; ///< of the note
        NoteEntry note;
    };

    /// Nothing for the number of a remark.
    [[nodiscard]] std::optional<EntryId> withoutRemarks(EntryId number) const;
    void renumber(std::optional<EntryId> &reference) const;
    [[nodiscard]] Note *find(EntryId number);
    /// What all notes about an entry say together.
    [[nodiscard]] Remark together(EntryId about) const;

    std::vector<Note> m_notes; ///< by their numbers
    std::multimap<EntryId, Ahead> m_ahead; ///< by what they are about, which has not come yet
};

} // namespace Heloscope
