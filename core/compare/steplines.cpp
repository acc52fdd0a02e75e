// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/steplines.h"

#include "core/export/entrysummary.h"
#include "core/wire/displaytext.h"

#include <algorithm>

namespace Heloscope {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t MostLines = 200;
constexpr qsizetype LongestLine = 2000; ///< octets of the peer

/// A line with what it is found again by and compared by.
struct KeyedLine {
    StepLine line;
    QByteArray key; ///< the keyword of a capability, else empty
    QByteArray stable;
};

KeyedLine spokenLine(
    LineOrigin origin, const QString &before, const QByteArray &octets, const PartyNames &names)
{
    const QByteArray line = octets.left(LongestLine);
    KeyedLine keyed{{origin, {}}, {}, withoutVolatileParts(line, names)};
    const auto add = [&keyed](const QString &text, bool isVolatile) {
        if (!text.isEmpty()) {
            keyed.line.pieces.push_back({text, isVolatile});
        }
    };
    add(before, false);
    qsizetype from = 0;
    for (const Smtp::ByteSpan &span : volatileSpans(line, names)) {
        add(Smtp::displayText(line.mid(from, span.offset - from)), false);
        add(Smtp::displayText(line.mid(span.offset, span.length)), true);
        from = span.end();
    }
    add(Smtp::displayText(line.mid(from)), false);
    if (octets.size() > LongestLine) {
        add(u"…"_s, false);
    }
    return keyed;
}

QByteArray keywordOf(const QByteArray &line)
{
    const auto end = std::ranges::find_if(line, [](char c) { return c == ' ' || c == '='; });
    return line.first(end - line.begin()).toUpper();
}

void addReply(std::vector<KeyedLine> &lines, const TranscriptStep &step, const ReplyEntry &entry,
    const PartyNames &names)
{
    const bool listsCapabilities
        = (step.name == "EHLO" || step.name == "LHLO") && entry.reply.code.isPositive();
    const QString code = QString::number(entry.reply.code.value());
    const std::size_t count = std::min(entry.reply.lines.size(), MostLines);
    for (std::size_t i = 0; i < count; ++i) {
        const bool isLast = i + 1 == entry.reply.lines.size();
        lines.push_back(spokenLine(
            LineOrigin::Server, code + (isLast ? u' ' : u'-'), entry.reply.lines[i], names));
        if (listsCapabilities && i > 0) {
            lines.back().key = keywordOf(entry.reply.lines[i].left(LongestLine));
            // Where it stands in the list is not what it says.
            lines.back().stable.prepend(code.toLatin1());
        } else {
            lines.back().stable.prepend(QString(code + (isLast ? u' ' : u'-')).toLatin1());
        }
    }
}

void addRecord(std::vector<KeyedLine> &lines, const Entry &entry, const RecordWords &words)
{
    const bool isOurs = std::holds_alternative<ContentEntry>(entry.content);
    const QStringList texts = summarise(entry).lines;
    const QStringList shown = words ? words(entry) : texts;
    for (qsizetype i = 0; i < texts.size() && i < static_cast<qsizetype>(MostLines); ++i) {
        const QString text = shown.value(i, texts[i]).left(LongestLine);
        lines.push_back({{isOurs ? LineOrigin::Client : LineOrigin::Record, {{text, false}}}, {},
            texts[i].left(LongestLine).toUtf8()});
    }
}

void addEntry(std::vector<KeyedLine> &lines, const TranscriptStep &step, const Entry *entry,
    const PartyNames &names, const RecordWords &words)
{
    if (!entry) {
        return;
    }
    if (const auto *command = std::get_if<CommandEntry>(&entry->content)) {
        lines.push_back(spokenLine(LineOrigin::Client, {}, command->line, names));
        if (step.name == "EHLO" || step.name == "HELO" || step.name == "LHLO") {
            lines.back().stable = step.name; // what a client calls itself is volatile
        }
        return;
    }
    if (const auto *reply = std::get_if<ReplyEntry>(&entry->content)) {
        addReply(lines, step, *reply, names);
        return;
    }
    addRecord(lines, *entry, words);
}

std::vector<KeyedLine> linesOfSide(
    const std::optional<TranscriptStep> &step, const SessionSide &side, const RecordWords &words)
{
    std::vector<KeyedLine> lines;
    if (step) {
        addEntry(lines, *step, side.find(step->sent), side.names, words);
        addEntry(lines, *step, side.find(step->received), side.names, words);
    }
    return lines;
}

/// The place of the right line that belongs beside a left one; -1: none. Those with a keyword are
/// found by it, those without by the place among their like.
std::vector<int> partners(const std::vector<KeyedLine> &left, const std::vector<KeyedLine> &right)
{
    std::vector<int> places(left.size(), -1);
    std::vector<bool> isTaken(right.size(), false);
    for (std::size_t i = 0; i < left.size(); ++i) {
        for (std::size_t j = 0; j < right.size(); ++j) {
            if (!isTaken[j] && left[i].key == right[j].key
                && left[i].line.origin == right[j].line.origin) {
                places[i] = static_cast<int>(j);
                isTaken[j] = true;
                break;
            }
        }
    }
    return places;
}

} // namespace

QString StepLine::text() const
{
    QString text = origin == LineOrigin::Client ? u"C: "_s
        : origin == LineOrigin::Server          ? u"S: "_s
                                                : u"   "_s;
    for (const LinePiece &piece : pieces) {
        text += piece.text;
    }
    return text;
}

std::vector<LinePair> linesOf(
    const ComparedStep &step, const ComparedSessions &sessions, const RecordWords &words)
{
    const std::vector<KeyedLine> left = linesOfSide(step.left, sessions.left, words);
    const std::vector<KeyedLine> right = linesOfSide(step.right, sessions.right, words);
    const std::vector<int> places = partners(left, right);
    std::vector<bool> isTaken(right.size(), false);
    std::vector<LinePair> pairs;
    const bool isChanged
        = step.kind != ComparedStepKind::Same && step.kind != ComparedStepKind::VolatileOnly;
    for (std::size_t i = 0; i < left.size(); ++i) {
        LinePair pair{left[i].line, {}, isChanged};
        if (places[i] >= 0) {
            const auto place = static_cast<std::size_t>(places[i]);
            isTaken[place] = true;
            pair.right = right[place].line;
            pair.isDifferent = isChanged && left[i].stable != right[place].stable;
        }
        // Words that differ for no reason that counts are as volatile as a date.
        if (!pair.isDifferent && pair.right && pair.left->text() != pair.right->text()
            && left[i].line.origin == LineOrigin::Record) {
            pair.left->pieces.front().isVolatile = true;
            pair.right->pieces.front().isVolatile = true;
        }
        pairs.push_back(std::move(pair));
    }
    for (std::size_t j = 0; j < right.size(); ++j) {
        if (!isTaken[j]) {
            pairs.push_back({{}, right[j].line, true});
        }
    }
    return pairs;
}

} // namespace Heloscope
