// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/smtp/enhancedstatus.h"

#include <QStringBuilder>

namespace Smtp {

namespace {

/// Takes one to three digits off the front of text.
std::optional<quint16> takeNumber(QByteArrayView &text)
{
    qsizetype digits = 0;
    int value = 0;
    while (digits < text.size() && digits < 4 && text[digits] >= '0' && text[digits] <= '9') {
        value = value * 10 + (text[digits] - '0');
        ++digits;
    }
    if (digits == 0 || digits > 3) {
        return std::nullopt;
    }
    text = text.sliced(digits);
    return static_cast<quint16>(value);
}

/// Takes a whole code off the front of text.
std::optional<EnhancedStatus> takeStatus(QByteArrayView &text)
{
    QByteArrayView rest = text;
    if (rest.isEmpty() || (rest[0] != '2' && rest[0] != '4' && rest[0] != '5')) {
        return std::nullopt;
    }
    EnhancedStatus status;
    status.statusClass = static_cast<quint8>(rest[0] - '0');
    rest = rest.sliced(1);
    for (quint16 *part : {&status.subject, &status.detail}) {
        if (!rest.startsWith('.')) {
            return std::nullopt;
        }
        rest = rest.sliced(1);
        const std::optional<quint16> number = takeNumber(rest);
        if (!number) {
            return std::nullopt;
        }
        *part = *number;
    }
    text = rest;
    return status;
}

} // namespace

QByteArray EnhancedStatus::toByteArray() const
{
    return QByteArray::number(statusClass) + '.' + QByteArray::number(subject) + '.'
        + QByteArray::number(detail);
}

std::optional<EnhancedStatus> leadingEnhancedStatus(QByteArrayView text)
{
    const std::optional<EnhancedStatus> status = takeStatus(text);
    if (status && (text.isEmpty() || text[0] == ' ' || text[0] == '\t')) {
        return status;
    }
    return std::nullopt;
}

std::optional<EnhancedStatus> findEnhancedStatus(QByteArrayView text)
{
    if (const auto leading = leadingEnhancedStatus(text)) {
        return leading;
    }
    const qsizetype mark = text.endsWith(')') ? text.lastIndexOf("(#") : -1;
    if (mark < 0) {
        return std::nullopt;
    }
    QByteArrayView rest = text.sliced(mark + 2);
    const std::optional<EnhancedStatus> status = takeStatus(rest);
    return status && rest == ")" ? status : std::nullopt;
}

std::optional<EnhancedStatus> parseEnhancedStatus(QByteArrayView text)
{
    const std::optional<EnhancedStatus> status = takeStatus(text);
    return status && text.isEmpty() ? status : std::nullopt;
}

} // namespace Smtp
