// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/sessionjournal.h"

#include "core/transcript/transcriptwriter.h"

namespace Heloscope {

SessionJournal::SessionJournal(
    const Transcript &transcript, const QString &fileName, QObject *parent)
    : QObject(parent)
    , m_transcript(&transcript)
    , m_fileName(fileName)
{
    m_interval.setSingleShot(true);
    m_interval.setInterval(SyncInterval);
    connect(&m_interval, &QTimer::timeout, this, &SessionJournal::look);
    connect(&transcript, &Transcript::appended, this, &SessionJournal::follow);
    catchUp();
}

void SessionJournal::finish()
{
    if (m_transcript) {
        catchUp();
        m_transcript->disconnect(this);
        m_transcript.clear();
    }
    m_interval.stop();
    m_file.sync();
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
    while (m_written < m_transcript->lastId()) {
        if (const Entry *entry = m_transcript->find(m_written + 1)) {
            if (const auto fault = m_file.append(toJsonLine(*entry))) {
                return fault;
            }
        }
        ++m_written;
    }
    return m_file.loss();
}

} // namespace Heloscope
