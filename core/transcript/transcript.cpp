// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transcript/transcript.h"

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
    add(Entry{id, at, std::move(content)}, {});
    return id;
}

void Transcript::restore(Entry entry, QByteArrayView line)
{
    Q_ASSERT(entry.id > lastId());
    add(std::move(entry), line);
}

void Transcript::add(Entry entry, QByteArrayView line)
{
    if (const auto *end = std::get_if<OutcomeEntry>(&entry.content)) {
        m_outcome = end->outcome;
    }
    const EntryId id = entry.id;
    m_pages.append(std::move(entry), line);
    emit appended(id);
}

EntryRange Transcript::entriesFrom(EntryId id) const
{
    return {m_pages, m_pages.placeOf(id)};
}

const Entry *Transcript::find(EntryId id) const
{
    const std::size_t place = m_pages.placeOf(id);
    if (place >= m_pages.size()) {
        return nullptr;
    }
    const Entry &found = m_pages.at(place);
    return found.id == id ? &found : nullptr;
}

} // namespace Heloscope
