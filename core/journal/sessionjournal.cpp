// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/sessionjournal.h"

#include "core/transcript/transcriptwriter.h"

#include <QElapsedTimer>

#include <algorithm>
#include <utility>

namespace Heloscope {

namespace {

constexpr qint64 AtOnce = 20; ///< milliseconds for a record that is there already
constexpr EntryId BetweenLooks = 64; ///< entries, before the time is looked at

} // namespace

SessionJournal::SessionJournal(
    const Transcript &transcript, const QString &fileName, QObject *parent)
    : QObject(parent)
    , m_transcript(&transcript)
    , m_fileName(fileName)
{
    m_interval.setSingleShot(true);
    m_interval.setInterval(SyncInterval);
    connect(&m_interval, &QTimer::timeout, this, &SessionJournal::look);
    m_rest.setSingleShot(true);
    connect(&m_rest, &QTimer::timeout, this, &SessionJournal::catchUp);
    connect(&transcript, &Transcript::appended, this, &SessionJournal::follow);
    connect(&transcript.remarks(), &Remarks::changed, this, &SessionJournal::noteChange);
    for (const Remark &remark : transcript.remarks().all()) {
        m_changed.insert(remark.about);
    }
    catchUp();
}

void SessionJournal::finish()
{
    if (m_transcript) {
        m_isFinishing = true;
        catchUp();
    }
    abandon();
    m_file.sync();
}

void SessionJournal::abandon()
{
    if (m_transcript) {
        m_transcript->disconnect(this);
        m_transcript->remarks().disconnect(this);
        m_transcript.clear();
    }
    m_interval.stop();
    m_rest.stop();
}

void SessionJournal::noteChange(EntryId about)
{
    m_changed.insert(about);
    catchUp();
}

void SessionJournal::follow()
{
    catchUp();
    if (m_transcript->outcome()) {
        m_file.sync();
    }
}

void SessionJournal::look()
{
    catchUp();
    m_file.sync();
}

void SessionJournal::catchUp()
{
    if (m_fault && m_fault->kind == JournalFault::Kind::Gone) {
        return; // a person took it away: it is not made again behind their back
    }
    const std::optional<JournalFault> fault = writeMissing();
    const bool isNews = fault.has_value() != m_fault.has_value();
    m_fault = fault;
    if (fault && !m_hasFailed) {
        m_hasFailed = true;
        emit failed(*fault);
    }
    if (isNews) {
        emit changed();
    }
    const bool isGone = fault && fault->kind == JournalFault::Kind::Gone;
    if (!isGone && !m_interval.isActive() && (fault || !m_file.isSynced())) {
        m_interval.start();
    }
}

std::optional<JournalFault> SessionJournal::writeMissing()
{
    if (!m_file.isOpen()) {
        if (const auto fault = m_file.create(m_fileName)) {
            return fault;
        }
    }
    if (m_file.size() == 0) {
        if (const auto fault = m_file.append(toJsonLine(m_transcript->header()))) {
            return fault;
        }
    }
    QElapsedTimer timer;
    timer.start();
    EntryId count = 0;
    for (const Entry &entry : m_transcript->entriesFrom(m_written + 1)) {
        const auto fault = m_file.append(toJsonLine(m_noteAfter.empty() ? entry : numbered(entry)));
        if (fault) {
            return fault;
        }
        m_written = entry.id;
        if (++count % BetweenLooks == 0 && !m_isFinishing && timer.hasExpired(AtOnce)) {
            m_rest.start();
            return m_file.loss();
        }
    }
    if (const auto fault = writeRemarks()) {
        return fault;
    }
    return m_file.loss();
}

std::optional<JournalFault> SessionJournal::writeRemarks()
{
    while (!m_changed.empty()) {
        const EntryId about = *m_changed.begin();
        const auto former = m_notes.find(about);
        const Remark remark = m_transcript->remarks().at(about);
        const bool hasFormer = former != m_notes.end();
        if (about <= m_written && (hasFormer || !remark.isEmpty())) {
            NoteEntry note{remark.text, numberOf(about)};
            note.isBookmark = remark.isBookmark;
            note.withdraws = hasFormer ? std::optional(former->second) : std::nullopt;
            const EntryId number = m_written + static_cast<EntryId>(m_noteAfter.size()) + 1;
            const Entry *last = m_transcript->find(m_written);
            if (const auto fault
                = m_file.append(toJsonLine(Entry{number, last->at, std::move(note)}))) {
                return fault;
            }
            m_noteAfter.push_back(m_written);
            m_notes[about] = number;
        }
        m_changed.erase(m_changed.begin());
    }
    return {};
}

EntryId SessionJournal::numberOf(EntryId id) const
{
    const auto behind = std::ranges::lower_bound(m_noteAfter, id);
    return id + static_cast<EntryId>(std::distance(m_noteAfter.begin(), behind));
}

Entry SessionJournal::numbered(Entry entry) const
{
    const auto renumber = [this](std::optional<EntryId> &reference) {
        reference = reference ? std::optional(numberOf(*reference)) : std::nullopt;
    };
    entry.id = numberOf(entry.id);
    if (auto *reply = std::get_if<ReplyEntry>(&entry.content)) {
        renumber(reply->to);
    } else if (auto *finding = std::get_if<FindingEntry>(&entry.content)) {
        renumber(finding->about);
    } else if (auto *note = std::get_if<NoteEntry>(&entry.content)) {
        renumber(note->about);
    }
    return entry;
}

} // namespace Heloscope
