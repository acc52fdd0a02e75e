// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imports/logtime.h"

#include "core/imports/dialoguebuilder.h"

#include <algorithm>
#include <array>

namespace Heloscope {

namespace {

/// Walks over a line; every step that does not fit leaves it where it was.
class Cursor
{
public:
    explicit Cursor(QByteArrayView text)
        : m_text(text)
    {
    }

    [[nodiscard]] qsizetype at() const { return m_at; }
    [[nodiscard]] bool skip(char octet)
    {
        const bool there = m_at < m_text.size() && m_text[m_at] == octet;
        m_at += there ? 1 : 0;
        return there;
    }
    /// A number of least to most digits.
    [[nodiscard]] std::optional<int> number(qsizetype least, qsizetype most)
    {
        qsizetype end = m_at;
        int value = 0;
        while (
            end < m_text.size() && end - m_at < most && m_text[end] >= '0' && m_text[end] <= '9') {
            value = value * 10 + (m_text[end] - '0');
            ++end;
        }
        if (end - m_at < least) {
            return std::nullopt;
        }
        m_at = end;
        return value;
    }
    [[nodiscard]] bool skipWord(QByteArrayView word)
    {
        const bool there = m_text.sliced(m_at).startsWith(word);
        m_at += there ? word.size() : 0;
        return there;
    }
    void skipBlanks()
    {
        while (m_at < m_text.size() && (m_text[m_at] == ' ' || m_text[m_at] == '\t')) {
            ++m_at;
        }
    }

private:
    QByteArrayView m_text;
    qsizetype m_at = 0;
};

/// "21:16:12" with a fraction behind ".", "," or ":".
std::optional<QTime> timeAt(Cursor &cursor)
{
    const auto hour = cursor.number(2, 2);
    if (!hour || !cursor.skip(':')) {
        return std::nullopt;
    }
    const auto minute = cursor.number(2, 2);
    if (!minute || !cursor.skip(':')) {
        return std::nullopt;
    }
    const auto second = cursor.number(2, 2);
    if (!second) {
        return std::nullopt;
    }
    int milliseconds = 0;
    const Cursor before = cursor;
    if (cursor.skip('.') || cursor.skip(',') || cursor.skip(':')) {
        const qsizetype start = cursor.at();
        const auto fraction = cursor.number(1, 9);
        if (fraction) {
            double value = *fraction;
            for (qsizetype digits = cursor.at() - start; digits > 3; --digits) {
                value /= 10;
            }
            for (qsizetype digits = cursor.at() - start; digits < 3; ++digits) {
                value *= 10;
            }
            milliseconds = static_cast<int>(value);
        } else {
            cursor = before;
        }
    }
    const QTime time(*hour, *minute, std::min(*second, 59), milliseconds);
    return time.isValid() ? std::optional(time) : std::nullopt;
}

/// "Z", " UTC", "+02:00", "+0200": seconds east of UTC; 0 where nothing stands.
int zoneAt(Cursor &cursor)
{
    if (cursor.skip('Z') || cursor.skipWord(" UTC") || cursor.skipWord(" GMT")) {
        return 0;
    }
    const Cursor before = cursor;
    const bool east = cursor.skip('+');
    if (!east && !cursor.skip('-')) {
        return 0;
    }
    const auto hours = cursor.number(2, 2);
    (void)(hours && cursor.skip(':'));
    const auto minutes = hours ? cursor.number(2, 2) : std::nullopt;
    if (!minutes) {
        cursor = before;
        return 0;
    }
    return (east ? 1 : -1) * (*hours * 3600 + *minutes * 60);
}

/// "2024-05-06T10:11:12.105230+02:00" and what looks like it.
std::optional<QDateTime> isoAt(Cursor &cursor)
{
    const auto year = cursor.number(4, 4);
    if (!year || !cursor.skip('-')) {
        return std::nullopt;
    }
    const auto month = cursor.number(2, 2);
    if (!month || !cursor.skip('-')) {
        return std::nullopt;
    }
    const auto day = cursor.number(2, 2);
    if (!day || !(cursor.skip('T') || cursor.skip(' '))) {
        return std::nullopt;
    }
    const QDate date(*year, *month, *day);
    const auto time = timeAt(cursor);
    constexpr int FirstYear = 1970;
    constexpr int LastYear = 2100; // what comes later is damage
    if (!time || !date.isValid() || *year < FirstYear || *year > LastYear) {
        return std::nullopt;
    }
    return QDateTime(date, *time, Qt::UTC).addSecs(-zoneAt(cursor));
}

/// "Mar  4 21:16:12"
std::optional<QDateTime> syslogAt(Cursor &cursor, const QDateTime &now)
{
    static constexpr std::array<QByteArrayView, 12> Months{
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    const auto month = std::ranges::find_if(
        Months, [&cursor](QByteArrayView name) { return cursor.skipWord(name); });
    if (month == Months.end() || !cursor.skip(' ')) {
        return std::nullopt;
    }
    cursor.skipBlanks();
    const auto day = cursor.number(1, 2);
    if (!day || !cursor.skip(' ')) {
        return std::nullopt;
    }
    const auto time = timeAt(cursor);
    if (!time) {
        return std::nullopt;
    }
    const int number = static_cast<int>(month - Months.begin()) + 1;
    for (int year = now.date().year(); year > now.date().year() - 5; --year) {
        const QDateTime moment(QDate(year, number, *day), *time, Qt::UTC);
        if (moment.isValid() && moment <= now.addDays(1)) {
            return moment;
        }
    }
    return std::nullopt;
}

/// "9:41:07 AM", "21:16:12,105".
std::optional<QTime> clockAt(Cursor &cursor)
{
    const Cursor start = cursor;
    const auto hour = cursor.number(1, 2);
    const auto minute = hour && cursor.skip(':') ? cursor.number(2, 2) : std::nullopt;
    const auto second = minute && cursor.skip(':') ? cursor.number(2, 2) : std::nullopt;
    if (!second) {
        cursor = start;
        return std::nullopt;
    }
    int milliseconds = 0;
    const Cursor before = cursor;
    if (cursor.skip('.') || cursor.skip(',')) {
        const qsizetype from = cursor.at();
        const auto fraction = cursor.number(1, 6);
        if (fraction) {
            milliseconds = *fraction;
            for (qsizetype digits = cursor.at() - from; digits > 3; --digits) {
                milliseconds /= 10;
            }
            for (qsizetype digits = cursor.at() - from; digits < 3; ++digits) {
                milliseconds *= 10;
            }
        } else {
            cursor = before;
        }
    }
    const Cursor plain = cursor;
    (void)cursor.skip(' ');
    const bool afternoon = cursor.skipWord("PM") || cursor.skipWord("pm");
    const bool morning = !afternoon && (cursor.skipWord("AM") || cursor.skipWord("am"));
    cursor = afternoon || morning ? cursor : plain;
    const int ofDay = afternoon || morning ? *hour % 12 + (afternoon ? 12 : 0) : *hour;
    const QTime time(ofDay, *minute, *second, milliseconds);
    return time.isValid() ? std::optional(time) : std::nullopt;
}

/// "2016-03-16 ", "2016/03/16T".
std::optional<QDate> dateAt(Cursor &cursor)
{
    const Cursor start = cursor;
    const auto year = cursor.number(4, 4);
    const auto month
        = year && (cursor.skip('-') || cursor.skip('/')) ? cursor.number(2, 2) : std::nullopt;
    const auto day
        = month && (cursor.skip('-') || cursor.skip('/')) ? cursor.number(2, 2) : std::nullopt;
    const bool apart = day && (cursor.skip('T') || cursor.skip(' '));
    if (!apart) {
        cursor = start;
        return std::nullopt;
    }
    cursor.skipBlanks();
    const QDate date(*year, *month, *day);
    return date.isValid() ? std::optional(date) : std::nullopt;
}

bool isWordOctet(char octet)
{
    return (octet >= '0' && octet <= '9') || (octet >= 'a' && octet <= 'z')
        || (octet >= 'A' && octet <= 'Z') || octet == '_';
}

} // namespace

LogTime timeWithin(QByteArrayView line)
{
    constexpr qsizetype Reach = 60;
    const QByteArrayView start = line.first(std::min(line.size(), Reach));
    for (qsizetype at = 0; at < start.size(); ++at) {
        const bool begins
            = start[at] >= '0' && start[at] <= '9' && (at == 0 || !isWordOctet(start[at - 1]));
        if (!begins) {
            continue;
        }
        Cursor cursor(start.sliced(at));
        const std::optional<QDate> date = dateAt(cursor);
        const std::optional<QTime> time = clockAt(cursor);
        if (!time) {
            continue;
        }
        LogTime found;
        if (date) {
            found.moment = QDateTime(*date, *time, Qt::UTC).addSecs(-zoneAt(cursor));
        } else {
            found.timeOfDay = time;
            (void)cursor.skip('Z');
        }
        found.length = at + cursor.at();
        return found;
    }
    return {};
}

LogTime leadingTime(QByteArrayView line, const QDateTime &now)
{
    Cursor start(line);
    const bool bracketed = start.skip('[');
    LogTime found;
    Cursor cursor = start;
    found.moment = isoAt(cursor);
    if (!found.moment) {
        cursor = start;
        found.moment = syslogAt(cursor, now);
    }
    if (!found.moment) {
        cursor = start;
        found.timeOfDay = timeAt(cursor);
    }
    if ((!found.moment && !found.timeOfDay) || (bracketed && !cursor.skip(']'))) {
        return {};
    }
    cursor.skipBlanks();
    found.length = cursor.at();
    return found;
}

QByteArray afterTime(const QByteArray &line, DialogueBuilder &builder)
{
    const LogTime time = leadingTime(line, builder.now());
    if (time.moment) {
        builder.timeIs(*time.moment);
    } else if (time.timeOfDay) {
        builder.timeOfDayIs(*time.timeOfDay);
    }
    return line.sliced(time.length);
}

} // namespace Heloscope
