// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transcript/transcriptwriter.h"

#include "core/transcript/entrysequence.h"
#include "core/transcript/entrywriting.h"

#include <QFileInfo>
#include <QSaveFile>
#include <QSignalBlocker>

#include <utility>

using namespace Qt::StringLiterals;

namespace Heloscope {

namespace {

/// Of a host name in a file name, characters.
constexpr qsizetype LongestHost = 80;

} // namespace

QByteArray toJsonLine(const TranscriptHeader &header)
{
    return toJson(header).text().append('\n');
}

QByteArray toJsonLine(const Entry &entry)
{
    return toJson(entry).text().append('\n');
}

bool writeWhole(QIODevice &device, const QByteArray &bytes)
{
    qint64 done = 0;
    while (done < bytes.size()) {
        const qint64 got = device.write(bytes.constData() + done, bytes.size() - done);
        if (got <= 0) {
            return false;
        }
        done += got;
    }
    return true;
}

QString hostInFileName(const QString &host)
{
    QString fit = host.left(LongestHost);
    for (QChar &character : fit) {
        if (!character.isLetterOrNumber() && character != u'.' && character != u'-') {
            character = u'_';
        }
    }
    return fit.isEmpty() || fit.startsWith(u'.') ? QString(u'_' + fit) : fit;
}

QString suggestedStem(const TranscriptHeader &header)
{
    return u"%1-%2"_s.arg(hostInFileName(header.target.host),
        header.created.toLocalTime().toString(u"yyyyMMdd-HHmmss"_s));
}

std::optional<QString> saveTranscript(const Transcript &transcript, const QString &fileName)
{
    QSaveFile file(fileName);
    if (!file.open(QIODevice::WriteOnly)) {
        return file.errorString();
    }
    bool isWhole = writeWhole(file, toJsonLine(transcript.header()));
    EntrySequence entries(transcript, RemarkPlace::BeforeTheEnd);
    for (const Entry *entry = entries.next(); entry && isWhole; entry = entries.next()) {
        isWhole = writeWhole(file, toJsonLine(*entry));
    }
    isWhole = isWhole && file.flush();
    const QString fault = file.errorString(); // commit() forgets it
    if (!isWhole) {
        file.cancelWriting();
        return fault;
    }
    if (!file.commit()) {
        return file.errorString();
    }
    return {};
}

TranscriptWriter::TranscriptWriter(
    const Transcript &transcript, const QString &fileName, QObject *parent)
    : QObject(parent)
    , m_transcript(transcript)
    , m_fileName(fileName)
{
    if (QFileInfo(fileName).isFile()) {
        m_beside.setFileTemplate(fileName + ".XXXXXX"_L1);
        m_device = &m_beside;
    } else {
        m_file.setFileName(fileName);
        m_device = &m_file;
    }
    // Unbuffered: each line is one write(), so a kill can only cut the last one short.
    const bool isOpen = m_device->open(QIODevice::WriteOnly | QIODevice::Unbuffered);
    if (m_device == &m_beside) {
        (void)m_beside.fileName(); // Until somebody asks for its name it has none,
        m_beside.setAutoRemove(false); // and a kill would leave nothing.
    }
    if (!isOpen) {
        m_fault = m_device->errorString();
        m_isDone = true;
        return;
    }
    write(toJsonLine(transcript.header()));
    for (const Entry &entry : transcript.entries()) {
        write(toJsonLine(entry));
    }
    connect(&transcript, &Transcript::appended, this,
        [this](EntryId id) { write(toJsonLine(*m_transcript.find(id))); });
}

TranscriptWriter::~TranscriptWriter()
{
    const QSignalBlocker nobodyListens(this);
    commit();
}

void TranscriptWriter::commit()
{
    if (std::exchange(m_isDone, true)) {
        return;
    }
    if (m_device == &m_beside && m_fault.isEmpty()) {
        if (const auto fault = saveTranscript(m_transcript, m_fileName)) {
            fail(*fault);
        }
    }
    if (m_device == &m_beside) {
        m_beside.remove();
    }
    m_device->close();
}

void TranscriptWriter::write(const QByteArray &line)
{
    if (!m_isDone && m_fault.isEmpty() && !writeWhole(*m_device, line)) {
        fail(m_device->errorString());
    }
}

void TranscriptWriter::fail(const QString &fault)
{
    m_fault = fault;
    emit failed(m_fault);
}

} // namespace Heloscope
