// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imports/hiddensecret.h"

#include "core/wire/commandparser.h"

#include <QStringBuilder>

#include <algorithm>

namespace Heloscope {

namespace {

/// "****", "<credentials hidden>", "[credentials hidden]".
bool standsForSecret(QByteArrayView text)
{
    constexpr qsizetype Least = 3;
    const bool stars = text.size() >= Least
        && std::ranges::all_of(text, [](char octet) { return octet == '*'; });
    return stars || text == QByteArrayView("<credentials hidden>")
        || text == QByteArrayView("[credentials hidden]");
}

bool isBetween(QByteArrayView text, char opening, char closing)
{
    return text.size() > 1 && text.front() == opening && text.back() == closing;
}

} // namespace

bool isBlackedOut(QByteArrayView text)
{
    constexpr qsizetype MostLeft = 8;
    const qsizetype stars = std::ranges::count(text, '*');
    return std::ranges::all_of(text, [&text](char octet) { return octet == text.front(); })
        || isBetween(text, '[', ']') || isBetween(text, '(', ')') || isBetween(text, '<', '>')
        || (stars >= 3 && text.size() - stars < MostLeft);
}

QByteArray withHiddenSecret(const QByteArray &line)
{
    const QByteArray text = line.trimmed();
    if (standsForSecret(text)) {
        return HiddenSecret;
    }
    if (Smtp::verbOfLine(text) != Smtp::Verb::Auth) {
        return line;
    }
    const qsizetype mechanism = text.indexOf(' ') + 1;
    const qsizetype blank = mechanism > 0 ? text.indexOf(' ', mechanism) : -1;
    if (blank < 0 || !standsForSecret(QByteArrayView(text).sliced(blank + 1))) {
        return line;
    }
    return text.first(blank + 1) + HiddenSecret;
}

} // namespace Heloscope
