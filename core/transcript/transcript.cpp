// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transcript/transcript.h"

namespace Heloscope {

Transcript::Transcript(TranscriptHeader header, QObject *parent)
    : QObject(parent)
    , m_header(std::move(header))
{
}

EntryId Transcript::append(std::chrono::microseconds at, EntryContent content)
{
    const EntryId id = static_cast<EntryId>(m_entries.size()) + 1;
    m_entries.push_back(Entry{id, at, std::move(content)});
    emit appended(id);
    return id;
}

const Entry *Transcript::find(EntryId id) const
{
    return id >= 1 && id <= m_entries.size() ? &m_entries[id - 1] : nullptr;
}

const Outcome *Transcript::outcome() const
{
    if (m_entries.empty()) {
        return nullptr;
    }
    const auto *end = std::get_if<OutcomeEntry>(&m_entries.back().content);
    return end ? &end->outcome : nullptr;
}

} // namespace Heloscope
