// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/comparablecode.h"

#include <algorithm>
#include <array>

namespace Heloscope {

using namespace Qt::StringLiterals;

namespace {

/// The class that stands in for X while the rest is read.
constexpr int AnyClass = 5;

std::optional<ComparableCode> enhancedCodeFrom(QByteArray text)
{
    const bool isOpen = text.startsWith('X') || text.startsWith('x');
    if (isOpen) {
        text[0] = static_cast<char>('0' + AnyClass);
    }
    const std::optional<Smtp::EnhancedStatus> status = Smtp::parseEnhancedStatus(text);
    if (!status) {
        return std::nullopt;
    }
    ComparableCode code = comparableCode(*status);
    if (isOpen) {
        code.first = ComparableCode::OpenClass;
    }
    return code;
}

} // namespace

QString ComparableCode::label() const
{
    if (kind == Kind::Reply) {
        return QString::number(first * 100 + second * 10 + third);
    }
    const QString digit = first == OpenClass ? u"X"_s : QString::number(first);
    return digit + u'.' + QString::number(second) + u'.' + QString::number(third);
}

std::optional<Smtp::Severity> ComparableCode::severity() const
{
    if (first < 2 || first > 5) {
        return std::nullopt;
    }
    return static_cast<Smtp::Severity>(first - 2);
}

std::vector<TopicId> ComparableCode::topics() const
{
    if (kind == Kind::Reply) {
        return {codeTopic(first * 100 + second * 10 + third)};
    }
    const QByteArray rest = '.' + QByteArray::number(second) + '.' + QByteArray::number(third);
    if (first != OpenClass) {
        return {"enhanced/" + QByteArray::number(first) + rest, "enhanced/X" + rest};
    }
    return {"enhanced/X" + rest, "enhanced/5" + rest, "enhanced/4" + rest, "enhanced/2" + rest};
}

ComparableCode comparableCode(Smtp::ReplyCode code)
{
    return {ComparableCode::Kind::Reply, code.value() / 100, code.category(), code.detail()};
}

ComparableCode comparableCode(const Smtp::EnhancedStatus &status)
{
    return {ComparableCode::Kind::Enhanced, status.statusClass, status.subject, status.detail};
}

std::optional<ComparableCode> comparableCodeFromText(QStringView text)
{
    const QByteArray typed = text.trimmed().toUtf8();
    const bool isNumber = typed.size() == 3
        && std::all_of(
            typed.begin(), typed.end(), [](char octet) { return octet >= '0' && octet <= '9'; });
    if (!isNumber) {
        return enhancedCodeFrom(typed);
    }
    if (typed.startsWith('0')) {
        return std::nullopt;
    }
    return ComparableCode{
        ComparableCode::Kind::Reply, typed[0] - '0', typed[1] - '0', typed[2] - '0'};
}

} // namespace Heloscope
