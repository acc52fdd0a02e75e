// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/exportjob.h"

#include "core/transcript/pseudonymentry.h"

#include <QBuffer>
#include <QElapsedTimer>
#include <QSaveFile>

#include <utility>

namespace Heloscope {

namespace {

/// How long the window may stand still, in ms.
constexpr qint64 Slice = 15;

} // namespace

ExportJob::ExportJob(const Transcript &transcript, std::unique_ptr<Exporter> exporter,
    bool hasPseudonyms, const QString &fileName, QObject *parent)
    : QObject(parent)
    , m_transcript(transcript)
    , m_exporter(std::move(exporter))
    , m_pseudonyms(hasPseudonyms ? std::make_unique<Pseudonyms>() : nullptr)
    , m_annotator(transcript)
{
    if (fileName.isEmpty()) {
        m_device = std::make_unique<QBuffer>(&m_octets);
    } else {
        m_device = std::make_unique<QSaveFile>(fileName);
    }
    m_next.setInterval(0);
    connect(&m_next, &QTimer::timeout, this, &ExportJob::goOn);
}

ExportJob::~ExportJob() = default;

void ExportJob::start()
{
    if (!m_device->open(QIODevice::WriteOnly)) {
        m_hasFailed = true;
    } else {
        if (m_pseudonyms) {
            learnNames(*m_pseudonyms, m_transcript.header());
        }
    }
    m_next.start();
}

void ExportJob::goOn()
{
    const std::size_t total = m_transcript.entries().size();
    if (m_hasFailed) {
        finish();
    } else if (m_pseudonyms && m_learnt < total && !m_entries) {
        learnSome();
    } else if (!m_isDone) {
        writeSome();
    } else {
        finish();
    }
    if (m_next.isActive() && total > 0) {
        const std::size_t written = m_entries ? m_entries->given() : 0;
        emit progressed(static_cast<int>(written * 100 / total));
    }
}

void ExportJob::learnSome()
{
    const EntryRange entries = m_transcript.entries();
    QElapsedTimer timer;
    timer.start();
    while (m_learnt < entries.size() && timer.elapsed() < Slice) {
        learnNames(*m_pseudonyms, entries[m_learnt++]);
    }
}

void ExportJob::writeHeader()
{
    const TranscriptHeader &header = m_transcript.header();
    write(m_exporter->begin(m_pseudonyms ? masked(header, *m_pseudonyms) : header));
}

void ExportJob::writeSome()
{
    if (!m_entries) {
        m_entries.emplace(m_transcript, m_exporter->remarkPlace());
        writeHeader();
    }
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < Slice && !m_hasFailed) {
        const Entry *real = m_entries->next();
        if (!real) {
            m_isDone = true;
            break;
        }
        const Entry entry = m_pseudonyms ? masked(*real, *m_pseudonyms) : *real;
        if (m_entries->isAsRecorded()) {
            m_annotator.take(entry);
        }
        write(m_exporter->entry(entry, m_annotator));
    }
}

void ExportJob::write(const QByteArray &octets)
{
    m_hasFailed = m_hasFailed || m_device->write(octets) != octets.size();
}

void ExportJob::finish()
{
    m_next.stop();
    if (!m_hasFailed) {
        write(m_exporter->end());
    }
    auto *file = qobject_cast<QSaveFile *>(m_device.get());
    if (file && !m_hasFailed) {
        m_hasFailed = !file->commit();
    }
    emit finished(m_hasFailed ? m_device->errorString() : QString());
}

} // namespace Heloscope
