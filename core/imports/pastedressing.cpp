// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imports/pastedressing.h"

#include "core/imports/lineshapes.h"
#include "core/imports/logtime.h"

#include <QDateTime>

#include <algorithm>
#include <array>
#include <utility>

namespace Heloscope {

namespace {

bool isDigit(char octet)
{
    return octet >= '0' && octet <= '9';
}

bool isName(QByteArrayView text)
{
    return !text.isEmpty() && std::ranges::all_of(text, [](char octet) {
        return isDigit(octet) || (octet >= 'a' && octet <= 'z') || (octet >= 'A' && octet <= 'Z')
            || octet == '_' || octet == '-' || octet == '.' || octet == '/';
    });
}

/// Whether lines like these are a record: some program's, or a bare dialogue.
bool makesSense(const RecordHead &head)
{
    int replies = 0;
    int commands = 0;
    for (const QByteArray &line : head) {
        replies += looksLikeReply(unindented(line)) ? 1 : 0;
        commands += looksLikeCommand(unindented(line)) ? 1 : 0;
    }
    return (replies > 0 && replies + commands > 1) || recognise(head) != RecordFormat::Plain;
}

template <typename Is>
bool areMost(const RecordHead &head, Is is)
{
    constexpr std::ptrdiff_t Fewest = 3;
    const auto count = std::ranges::count_if(head, is);
    return count >= Fewest && count * 5 >= static_cast<std::ptrdiff_t>(head.size()) * 4;
}

bool isQuoted(const QByteArray &line)
{
    return line.startsWith('>');
}

/// PHPMailer's page is read by its own reader.
bool isOfPage(const QByteArray &line)
{
    const bool path = line.contains("&lt;") && line.contains("&gt;") && line.contains('@');
    return (path || line.startsWith("&gt;") || line.startsWith("&lt;")) && !line.contains("SERVER");
}

QByteArray withoutEntities(QByteArray line)
{
    static constexpr std::array<std::pair<const char *, const char *>, 8> Entities{
        {{"&gt;", ">"}, {"&lt;", "<"}, {"&quot;", "\""}, {"&#39;", "'"}, {"&#039;", "'"},
            {"&nbsp;", " "}, {"<br>", ""}, {"&amp;", "&"}}};
    for (const auto &[entity, text] : Entities) {
        line.replace(entity, text);
    }
    return line;
}

/// "12: text", "12  text": the number, and where the text begins; -1 for a line without one.
std::pair<int, qsizetype> numbered(const QByteArray &line)
{
    constexpr qsizetype MostDigits = 6;
    const QByteArrayView text = unindented(line);
    qsizetype digits = 0;
    while (digits < text.size() && digits <= MostDigits && isDigit(text[digits])) {
        ++digits;
    }
    if (digits == 0 || digits > MostDigits) {
        return {-1, 0};
    }
    qsizetype end = digits;
    end += end < text.size() && QByteArrayView(".:|)").contains(text[end]) ? 1 : 0;
    const bool apart = end == text.size() || text[end] == ' ' || text[end] == '\t';
    end += end < text.size() ? 1 : 0;
    return apart ? std::pair{text.first(digits).toInt(), line.size() - text.size() + end}
                 : std::pair{-1, qsizetype{0}};
}

} // namespace

qsizetype PasteDressing::length(Prefix prefix, const QByteArray &line)
{
    constexpr qsizetype Longest = 120;
    const LogTime time = prefix == Prefix::Service || prefix == Prefix::Number
        ? LogTime{}
        : leadingTime(line, QDateTime::currentDateTimeUtc());
    const QByteArray rest = line.sliced(time.length).left(Longest);
    switch (prefix) {
    case Prefix::None:
        return 0;
    case Prefix::Service: {
        const qsizetype bar = line.left(Longest).indexOf("| ");
        return bar > 0 && isName(line.first(bar).trimmed()) ? bar + 2 : 0;
    }
    case Prefix::Stream: {
        const bool isStream = rest.startsWith("stdout ") || rest.startsWith("stderr ");
        const bool isTagged = isStream && rest.size() > 9 && rest.at(8) == ' ';
        return time.moment && isTagged ? time.length + 9 : 0;
    }
    case Prefix::Journal: {
        const qsizetype host = rest.indexOf(' ');
        const qsizetype colon = host < 0 ? -1 : rest.indexOf(": ", host);
        if (!time.moment || colon < 0 || !isName(rest.first(host))) {
            return 0;
        }
        QByteArray program = rest.sliced(host + 1, colon - host - 1);
        program = textBefore(program, "[");
        return isName(program) ? time.length + colon + 2 : 0;
    }
    case Prefix::Time:
        return time.moment ? time.length : 0;
    case Prefix::Number:
        return numbered(line).second;
    }
    return 0;
}

/// Each number is the one before it and one, as those of a listing are; codes of replies are not.
bool PasteDressing::countsUp(const RecordHead &head)
{
    int last = -1;
    std::size_t steps = 0;
    for (const QByteArray &line : head) {
        const int number = numbered(line).first;
        steps += last >= 0 && number > last && number <= last + 3 ? 1 : 0; // blank lines count
        last = number;
    }
    return steps >= 2 && steps * 5 >= (head.size() - 1) * 4;
}

RecordHead PasteDressing::bareHead(const RecordHead &head) const
{
    RecordHead bareLines;
    for (const QByteArray &line : head) {
        bareLines.push_back(bare(line));
    }
    return bareLines;
}

PasteDressing PasteDressing::of(const RecordHead &head)
{
    PasteDressing dressing;
    dressing.m_isPage = std::ranges::any_of(head, &isOfPage);
    RecordHead bareLines = dressing.m_isPage ? dressing.bareHead(head) : head;
    const auto tryOn = [&bareLines](PasteDressing next, auto &&take) {
        take(next);
        const RecordHead lines = next.bareHead(bareLines);
        return makesSense(lines);
    };
    const bool answers = std::ranges::any_of(
        bareLines, [](const QByteArray &line) { return line.startsWith('<'); });
    if (!answers && areMost(bareLines, &isQuoted)
        && tryOn({}, [](PasteDressing &next) { next.m_isQuoted = true; })) {
        dressing.m_isQuoted = true;
        bareLines = dressing.bareHead(head);
    }
    for (const Prefix prefix :
        {Prefix::Number, Prefix::Service, Prefix::Stream, Prefix::Journal, Prefix::Time}) {
        const bool fits = prefix == Prefix::Number
            ? countsUp(bareLines)
            : areMost(
                bareLines, [prefix](const QByteArray &line) { return length(prefix, line) > 0; });
        if (fits && (prefix == Prefix::Number || recognise(bareLines) == RecordFormat::Plain)
            && tryOn({}, [prefix](PasteDressing &next) { next.m_prefix = prefix; })) {
            dressing.m_prefix = prefix;
            break;
        }
    }
    return dressing;
}

QByteArray PasteDressing::bare(const QByteArray &line) const
{
    QByteArray text = m_isPage ? withoutEntities(line) : line;
    while (m_isQuoted && text.startsWith('>')) {
        text.remove(0, text.startsWith("> ") ? 2 : 1);
    }
    return m_prefix == Prefix::None ? text : text.sliced(length(m_prefix, text));
}

bool PasteDressing::holdsTimes() const
{
    return m_prefix == Prefix::Stream || m_prefix == Prefix::Journal || m_prefix == Prefix::Time;
}

} // namespace Heloscope
