// SPDX-License-Identifier: GPL-3.0-or-later
//
// A line is cut into words at spaces and at the brackets, commas and quotes that servers put around
// what they insert; each word is judged by its own look, by the word in front of it, and by whether
// the line has a date at all: "May" and "12" are part of a date only beside a time or a year.
#include "core/compare/volatileparts.h"

#include "core/transcript/transcript.h"

#include <algorithm>
#include <array>

namespace Heloscope {

namespace {

constexpr std::size_t MostNames = 64;
constexpr qsizetype LongestWord = 256; ///< what is longer is a text, not an id
constexpr qsizetype LongestLine = 16 * 1024; ///< what stands behind is taken as it is
constexpr qsizetype ShortestId = 8; ///< octets
constexpr int FewestIdDigits = 3;

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool isBreak(char c)
{
    constexpr QByteArrayView Breaks(" \t()<>[]{},;\"'=");
    return Breaks.contains(c);
}

bool hasOnlyDigits(QByteArrayView word)
{
    return !word.isEmpty() && std::ranges::all_of(word, isDigit);
}

bool isOneOf(QByteArrayView word, const auto &list)
{
    return std::ranges::any_of(
        list, [word](const char *one) { return word.compare(one, Qt::CaseInsensitive) == 0; });
}

constexpr std::array CalendarWords{"Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun", "Jan", "Feb",
    "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec", "UTC", "GMT", "CET",
    "CEST", "EST", "EDT", "PST", "PDT", "KST", "JST", "ICT", "WIB"};

/// "04:50", "04:50:30.25"
bool isTime(QByteArrayView word)
{
    const qsizetype colon = word.indexOf(':');
    return (colon == 1 || colon == 2) && word.size() >= colon + 3 && isDigit(word[0])
        && isDigit(word[colon + 1]) && isDigit(word[colon + 2])
        && std::ranges::all_of(word, [](char c) { return isDigit(c) || c == ':' || c == '.'; });
}

/// "2026-11-22", also with a time behind it, "22/11/2026", "22-Nov-2026"
bool isDay(QByteArrayView word)
{
    if (word.size() >= 10 && hasOnlyDigits(word.first(4)) && word[4] == '-' && isDigit(word[5])
        && isDigit(word[6]) && word[7] == '-' && isDigit(word[8]) && isDigit(word[9])) {
        return true;
    }
    const char between = word.contains('/') ? '/' : '-';
    const qsizetype first = word.indexOf(between);
    const qsizetype second = word.indexOf(between, first + 1);
    if (first < 1 || first > 4 || second < 0 || !hasOnlyDigits(word.first(first))) {
        return false;
    }
    const QByteArrayView middle = word.sliced(first + 1, second - first - 1);
    return hasOnlyDigits(word.sliced(second + 1)) && word.size() <= 11
        && (hasOnlyDigits(middle) || isOneOf(middle, CalendarWords));
}

bool isYear(QByteArrayView word)
{
    return word.size() == 4 && hasOnlyDigits(word) && (word[0] == '1' || word[0] == '2')
        && (word[1] == '9' || word[1] == '0');
}

/// "+0700"
bool isZone(QByteArrayView word)
{
    return word.size() == 5 && (word[0] == '+' || word[0] == '-') && hasOnlyDigits(word.sliced(1));
}

bool isIpv4(QByteArrayView word)
{
    int parts = 0;
    qsizetype digits = 0;
    for (const char c : word) {
        if (c == '.' && digits > 0) {
            ++parts;
            digits = 0;
        } else if (!isDigit(c) || ++digits > 3) {
            return false;
        }
    }
    return parts == 3 && digits > 0;
}

bool isAddress(QByteArrayView word)
{
    if (word.size() > 5 && word.first(5).compare("IPv6:", Qt::CaseInsensitive) == 0) {
        return true;
    }
    const qsizetype colon = word.lastIndexOf(':');
    if (isIpv4(word) || (colon > 0 && isIpv4(word.first(colon)))) {
        return true;
    }
    return word.count(':') >= 2 && std::ranges::all_of(word, [](char c) {
        return isDigit(c) || c == ':' || c == '.' || (c >= 'a' && c <= 'f')
            || (c >= 'A' && c <= 'F');
    });
}

/// Letters and digits mixed in a way that no word is: "4XyZk02vQBz9sT7", "1pABCd-0001Ab-2C".
bool isId(QByteArrayView word)
{
    if (word.size() < ShortestId || word.contains('/') || word.contains('@')) {
        return false;
    }
    const auto digits = std::ranges::count_if(word, isDigit);
    return digits >= FewestIdDigits && std::ranges::any_of(word, isLetter);
}

/// The word in front says that an id follows: "queued as", "id", "Message-ID:".
bool announcesId(QByteArrayView word, QByteArrayView before)
{
    constexpr std::array Verbs{"queued", "accepted", "received", "saved", "stored"};
    constexpr std::array Words{"id", "id:", "queue-id", "queueid", "message-id",
        "message-id:", "msgid", "session", "InternalId"};
    return isOneOf(word, Words)
        || (word.compare("as", Qt::CaseInsensitive) == 0 && isOneOf(before, Verbs));
}

struct Word {
    qsizetype offset = 0;
    QByteArrayView text;
};

std::vector<Word> wordsOf(QByteArrayView line)
{
    std::vector<Word> words;
    for (qsizetype i = 0; i < line.size();) {
        if (isBreak(line[i])) {
            ++i;
            continue;
        }
        qsizetype end = i;
        while (end < line.size() && !isBreak(line[end])) {
            ++end;
        }
        // A sentence's own punctuation is no part of the word.
        qsizetype last = end;
        while (last > i + 1 && (line[last - 1] == '.' || line[last - 1] == ':')) {
            --last;
        }
        words.push_back({i, line.sliced(i, last - i)});
        i = end;
    }
    return words;
}

bool isVolatile(
    const std::vector<Word> &words, std::size_t index, bool hasDate, const PartyNames &names)
{
    const QByteArrayView word = words[index].text;
    if (word.size() > LongestWord) {
        return false;
    }
    if (isTime(word) || isDay(word) || isAddress(word) || isId(word)
        || names.contains(word.toByteArray().toLower())) {
        return true;
    }
    if (hasDate
        && (isYear(word) || isZone(word) || isOneOf(word, CalendarWords)
            || (word.size() <= 2 && hasOnlyDigits(word) && index > 0
                && (isOneOf(words[index - 1].text, CalendarWords)
                    || (index + 1 < words.size()
                        && isOneOf(words[index + 1].text, CalendarWords)))))) {
        return true;
    }
    return index > 0
        && announcesId(words[index - 1].text, index > 1 ? words[index - 2].text : QByteArrayView());
}

void addName(PartyNames &names, QByteArrayView text)
{
    const auto words = wordsOf(text.first(std::min(text.size(), LongestWord)));
    if (!words.empty() && names.size() < MostNames
        && std::ranges::any_of(words.front().text, isLetter)) {
        names.insert(words.front().text.toByteArray().toLower());
    }
}

bool isHello(Smtp::Verb verb)
{
    return verb == Smtp::Verb::Ehlo || verb == Smtp::Verb::Helo || verb == Smtp::Verb::Lhlo;
}

} // namespace

PartyNames partyNames(const Transcript &transcript)
{
    PartyNames names;
    addName(names, transcript.header().target.host.toUtf8());
    bool afterHello = true; // the greeting names the server just as the reply to EHLO does
    for (const Entry &entry : transcript.entries()) {
        if (const auto *command = std::get_if<CommandEntry>(&entry.content)) {
            afterHello = isHello(command->verb);
            if (afterHello) {
                addName(names,
                    QByteArrayView(command->line)
                        .sliced(std::min<qsizetype>(command->line.size(), 5)));
            }
        } else if (const auto *reply = std::get_if<ReplyEntry>(&entry.content)) {
            const bool greets = !reply->to || afterHello;
            if (greets && reply->reply.code.isPositive() && !reply->reply.lines.empty()) {
                addName(names, reply->reply.lines.front());
            }
            afterHello = false;
        }
        if (names.size() >= MostNames) {
            break;
        }
    }
    return names;
}

std::vector<Smtp::ByteSpan> volatileSpans(QByteArrayView line, const PartyNames &names)
{
    const std::vector<Word> words = wordsOf(line.first(std::min(line.size(), LongestLine)));
    const bool hasDate = std::ranges::any_of(
        words, [](const Word &word) { return isTime(word.text) || isDay(word.text); });
    std::vector<Smtp::ByteSpan> spans;
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (isVolatile(words, i, hasDate, names)) {
            spans.push_back({words[i].offset, words[i].text.size()});
        }
    }
    return spans;
}

QByteArray withoutVolatileParts(QByteArrayView line, const PartyNames &names)
{
    QByteArray stable;
    stable.reserve(line.size());
    qsizetype from = 0;
    for (const Smtp::ByteSpan &span : volatileSpans(line, names)) {
        stable.append(line.sliced(from, span.offset - from));
        stable.append('\0');
        from = span.end();
    }
    stable.append(line.sliced(from));
    return stable.simplified();
}

} // namespace Heloscope
