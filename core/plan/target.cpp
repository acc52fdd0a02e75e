// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/target.h"

#include <QList>
#include <QStringList>

namespace Heloscope {

using namespace Qt::StringLiterals;

namespace {

std::optional<quint16> parsePort(QStringView text)
{
    bool isNumber = false;
    const int port = text.toInt(&isNumber);
    const bool digitsOnly = !text.isEmpty() && text.front().isDigit();
    return isNumber && digitsOnly && port >= 1 && port <= 65535
        ? std::optional(static_cast<quint16>(port))
        : std::nullopt;
}

} // namespace

std::optional<Target> parseTarget(const QString &text)
{
    Target target;
    QStringView rest = QStringView(text).trimmed();
    if (rest.startsWith("smtps://"_L1, Qt::CaseInsensitive)) {
        target.implicitTls = true;
        rest = rest.sliced(8);
    } else if (rest.startsWith("smtp://"_L1, Qt::CaseInsensitive)) {
        rest = rest.sliced(7);
    }
    while (rest.endsWith(u'/')) {
        rest.chop(1);
    }
    QStringView portText;
    if (rest.startsWith(u'[')) {
        const qsizetype end = rest.indexOf(u']');
        if (end < 0) {
            return std::nullopt;
        }
        target.host = rest.sliced(1, end - 1).toString();
        const QStringView behind = rest.sliced(end + 1);
        if (!behind.isEmpty() && !behind.startsWith(u':')) {
            return std::nullopt;
        }
        portText = behind.isEmpty() ? behind : behind.sliced(1);
        if (!behind.isEmpty() && portText.isEmpty()) {
            return std::nullopt;
        }
    } else if (rest.count(u':') == 1) {
        const qsizetype colon = rest.indexOf(u':');
        target.host = rest.first(colon).toString();
        portText = rest.sliced(colon + 1);
        if (portText.isEmpty()) {
            return std::nullopt;
        }
    } else {
        target.host = rest.toString();
    }
    if (!portText.isEmpty()) {
        target.port = parsePort(portText);
        if (!target.port) {
            return std::nullopt;
        }
    }
    return target.host.isEmpty() ? std::nullopt : std::optional(target);
}

bool isLoopback(const QString &host)
{
    if (host.compare("localhost"_L1, Qt::CaseInsensitive) == 0 || host == "::1"_L1) {
        return true;
    }
    const QList<QStringView> parts = QStringView(host).split(u'.');
    if (parts.size() != 4 || parts.first() != "127"_L1) {
        return false;
    }
    for (const QStringView part : parts) {
        bool isNumber = false;
        const int value = part.toInt(&isNumber);
        if (!isNumber || value < 0 || value > 255) {
            return false;
        }
    }
    return true;
}

} // namespace Heloscope
