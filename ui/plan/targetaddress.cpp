// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/targetaddress.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Heloscope {

namespace {

std::optional<quint16> parsePort(const QString &text)
{
    bool isNumber = false;
    const uint port = text.toUInt(&isNumber);
    return isNumber && port > 0 && port <= 65535 ? std::optional(static_cast<quint16>(port))
                                                 : std::nullopt;
}

/// Splits "rest of the address" from ":port"; the port is left out where there is none.
std::optional<TargetAddress> parseHostAndPort(const QString &text)
{
    TargetAddress target;
    QString port;
    if (text.startsWith(u'[')) {
        const qsizetype end = text.indexOf(u']');
        if (end < 0 || (end + 1 < text.size() && text.at(end + 1) != u':')) {
            return {};
        }
        target.host = text.mid(1, end - 1);
        port = text.mid(end + 2);
    } else if (text.count(u':') == 1) {
        target.host = text.section(u':', 0, 0);
        port = text.section(u':', 1);
    } else {
        target.host = text;
    }
    if (!port.isEmpty()) {
        target.port = parsePort(port);
        if (!target.port) {
            return {};
        }
    }
    return target;
}

} // namespace

std::optional<TargetAddress> parseTarget(const QString &text)
{
    QString rest = text.trimmed();
    std::optional<TlsWish> tls;
    if (rest.startsWith("smtps://"_L1, Qt::CaseInsensitive)) {
        rest = rest.mid(8);
        tls = TlsWish::Implicit;
    } else if (rest.startsWith("smtp://"_L1, Qt::CaseInsensitive)) {
        rest = rest.mid(7);
    }
    if (rest.endsWith(u'/')) {
        rest.chop(1);
    }
    auto target = parseHostAndPort(rest);
    const bool isPlausible = target && !target->host.isEmpty()
        && std::none_of(target->host.begin(), target->host.end(), [](QChar character) {
               return character.isSpace() || !character.isPrint() || character == u'/'
                   || character == u'@';
           });
    if (!isPlausible) {
        return {};
    }
    target->tls = tls;
    if (tls && !target->port) {
        target->port = 465;
    }
    return target;
}

TlsWish usualTls(quint16 port)
{
    return port == 465 ? TlsWish::Implicit : TlsWish::Optional;
}

} // namespace Heloscope
