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
        if (!m_inspection.session()) {
            leave(m_now);
        }
        emit changed();
    });
}

void SessionKeeper::begin(const Transcript &transcript, bool isPractice)
{
    m_former = std::exchange(m_now, {});
    m_now.transcript = &transcript;
    m_now.isPractice = isPractice;
    m_now.journal = m_shelf.keep(transcript);
    connect(&transcript, &Transcript::appended, this, &SessionKeeper::follow);
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
        m_now.savedAs = fileName;
        m_now.savedAt = QDateTime::currentDateTime();
        m_now.savedUpTo = transcript->lastId();
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
    if (!m_now.transcript || m_now.transcript != m_inspection.transcript()) {
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

void SessionKeeper::saveRest(Kept &kept)
{
    if (!kept.transcript || kept.savedAs.isEmpty() || kept.savedUpTo == kept.transcript->lastId()) {
        return;
    }
    if (const auto fault = saveTranscript(*kept.transcript, kept.savedAs)) {
        const QString fileName = std::exchange(kept.savedAs, {});
        emit saveFailed(fileName, *fault);
    } else {
        kept.savedAt = QDateTime::currentDateTime();
        kept.savedUpTo = kept.transcript->lastId();
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
    } else if (const auto away = m_shelf.putAway(*left.journal); away && !left.isPractice) {
        emit putAway(*away);
    }
}

/// A practice session in which nobody has done anything yet begins by itself with the program.
bool SessionKeeper::isWorthKeeping(const Kept &kept)
{
    return !kept.isPractice
        || std::ranges::any_of(kept.transcript->entries(),
            [](const Entry &entry) { return std::holds_alternative<CommandEntry>(entry.content); });
}

} // namespace Heloscope
