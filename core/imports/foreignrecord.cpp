// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imports/foreignrecord.h"

#include "core/imports/logtime.h"
#include "core/imports/pastedressing.h"
#include "core/imports/recordreader.h"

#include <QIODevice>
#include <QStringDecoder>

#include <algorithm>
#include <utility>

namespace Heloscope {

namespace {

using Kind = TranscriptFileFault::Kind;

constexpr std::size_t LinesOfHead = 200;

/// The octets as UTF-8, or whatever they are, without a mark of their order.
QByteArray withoutByteOrderMark(const QByteArray &octets)
{
    if (octets.startsWith("\xFF\xFE") || octets.startsWith("\xFE\xFF")) {
        const auto order
            = octets.startsWith('\xFF') ? QStringDecoder::Utf16LE : QStringDecoder::Utf16BE;
        QStringDecoder decoder(order, QStringDecoder::Flag::Stateless);
        const QString text = decoder(octets.sliced(2));
        return text.toUtf8();
    }
    return octets.startsWith("\xEF\xBB\xBF") ? octets.sliced(3) : octets;
}

/// "\x1b[31m" and the like say nothing but a colour.
QByteArray withoutColours(const QByteArray &line)
{
    QByteArray plain;
    qsizetype from = 0;
    for (qsizetype at = line.indexOf("\x1b["); at >= 0; at = line.indexOf("\x1b[", at + 1)) {
        qsizetype end = at + 2;
        while (end < line.size() && ((line[end] >= '0' && line[end] <= '9') || line[end] == ';')) {
            ++end;
        }
        if (end < line.size() && (line[end] == 'm' || line[end] == 'K')) {
            plain += line.sliced(from, at - from);
            from = end + 1;
        }
    }
    return plain + line.sliced(from);
}

/// Pages put blanks that do not break (U+00A0) in front of what is indented.
QByteArray withoutHardBlanks(QByteArray line)
{
    constexpr QByteArrayView HardBlank = "\xC2\xA0";
    for (qsizetype at = 0; QByteArrayView(line).sliced(at).startsWith(HardBlank)
         || QByteArrayView(line).sliced(at).startsWith(' ');) {
        if (line.at(at) != ' ') {
            line.replace(at, HardBlank.size(), " ");
        }
        ++at;
    }
    return line;
}

/// Line by line: CRLF, LF and the odd CR CR LF end one.
class Lines
{
public:
    explicit Lines(const QByteArray &text)
        : m_text(text)
    {
    }

    [[nodiscard]] bool atEnd() const { return m_at >= m_text.size(); }
    [[nodiscard]] QByteArray next()
    {
        const qsizetype feed = m_text.indexOf('\n', m_at);
        qsizetype end = feed < 0 ? m_text.size() : feed;
        const qsizetype start = std::exchange(m_at, end + 1);
        while (end > start && m_text[end - 1] == '\r') {
            --end;
        }
        return withoutHardBlanks(withoutColours(m_text.sliced(start, end - start)));
    }

private:
    const QByteArray &m_text;
    qsizetype m_at = 0;
};

bool isBlank(const QByteArray &line)
{
    return line.trimmed().isEmpty();
}

RecordHead headOf(const QByteArray &text)
{
    RecordHead head;
    for (Lines lines(text); !lines.atEnd() && head.size() < LinesOfHead;) {
        QByteArray line = lines.next();
        if (!isBlank(line)) {
            head.push_back(std::move(line));
        }
    }
    return head;
}

/// Gives text to the reader; the number of the line that is not read any more, if there is one.
std::optional<qint64> feed(const QByteArray &text, const PasteDressing &dressing,
    RecordReader &reader, DialogueBuilder &builder)
{
    qint64 number = 0;
    for (Lines lines(text); !lines.atEnd();) {
        if (++number > MostRecordLines || builder.isFull()) {
            return number;
        }
        const QByteArray dressed = lines.next();
        if (dressing.holdsTimes()) {
            static_cast<void>(afterTime(dressed, builder));
        }
        const QByteArray line = dressing.bare(dressed);
        const bool blank = isBlank(line);
        if (blank && !builder.isInContent() && !reader.readsBlankLines()) {
            continue;
        }
        const quint64 before = builder.told();
        reader.take(line);
        if (builder.told() == before && !(blank && reader.readsBlankLines())) {
            builder.kept(line);
        }
    }
    return std::nullopt;
}

} // namespace

Result<OpenedRecord, TranscriptFileFault> readForeignRecord(QIODevice &device, const QDateTime &now,
    std::optional<RecordFormat> wanted, std::optional<std::size_t> session)
{
    constexpr qint64 Piece = 64 * 1024; // no more room is taken than the record needs
    QByteArray octets;
    while (octets.size() < LongestRecord) {
        const QByteArray more = device.read(std::min(Piece, LongestRecord - octets.size()));
        if (more.isEmpty()) {
            break;
        }
        octets += more;
    }
    const bool goesOn = octets.size() == LongestRecord && !device.peek(1).isEmpty();
    QByteArray text = withoutByteOrderMark(octets);
    if (!text.contains('\n')) {
        text.replace('\r', '\n'); // of a Mac, long ago
    }
    octets.clear();
    RecordHead head = headOf(text);
    if (head.empty()) {
        return Failure{TranscriptFileFault{Kind::NotATranscript, 1, {}}};
    }
    const PasteDressing dressing = PasteDressing::of(head);
    for (QByteArray &line : head) {
        line = dressing.bare(line);
    }
    const RecordFormat format = wanted.value_or(recognise(head));
    DialogueBuilder builder(format, now);
    const std::unique_ptr<RecordReader> reader = makeReader(format, builder);
    std::optional<qint64> stopped = feed(text, dressing, *reader, builder);
    reader->finish();
    if (builder.isSilent() && text.contains('\0')) {
        return Failure{TranscriptFileFault{Kind::NotATranscript, 1, {}}};
    }
    if ((goesOn || builder.isFull()) && !stopped) {
        stopped = text.count('\n') + 1;
    }
    // A bounce speaks of several servers, and is one document.
    const std::size_t sessions = format == RecordFormat::Bounce ? 1 : builder.sessions();
    OpenedRecord record{
        {builder.finish(sessions > 1 ? session : std::nullopt), std::nullopt}, format, sessions};
    if (stopped) {
        record.opened.damage = TranscriptFileFault{Kind::TooLarge, *stopped, {}};
    }
    return record;
}

} // namespace Heloscope
