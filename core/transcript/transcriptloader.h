// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/transcript/recordedremarks.h"
#include "core/transcript/transcript.h"

#include <QByteArray>
#include <QString>

#include <memory>
#include <optional>
#include <vector>

class QIODevice;
class QJsonObject;

namespace Heloscope {

/// Why a transcript could not be opened, or what of it is not sound.
struct TranscriptFileFault {
    enum class Kind : quint8 {
        Unreadable, ///< detail: the system's text
        NotATranscript, ///< the first line is no header
        LaterFormat, ///< detail: a format newer than this program knows
        DamagedLine, ///< no JSON, no event, or a number out of step; the others were read
        CutOff, ///< the last line has no end; what stood before it was read
        TooLong, ///< a line beyond 16 MiB; the others were read
        Missing, ///< numbers are missing before this line, though no line there is damaged
        Changed, ///< the file was written to while it was read
        TooLarge, ///< a record of another program that goes on beyond what is read of one
    };

    Kind kind = Kind::Unreadable;
    qint64 line = 0; ///< 1-based: the first one concerned; 0 when the file as a whole is meant
    QString detail;
    qint64 count = 1; ///< how many lines are damaged, or how many numbers are missing

    bool operator==(const TranscriptFileFault &) const = default;
};

/// Reads a transcript piece by piece, as far as it is sound: begin(), then readSome() until there
/// is no more.
class TranscriptLoader
{
public:
    /// device: open for reading; must outlive the loader.
    explicit TranscriptLoader(QIODevice &device);
    ~TranscriptLoader();

    /// Reads the header. A file whose first line alone is damaged is opened with an empty one.
    [[nodiscard]] std::optional<TranscriptFileFault> begin();
    /// Takes in lines for as long as that, but one at least. False when there are no more.
    bool readSome(std::chrono::microseconds budget);
    /// No line is taken in any more; what has been read stays.
    void stop();

    /// Null before begin() has succeeded, and once it was taken.
    [[nodiscard]] Transcript *transcript() const { return m_transcript.get(); }
    [[nodiscard]] std::unique_ptr<Transcript> takeTranscript() { return std::move(m_transcript); }
    /// What was not sound so far; the whole truth once readSome() has returned false.
    [[nodiscard]] std::optional<TranscriptFileFault> damage() const;
    /// Octets read, of those there were at the beginning; 0 while that is unknown.
    [[nodiscard]] qint64 octetsRead() const { return m_read; }
    [[nodiscard]] qint64 octetsInAll() const { return m_inAll; }

private:
    using Kind = TranscriptFileFault::Kind;

    /// One line of the file: its octets without their end, which hold until the next line is read,
    /// or why there are none.
    struct Line {
        QByteArray octets;
        std::optional<Kind> fault;
        bool isWhole = true;
    };
    struct Waiting {
        Entry entry;
        QByteArray line;
        qint64 number = 0;
    };

    [[nodiscard]] Line nextLine();
    bool takeLine();
    void take(Waiting waiting);
    void accept(Waiting waiting);
    void finish();
    void note(Kind kind, qint64 line, const QString &detail = {}, qint64 count = 1);

    QIODevice &m_device;
    std::unique_ptr<Transcript> m_transcript;
    Transcript *m_target = nullptr; ///< also once it was taken
    QByteArray m_buffer;
    qsizetype m_from = 0; ///< what stands before it in m_buffer was taken
    qint64 m_number = 0; ///< of the last line
    qint64 m_read = 0;
    qint64 m_inAll = 0;
    bool m_isDone = false;
    std::optional<Waiting> m_waiting; ///< its number leaps, and may be wrong
    EntryId m_lastNumber = 0; ///< of the last line that was taken
    RecordedRemarks m_remarks;
    qint64 m_damagedSince = 0; ///< lines since the last entry that was taken
    std::vector<TranscriptFileFault> m_damage; ///< one of each kind
};

} // namespace Heloscope
