// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transcript/transcriptreader.h"

#include "core/transcript/entryreading.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>

namespace Heloscope {

namespace {

using Kind = TranscriptFileFault::Kind;

constexpr qint64 LongestLine = 16 * 1024 * 1024;
constexpr int KnownFormat = 1;

/// One line of the file: an object, or why there is none.
struct JsonLine {
    QJsonObject object;
    std::optional<TranscriptFileFault> fault;
};

/// One line with its end, piece by piece: QIODevice would set aside the longest at once. Longer
/// than LongestLine if there is no end before that.
QByteArray nextLine(QIODevice &device)
{
    constexpr std::size_t Piece = 16 * 1024;
    std::array<char, Piece> piece{};
    QByteArray line;
    while (!line.endsWith('\n') && line.size() <= LongestLine) {
        const qint64 got = device.readLine(piece.data(), static_cast<qint64>(piece.size()));
        if (got <= 0) {
            break;
        }
        line.append(piece.data(), got);
    }
    return line;
}

JsonLine readLine(QIODevice &device, qint64 number)
{
    const QByteArray line = nextLine(device);
    if (line.size() > LongestLine) {
        return {{}, TranscriptFileFault{Kind::TooLong, number, {}}};
    }
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(line, &error);
    const bool whole = line.endsWith('\n');
    if (!document.isObject()) {
        return {{},
            TranscriptFileFault{
                whole ? Kind::DamagedLine : Kind::CutOff, number, error.errorString()}};
    }
    return {document.object(), std::nullopt};
}

} // namespace

Result<OpenedTranscript, TranscriptFileFault> readTranscript(QIODevice &device)
{
    const JsonLine first = readLine(device, 1);
    const std::optional<TranscriptHeader> header
        = first.fault ? std::nullopt : headerFromJson(first.object);
    if (!header) {
        return Failure{TranscriptFileFault{Kind::NotATranscript, 1, {}}};
    }
    if (header->format > KnownFormat) {
        return Failure{TranscriptFileFault{Kind::LaterFormat, 1, QString::number(header->format)}};
    }
    OpenedTranscript opened{std::make_unique<Transcript>(*header), std::nullopt};
    for (qint64 number = 2; !device.atEnd(); ++number) {
        const JsonLine line = readLine(device, number);
        if (line.fault) {
            opened.damage = opened.damage ? opened.damage : line.fault;
            if (line.fault->kind == Kind::TooLong) {
                break;
            }
            continue;
        }
        const std::optional<Entry> entry = entryFromJson(line.object);
        // Numbers are references: an entry out of step would make them point astray.
        const bool inStep = entry && entry->id > opened.transcript->lastId();
        if (!inStep) {
            opened.damage = opened.damage ? opened.damage
                                          : TranscriptFileFault{Kind::DamagedLine, number, {}};
            continue;
        }
        opened.transcript->restore(*entry);
    }
    return opened;
}

Result<OpenedTranscript, TranscriptFileFault> readTranscriptFile(const QString &fileName)
{
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly)) {
        return Failure{TranscriptFileFault{Kind::Unreadable, 0, file.errorString()}};
    }
    return readTranscript(file);
}

} // namespace Heloscope
