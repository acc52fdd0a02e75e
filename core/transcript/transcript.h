// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/transcript/entrypages.h"
#include "core/transcript/entryrange.h"
#include "core/transcript/remarks.h"

#include <QObject>

#include <memory>
#include <optional>

namespace Heloscope {

/// The append-only record of one session: the single source of everything that is shown, saved or
/// exported. Live sessions and opened files fill it the same way. It may hold a million entries and
/// more; references to them hold as EntryPages::at() says.
class Transcript : public QObject
{
    Q_OBJECT

public:
    explicit Transcript(TranscriptHeader header, QObject *parent = nullptr);

    /// Returns the number it got: the first is 1. Does not look at the content.
    EntryId append(std::chrono::microseconds at, EntryContent content);

    /// Puts an entry of a file back, with the number it had. Numbers must grow; gaps are allowed,
    /// because damaged lines leave them. line: where it stood, without its end, if that is at hand.
    void restore(Entry entry, QByteArrayView line = {});

    [[nodiscard]] EntryId lastId() const { return m_pages.lastId(); }
    [[nodiscard]] const TranscriptHeader &header() const { return m_header; }
    [[nodiscard]] EntryRange entries() const { return {m_pages, 0}; }
    /// The entries with this number and above.
    [[nodiscard]] EntryRange entriesFrom(EntryId id) const;
    /// Null for a number that is not there.
    [[nodiscard]] const Entry *find(EntryId id) const;
    /// Null while the session goes on, and in a file that was cut off.
    [[nodiscard]] const Outcome *outcome() const { return m_outcome ? &*m_outcome : nullptr; }

    /// What persons keep beside the record, which stays as it is.
    [[nodiscard]] Remarks &remarks() const { return *m_remarks; }
    /// From now on the same as those of other, which has the same entries or begins with them.
    void shareRemarks(const Transcript &other) { m_remarks = other.m_remarks; }

signals:
    /// Emitted after the entry has been added; entries().back() is it.
    void appended(Heloscope::EntryId id);

private:
    void add(Entry entry, QByteArrayView line);

    TranscriptHeader m_header;
    EntryPages m_pages;
    std::optional<Outcome> m_outcome; ///< the last one
    std::shared_ptr<Remarks> m_remarks = std::make_shared<Remarks>();
};

} // namespace Heloscope
