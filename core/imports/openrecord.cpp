// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imports/openrecord.h"

#include "core/imports/foreignrecord.h"

#include <QIODevice>

namespace Heloscope {

namespace {

/// The first line and some more, or what there is of it; the device stays where it is.
QByteArray beginning(QIODevice &device)
{
    constexpr qint64 Longest = 64 * 1024;
    QByteArray seen;
    for (qint64 wanted = 1024; wanted <= Longest; wanted *= 2) {
        const QByteArray more = device.peek(wanted);
        const bool grew = more.size() > seen.size();
        seen = more;
        if (!grew || seen.contains('\n')) {
            break;
        }
    }
    return seen;
}

} // namespace

/// The header may be damaged, but no log has these keys in an object.
bool isTranscript(QIODevice &device)
{
    const QByteArray start = beginning(device);
    const QByteArray line = start.split('\n').constFirst().trimmed();
    const int marks = int{line.contains("\"format\":")} + int{line.contains("\"program\":")}
        + int{line.contains("\"target\":")} + int{line.contains("\"masked\":")};
    return (line.startsWith('{') && marks >= 2) || line.startsWith("{\"format\":")
        || start.contains("\n{\"n\":1,\"t\":");
}

Result<OpenedRecord, TranscriptFileFault> openRecord(QIODevice &device, const QDateTime &now,
    std::optional<RecordFormat> wanted, std::optional<std::size_t> session)
{
    const bool ours = wanted ? *wanted == RecordFormat::Transcript : isTranscript(device);
    if (ours) {
        auto read = readTranscript(device);
        if (!read) {
            return Failure{read.fault()};
        }
        return OpenedRecord{std::move(*read), RecordFormat::Transcript, 1};
    }
    return readForeignRecord(device, now, wanted, session);
}

} // namespace Heloscope
