// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transcript/transcript.h"

#include <algorithm>
#include <utility>

namespace Heloscope {

Transcript::Transcript(TranscriptHeader header, QObject *parent)
    : QObject(parent)
    , m_header(std::move(header))
{
}

EntryId Transcript::append(std::chrono::microseconds at, EntryContent content)
{
    const EntryId id = lastId() + 1;
    m_entries.push_back(Entry{id, at, std::move(content)});
    emit appended(id);
    return id;
}

void Transcript::restore(Entry entry)
{
    Q_ASSERT(entry.id > lastId());
    m_entries.push_back(std::move(entry));
    emit appended(lastId());
}

const Entry *Transcript::find(EntryId id) const
{
    const auto found = std::ranges::lower_bound(m_entries, id, {}, &Entry::id);
    return found != m_entries.end() && found->id == id ? &*found : nullptr;
}

const Outcome *Transcript::outcome() const
{
    const auto found = std::find_if(m_entries.rbegin(), m_entries.rend(),
        [](const Entry &entry) { return std::holds_alternative<OutcomeEntry>(entry.content); });
    return found == m_entries.rend() ? nullptr : &std::get<OutcomeEntry>(found->content).outcome;
}

} // namespace Heloscope
