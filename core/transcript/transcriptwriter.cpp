// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transcript/transcriptwriter.h"

#include "core/transcript/entrywriting.h"

namespace Heloscope {

QByteArray toJsonLine(const TranscriptHeader &header)
{
    return toJson(header).text().append('\n');
}

QByteArray toJsonLine(const Entry &entry)
{
    return toJson(entry).text().append('\n');
}

TranscriptWriter::TranscriptWriter(
    const Transcript &transcript, const QString &fileName, QObject *parent)
    : QObject(parent)
    , m_file(fileName)
{
    // Unbuffered: each line is one write(), so a kill can only cut the last one short.
    if (!m_file.open(QIODevice::WriteOnly | QIODevice::Truncate | QIODevice::Unbuffered)) {
        m_fault = m_file.errorString();
        return;
    }
    write(toJsonLine(transcript.header()));
    for (const Entry &entry : transcript.entries()) {
        write(toJsonLine(entry));
    }
    connect(&transcript, &Transcript::appended, this,
        [this, &transcript](EntryId id) { write(toJsonLine(*transcript.find(id))); });
}

void TranscriptWriter::write(const QByteArray &line)
{
    if (!m_fault.isEmpty()) {
        return;
    }
    if (m_file.write(line) != line.size()) {
        m_fault = m_file.errorString();
        emit failed(m_fault);
    }
}

} // namespace Heloscope
