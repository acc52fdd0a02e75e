// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/imports/recordsamples.h"

#include "core/transcript/transcriptwriter.h"

#include <QBuffer>
#include <QDirIterator>

#include <algorithm>

namespace Heloscope {

using namespace Qt::StringLiterals;

namespace {

QByteArray contentsOf(const QString &fileName)
{
    QFile file(fileName);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

std::vector<RecordSample> recordSamples()
{
    const QString root = QLatin1StringView(HELOSCOPE_RECORDS);
    std::vector<RecordSample> samples;
    QDirIterator files(root, {u"*.txt"_s, u"*.eml"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QFileInfo file = files.nextFileInfo();
        const QString format = file.dir().dirName();
        const QString expected
            = file.dir().filePath(file.completeBaseName() + u".expected.jsonl"_s);
        samples.push_back({format + u'/' + file.completeBaseName(), format.toLatin1(),
            contentsOf(file.filePath()), contentsOf(expected), expected});
    }
    std::ranges::sort(samples, {}, &RecordSample::name);
    return samples;
}

Result<OpenedRecord, TranscriptFileFault> openedText(QByteArray text)
{
    QBuffer buffer(&text);
    buffer.open(QIODevice::ReadOnly);
    return openRecord(buffer, QDateTime(QDate(2026, 1, 2), QTime(3, 4, 5), Qt::UTC));
}

QByteArray linesOf(const Transcript &transcript)
{
    TranscriptHeader header = transcript.header();
    header.program = u"heloscope"_s;
    QByteArray lines = toJsonLine(header);
    for (const Entry &entry : transcript.entries()) {
        lines += toJsonLine(entry);
    }
    return lines;
}

} // namespace Heloscope
