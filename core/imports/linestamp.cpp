// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imports/linestamp.h"

#include <QRegularExpression>

namespace Heloscope {

using namespace Qt::StringLiterals;

std::optional<LineStamp> stampOf(const QByteArray &line)
{
    static const QRegularExpression pattern(
        uR"((?:(\d{4})[-/](\d\d)[-/](\d\d)[T ]+)?\b(\d{1,2}):(\d\d):(\d\d)(?:[.,](\d{1,6}))?( ?[AaPp][Mm]\b)?(Z\b)?)"_s);
    constexpr qsizetype Reach = 60;
    const QRegularExpressionMatch match = pattern.match(QString::fromLatin1(line.left(Reach)));
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    int hour = match.captured(4).toInt();
    const QString half = match.captured(8).trimmed().toLower();
    if (!half.isEmpty()) {
        hour = hour % 12 + (half == "pm"_L1 ? 12 : 0);
    }
    const int milliseconds = match.captured(7).leftJustified(3, u'0', true).toInt();
    LineStamp stamp;
    stamp.timeOfDay
        = QTime(hour, match.captured(5).toInt(), match.captured(6).toInt(), milliseconds);
    if (!stamp.timeOfDay.isValid()) {
        return std::nullopt;
    }
    const QDate date(
        match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
    if (date.isValid()) {
        stamp.time = QDateTime(date, stamp.timeOfDay, Qt::UTC);
    }
    stamp.end = match.capturedEnd();
    return stamp;
}

} // namespace Heloscope
