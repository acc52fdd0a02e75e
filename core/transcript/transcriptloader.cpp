// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transcript/transcriptloader.h"

#include "core/transcript/entryreading.h"

#include <QDeadlineTimer>
#include <QIODevice>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

// Numbers are references, so an entry with a wrong number must not get in: what refers to others
// would point astray. An entry whose number leaps waits for the one after it. If that goes on from
// the leap, entries are missing in the file; if it falls back behind it, the number was wrong.

namespace Heloscope {

using namespace std::chrono_literals;

namespace {

constexpr qsizetype LongestLine = 16 * 1024 * 1024;
constexpr qint64 Piece = 64 * 1024;
constexpr int KnownFormat = 1;

} // namespace

TranscriptLoader::TranscriptLoader(QIODevice &device)
    : m_device(device)
    , m_inAll(device.isSequential() ? 0 : device.size())
{
}

TranscriptLoader::~TranscriptLoader() = default;

TranscriptLoader::Line TranscriptLoader::nextLine()
{
    ++m_number;
    bool isTooLong = false;
    qsizetype looked = m_from;
    for (;;) {
        const qsizetype end = m_buffer.indexOf('\n', looked);
        if (end >= 0) {
            const auto octets
                = QByteArray::fromRawData(m_buffer.constData() + m_from, end - m_from);
            m_read += end + 1 - m_from;
            m_from = end + 1;
            return {octets, isTooLong ? std::optional(Kind::TooLong) : std::nullopt, true};
        }
        m_buffer.remove(0, m_from);
        m_from = 0;
        if (m_buffer.size() > LongestLine) {
            m_read += m_buffer.size();
            m_buffer.clear(); // the rest of the line is read and let go
            isTooLong = true;
        }
        looked = m_buffer.size();
        const QByteArray piece = m_device.read(Piece);
        if (piece.isEmpty()) {
            const QByteArray octets = std::exchange(m_buffer, {});
            m_read += octets.size();
            m_isDone = true;
            return {octets, isTooLong ? std::optional(Kind::TooLong) : std::nullopt, false};
        }
        m_buffer += piece;
    }
}

std::optional<TranscriptFileFault> TranscriptLoader::begin()
{
    const Line first = nextLine();
    const auto header = first.fault
        ? std::nullopt
        : headerFromJson(QJsonDocument::fromJson(first.octets).object());
    if (header && header->format > KnownFormat) {
        return TranscriptFileFault{Kind::LaterFormat, 1, QString::number(header->format)};
    }
    m_transcript = std::make_unique<Transcript>(header.value_or(TranscriptHeader{}));
    m_target = m_transcript.get();
    if (header) {
        return std::nullopt;
    }
    note(Kind::DamagedLine, 1);
    // What comes next tells whether this is a transcript all the same.
    takeLine();
    if (m_lastNumber == 0 && !m_waiting) {
        m_transcript.reset();
        return TranscriptFileFault{Kind::NotATranscript, 1, {}};
    }
    return std::nullopt;
}

bool TranscriptLoader::readSome(std::chrono::microseconds budget)
{
    const QDeadlineTimer deadline(budget, Qt::PreciseTimer);
    do {
        if (!takeLine()) {
            return false;
        }
    } while (!deadline.hasExpired());
    return true;
}

void TranscriptLoader::stop()
{
    m_isDone = true;
    m_buffer.clear();
    finish();
}

bool TranscriptLoader::takeLine()
{
    if (m_isDone) {
        return false;
    }
    Line line = nextLine();
    if (!line.isWhole && line.octets.isEmpty() && !line.fault) {
        finish();
        return false; // the end, after a whole line
    }
    QJsonParseError error;
    const QJsonDocument document
        = line.fault ? QJsonDocument() : QJsonDocument::fromJson(line.octets, &error);
    auto entry = document.isObject() ? entryFromJson(document.object()) : std::nullopt;
    if (!entry) {
        const bool isCut = !line.isWhole && !document.isObject();
        note(line.fault.value_or(isCut ? Kind::CutOff : Kind::DamagedLine), m_number,
            line.fault || document.isObject() ? QString() : error.errorString());
        m_damagedSince += isCut ? 0 : 1;
    } else {
        take({std::move(*entry), line.octets, m_number});
    }
    if (m_isDone) {
        finish();
    }
    return !m_isDone;
}

void TranscriptLoader::take(Waiting next)
{
    const EntryId last = m_lastNumber;
    if (m_waiting && next.entry.id > m_waiting->entry.id) {
        accept(std::move(*std::exchange(m_waiting, std::nullopt)));
    } else if (m_waiting && next.entry.id > last) {
        note(Kind::DamagedLine, m_waiting->number); // the number of what waited was wrong
        ++m_damagedSince;
        m_waiting.reset();
    }
    if (next.entry.id <= m_lastNumber) {
        note(Kind::DamagedLine, next.number);
        ++m_damagedSince;
    } else if (next.entry.id > m_lastNumber + 1 && !m_isDone) {
        next.line.detach(); // it stands in the buffer, which goes on
        m_waiting = std::move(next);
    } else {
        accept(std::move(next));
    }
}

void TranscriptLoader::accept(Waiting waiting)
{
    const qint64 leap = qint64{waiting.entry.id} - m_lastNumber - 1;
    if (leap > m_damagedSince) {
        note(Kind::Missing, waiting.number, {}, leap - m_damagedSince);
    }
    m_damagedSince = 0;
    m_lastNumber = waiting.entry.id;
    if (m_remarks.take(waiting.entry, *m_target)) {
        return;
    }
    const bool isAsWritten = m_remarks.isEmpty();
    m_remarks.renumber(waiting.entry);
    const EntryId id = waiting.entry.id;
    m_target->restore(
        std::move(waiting.entry), isAsWritten ? QByteArrayView(waiting.line) : QByteArrayView());
    m_remarks.settle(m_lastNumber, id, *m_target);
}

void TranscriptLoader::finish()
{
    if (m_waiting) {
        accept(std::move(*std::exchange(m_waiting, std::nullopt)));
    }
    for (NoteEntry &note : m_remarks.finish()) {
        m_target->append(
            m_target->entries().empty() ? 0us : m_target->entries().rbegin()->at, std::move(note));
    }
}

void TranscriptLoader::note(Kind kind, qint64 line, const QString &detail, qint64 count)
{
    const auto known = std::ranges::find(m_damage, kind, &TranscriptFileFault::kind);
    if (known == m_damage.end()) {
        m_damage.push_back({kind, line, detail, count});
        return;
    }
    known->count += count;
    known->line = std::min(known->line, line);
}

std::optional<TranscriptFileFault> TranscriptLoader::damage() const
{
    // Damaged lines weigh more than what follows from them, and a cut at the end is the mildest.
    for (const Kind kind : {Kind::DamagedLine, Kind::TooLong, Kind::Missing, Kind::CutOff}) {
        const auto found = std::ranges::find(m_damage, kind, &TranscriptFileFault::kind);
        if (found != m_damage.end()) {
            return *found;
        }
    }
    return std::nullopt;
}

} // namespace Heloscope
