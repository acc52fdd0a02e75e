// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/sessionkeeper.h"

#include "core/transcript/transcriptwriter.h"
#include "ui/models/inspection.h"

#include <algorithm>
#include <utility>

namespace Heloscope {

SessionKeeper::SessionKeeper(const QString &folder, Inspection &inspection, QObject *parent)
    : QObject(parent)
    , m_shelf(folder)
    , m_inspection(inspection)
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(0);
    connect(&m_rest, &QTimer::timeout, this, [this] { saveRest(m_now); });
    // By then the former session has got its last entries, and still lives.
    connect(&inspection, &Inspection::replaced, this, [this] {
        leave(m_former);
        if (!m_inspection.session() && m_now.transcript != m_inspection.whole()) {
            leave(m_now);
        }
        emit changed();
    });
    connect(&inspection, &Inspection::remarksEdited, this, &SessionKeeper::keepRemarks);
}

void SessionKeeper::begin(const Transcript &transcript, bool isPractice)
{
    m_former = std::exchange(m_now, {});
    Kept kept;
    kept.transcript = &transcript;
    kept.isPractice = isPractice;
    keep(std::move(kept));
    connect(&transcript, &Transcript::appended, this, &SessionKeeper::follow);
}

void SessionKeeper::keep(Kept kept)
{
    m_now = std::move(kept);
    m_now.journal = m_shelf.keep(*m_now.transcript);
    if (const SessionJournal *journal = m_now.journal.get()) {
        connect(journal, &SessionJournal::changed, this, &SessionKeeper::changed);
        connect(journal, &SessionJournal::failed, this, &SessionKeeper::journalFailed);
        if (journal->fault()) {
            emit journalFailed(*journal->fault());
        }
    }
}

std::optional<QString> SessionKeeper::save(const QString &fileName)
{
    const Transcript *transcript = m_inspection.whole();
    if (!transcript) {
        return {};
    }
    if (const auto fault = saveTranscript(*transcript, fileName)) {
        return fault;
    }
    if (m_now.transcript == transcript) {
        noteSaved(m_now, fileName);
        emit changed();
    }
    emit saved(fileName);
    return {};
}

void SessionKeeper::close()
{
    leave(m_former);
    leave(m_now);
}

SessionKeeper::Standing SessionKeeper::standing() const
{
    if (!m_now.transcript || m_now.transcript != m_inspection.whole() || isAsRead()) {
        return Standing::Nowhere;
    }
    if (!m_now.savedAs.isEmpty()) {
        return Standing::Saved;
    }
    if (!m_now.journal) {
        return Standing::Nowhere;
    }
    return m_now.journal->fault() ? Standing::NotKept : Standing::Autosaved;
}

QString SessionKeeper::document() const
{
    switch (standing()) {
    case Standing::Nowhere:
        return m_inspection.fileName();
    case Standing::Autosaved:
        return isWorthKeeping(m_now) ? JournalShelf::nameAway(m_now.journal->fileName())
                                     : QString();
    case Standing::NotKept:
        return {};
    case Standing::Saved:
        return m_now.savedAs;
    }
    return {};
}

void SessionKeeper::follow()
{
    if (m_now.transcript && !m_now.savedAs.isEmpty() && m_now.transcript->outcome()) {
        m_rest.start();
    }
}

void SessionKeeper::keepRemarks()
{
    const Transcript *whole = m_inspection.whole();
    if (m_now.transcript != whole) {
        Kept kept;
        kept.transcript = whole;
        kept.isRecorded = true;
        keep(std::move(kept));
    }
    // Writing a long one each time would be felt: it is written when it is left.
    constexpr std::size_t Long = 20'000;
    const bool isOver = m_now.isRecorded || whole->outcome();
    if (!m_now.savedAs.isEmpty() && isOver && whole->entries().size() < Long) {
        m_rest.start();
    }
    emit changed();
}

/// Read from a file and not changed.
bool SessionKeeper::isAsRead() const
{
    return m_now.isRecorded && m_now.savedAs.isEmpty() && m_now.transcript->remarks().isAsFound();
}

void SessionKeeper::noteSaved(Kept &kept, const QString &fileName)
{
    kept.savedAs = fileName;
    kept.savedAt = QDateTime::currentDateTime();
    kept.savedUpTo = kept.transcript->lastId();
    kept.savedRemarks = kept.transcript->remarks().revision();
}

void SessionKeeper::saveRest(Kept &kept)
{
    const bool isSaved = kept.transcript && kept.savedUpTo == kept.transcript->lastId()
        && kept.savedRemarks == kept.transcript->remarks().revision();
    if (!kept.transcript || kept.savedAs.isEmpty() || isSaved) {
        return;
    }
    if (const auto fault = saveTranscript(*kept.transcript, kept.savedAs)) {
        const QString fileName = std::exchange(kept.savedAs, {});
        emit saveFailed(fileName, *fault);
    } else {
        noteSaved(kept, QString(kept.savedAs));
    }
    emit changed();
}

void SessionKeeper::leave(Kept &kept)
{
    Kept left = std::exchange(kept, {});
    if (!left.transcript) {
        return;
    }
    left.transcript->disconnect(this);
    saveRest(left);
    if (!left.journal) {
        return;
    }
    if (!left.savedAs.isEmpty() || !isWorthKeeping(left)) {
        m_shelf.discard(*left.journal);
        return;
    }
    const auto away = left.isRecorded || left.journal->hasRemarks()
        ? m_shelf.putAway(*left.journal, *left.transcript)
        : m_shelf.putAway(*left.journal);
    if (away && !left.isPractice) {
        emit putAway(*away);
    }
}

/// A practice session in which nobody has done anything yet begins by itself with the program, and
/// what was read from a file is there as long as nobody changes it.
bool SessionKeeper::isWorthKeeping(const Kept &kept)
{
    const Remarks &remarks = kept.transcript->remarks();
    if (kept.isRecorded) {
        return !remarks.isAsFound();
    }
    return !kept.isPractice || !remarks.all().empty()
        || std::ranges::any_of(kept.transcript->entries(),
            [](const Entry &entry) { return std::holds_alternative<CommandEntry>(entry.content); });
}

} // namespace Heloscope
