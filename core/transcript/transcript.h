// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/transcript/entry.h"

#include <QObject>

#include <vector>

namespace Heloscope {

/// The append-only record of one session: the single source of everything that is shown, saved or
/// exported. Live sessions and opened files fill it the same way.
class Transcript : public QObject
{
    Q_OBJECT

public:
    explicit Transcript(TranscriptHeader header, QObject *parent = nullptr);

    /// Returns the number it got: the first is 1. Does not look at the content.
    EntryId append(std::chrono::microseconds at, EntryContent content);

    /// Puts an entry of a file back, with the number it had. Numbers must grow; gaps are allowed,
    /// because damaged lines leave them.
    void restore(Entry entry);

    [[nodiscard]] EntryId lastId() const { return m_entries.empty() ? 0 : m_entries.back().id; }
    [[nodiscard]] const TranscriptHeader &header() const { return m_header; }
    [[nodiscard]] const std::vector<Entry> &entries() const { return m_entries; }
    /// Null for a number that is not there.
    [[nodiscard]] const Entry *find(EntryId id) const;
    /// Null while the session goes on, and in a file that was cut off.
    [[nodiscard]] const Outcome *outcome() const;

signals:
    /// Emitted after the entry has been added; entries().back() is it.
    void appended(Heloscope::EntryId id);

private:
    TranscriptHeader m_header;
    std::vector<Entry> m_entries;
};

} // namespace Heloscope
