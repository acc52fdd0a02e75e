// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transcript/entrypages.h"

#include "core/transcript/entryreading.h"
#include "core/transcript/entrywriting.h"

#include <QJsonDocument>

#include <algorithm>
#include <iterator>
#include <utility>

namespace Heloscope {

namespace {

constexpr std::size_t PageEntries = 64;
constexpr std::size_t PageOctets = 64 * 1024; ///< a page ends with the entry that reaches it
constexpr int PackingEffort = 1; ///< the quickest

std::shared_ptr<EntryPages::Page> unpacked(const QByteArray &packed, std::size_t count)
{
    auto page = std::make_shared<EntryPages::Page>();
    page->reserve(count);
    const QByteArray lines = qUncompress(packed);
    qsizetype from = 0;
    while (from < lines.size()) {
        const qsizetype end = lines.indexOf('\n', from);
        const auto line = QByteArray::fromRawData(lines.constData() + from, end - from);
        // It was read once, so it can be read again.
        if (auto entry = entryFromJson(QJsonDocument::fromJson(line).object())) {
            page->push_back(std::move(*entry));
        }
        from = end + 1;
    }
    return page;
}

/// What an entry may take in memory beyond its own size, about.
std::size_t weightOf(const Entry &entry)
{
    const auto *reply = std::get_if<ReplyEntry>(&entry.content);
    return reply ? static_cast<std::size_t>(reply->reply.raw.size()) : 0;
}

} // namespace

void EntryPages::append(Entry entry, QByteArrayView line)
{
    if (m_leaves.empty() || m_leaves.back().count == PageEntries || m_octets >= PageOctets) {
        finish();
        begin(entry.id);
    }
    m_hasLines = m_hasLines && !line.isEmpty();
    if (m_hasLines) {
        m_lines.append(line).append('\n');
    }
    m_isFixed = m_isFixed || (!m_hasLines && std::holds_alternative<TlsEntry>(entry.content));
    m_octets += line.isEmpty() ? weightOf(entry) : static_cast<std::size_t>(line.size());
    m_lastId = entry.id;
    ++m_size;
    Leaf &last = m_leaves.back();
    ++last.count;
    last.opened->push_back(std::move(entry));
}

void EntryPages::begin(EntryId id)
{
    Leaf leaf;
    leaf.first = m_size;
    leaf.firstId = id;
    leaf.opened = std::make_shared<Page>();
    leaf.opened->reserve(PageEntries); // so that entries stay where they are
    m_leaves.push_back(std::move(leaf));
    m_hasLines = true;
    m_isFixed = false;
    m_octets = 0;
}

void EntryPages::finish()
{
    if (m_leaves.empty()) {
        return;
    }
    if (m_hasLines) {
        m_leaves.back().packed = qCompress(m_lines, PackingEffort);
    }
    m_lines.resize(0);
    if (!m_isFixed) {
        keepOpen(m_leaves.size() - 1);
    }
}

/// Takes a page among those that are open; the one that has been wanted least closes for it.
void EntryPages::keepOpen(std::size_t leaf) const
{
    for (;; m_hand = (m_hand + 1) % m_open.size()) {
        if (m_open.at(m_hand) == 0) {
            break;
        }
        Leaf &old = m_leaves[m_open.at(m_hand) - 1];
        if (!std::exchange(old.wasWanted, false)) {
            close(old);
            break;
        }
    }
    m_open.at(m_hand) = leaf + 1;
    m_hand = (m_hand + 1) % m_open.size();
}

void EntryPages::close(Leaf &leaf)
{
    if (leaf.packed.isEmpty()) {
        QByteArray lines;
        for (const Entry &entry : std::as_const(*leaf.opened)) {
            lines.append(toJson(entry).text()).append('\n');
        }
        const QByteArray packed = qCompress(lines, PackingEffort);
        if (*unpacked(packed, leaf.count) != *leaf.opened) {
            return; // a file would not hold all of it, so it stays open
        }
        leaf.packed = packed;
    }
    leaf.opened.reset();
}

std::size_t EntryPages::leafOf(std::size_t place) const
{
    const auto behind = std::ranges::upper_bound(m_leaves, place, {}, &Leaf::first);
    return static_cast<std::size_t>(std::distance(m_leaves.begin(), behind)) - 1;
}

EntryPages::Opened EntryPages::open(std::size_t place) const
{
    const std::size_t number = leafOf(place);
    Leaf &leaf = m_leaves[number];
    leaf.wasWanted = true;
    if (!leaf.opened) {
        leaf.opened = unpacked(leaf.packed, leaf.count);
        keepOpen(number);
    }
    return {leaf.opened, leaf.first};
}

const Entry &EntryPages::at(std::size_t place) const
{
    const Opened opened = open(place);
    return (*opened.page)[place - opened.first];
}

std::size_t EntryPages::placeOf(EntryId id) const
{
    const auto behind = std::ranges::upper_bound(m_leaves, id, {}, &Leaf::firstId);
    if (behind == m_leaves.begin()) {
        return 0;
    }
    const Opened opened = open(std::prev(behind)->first);
    const auto found = std::ranges::lower_bound(*opened.page, id, {}, &Entry::id);
    return opened.first + static_cast<std::size_t>(std::distance(opened.page->begin(), found));
}

} // namespace Heloscope
