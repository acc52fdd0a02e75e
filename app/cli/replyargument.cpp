// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/replyargument.h"

#include <QList>

#include <algorithm>

namespace Heloscope {

namespace {

std::optional<Smtp::ReplyCode> codeFrom(QByteArrayView text)
{
    const bool isNumber = text.size() == 3 && std::all_of(text.begin(), text.end(), [](char octet) {
        return octet >= '0' && octet <= '9';
    });
    const int value = isNumber ? text.toByteArray().toInt() : 0;
    return value >= 200 && value <= 599 ? std::optional(Smtp::ReplyCode(value)) : std::nullopt;
}

} // namespace

Result<Smtp::Reply, ReplyArgumentFault> replyFromCodes(const QString &code, const QString &enhanced)
{
    const QByteArray digits = code.trimmed().toUtf8();
    const std::optional<Smtp::ReplyCode> value = codeFrom(digits);
    if (!value) {
        return Failure{Smtp::parseEnhancedStatus(digits) ? ReplyArgumentFault::EnhancedAlone
                                                         : ReplyArgumentFault::CodeInvalid};
    }
    Smtp::Reply reply;
    reply.code = *value;
    if (!enhanced.isEmpty()) {
        reply.enhanced = Smtp::parseEnhancedStatus(enhanced.trimmed().toUtf8());
        if (!reply.enhanced) {
            return Failure{ReplyArgumentFault::EnhancedInvalid};
        }
    }
    reply.lines = {enhanced.trimmed().toUtf8()};
    return reply;
}

Result<Smtp::Reply, ReplyArgumentFault> replyFromText(const QString &text)
{
    Smtp::Reply reply;
    const QList<QByteArray> lines = text.toUtf8().split('\n');
    for (const QByteArray &untrimmed : lines) {
        const QByteArray line = untrimmed.trimmed();
        if (line.isEmpty()) {
            continue;
        }
        const std::optional<Smtp::ReplyCode> code
            = codeFrom(line.first(std::min<qsizetype>(3, line.size())));
        // Logs write "550: text" as well.
        const char separator = line.size() > 3 ? line[3] : ' ';
        if (!code || (separator != ' ' && separator != '-' && separator != ':')) {
            return Failure{ReplyArgumentFault::LineInvalid};
        }
        reply.code = *code;
        reply.lines.push_back(line.size() > 4 ? line.sliced(4).trimmed() : QByteArray());
    }
    if (reply.lines.empty()) {
        return Failure{ReplyArgumentFault::LineInvalid};
    }
    reply.raw = text.toUtf8();
    reply.enhanced = Smtp::findEnhancedStatus(reply.lines.front());
    if (!reply.enhanced) {
        reply.enhanced = Smtp::findEnhancedStatus(reply.lines.back());
    }
    return reply;
}

} // namespace Heloscope
