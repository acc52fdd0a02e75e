// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/smtp/replyoddities.h"

#include <algorithm>
#include <array>
#include <optional>

namespace Smtp {

namespace {

/// The positive completion codes RFC 5321 §4.3.2 and the extensions know for a verb.
bool isKnownSuccess(Verb verb, int code)
{
    const auto isOneOf = [code](std::initializer_list<int> known) {
        return std::ranges::find(known, code) != known.end();
    };
    switch (verb) {
    case Verb::Connect:
    case Verb::StartTls:
        return code == 220;
    case Verb::Auth:
    case Verb::AuthResponse:
        return code == 235;
    case Verb::AuthCancel:
    case Verb::Data:
        return false;
    case Verb::Rcpt:
    case Verb::Vrfy:
    case Verb::Expn:
        return isOneOf({250, 251, 252});
    case Verb::Help:
        return isOneOf({211, 214, 250});
    case Verb::Quit:
        return code == 221;
    case Verb::Etrn:
        return isOneOf({250, 251, 252, 253});
    case Verb::Ehlo:
    case Verb::Helo:
    case Verb::Lhlo:
    case Verb::Mail:
    case Verb::Content:
    case Verb::Bdat:
    case Verb::Rset:
    case Verb::Noop:
        return code == 250;
    case Verb::Other:
        return true;
    }
    return true;
}

/// An enhanced code anywhere in the reply that says something else than its number does. None is
/// due in a 3yz reply; a harmless one is only misplaced there.
std::optional<EnhancedStatus> contradiction(const Reply &reply)
{
    const auto contradicts = [&reply](const std::optional<EnhancedStatus> &status) {
        return status
            && (reply.code.severity() == Severity::Intermediate
                    ? status->statusClass != 2
                    : status->statusClass != reply.code.value() / 100);
    };
    if (contradicts(reply.enhanced)) {
        return reply.enhanced;
    }
    for (const QByteArray &line : reply.lines) {
        if (const auto status = leadingEnhancedStatus(line); contradicts(status)) {
            return status;
        }
    }
    return std::nullopt;
}

bool isBase64(const QByteArray &text)
{
    return static_cast<bool>(
        QByteArray::fromBase64Encoding(text, QByteArray::AbortOnBase64DecodingErrors));
}

} // namespace

std::vector<Deviation> odditiesOf(Verb verb, const Reply &reply)
{
    std::vector<Deviation> deviations;
    const QByteArray code = QByteArray::number(reply.code.value());
    if (const auto status = contradiction(reply)) {
        deviations.push_back({DeviationKind::EnhancedCodeMismatch,
            {{"code", code}, {"enhanced", status->toByteArray()}}});
    }
    const bool hello = verb == Verb::Ehlo || verb == Verb::Helo || verb == Verb::Lhlo;
    const bool noEnhancedCodeHere = reply.code.severity() == Severity::Intermediate
        || (reply.code.isPositive() && (verb == Verb::Connect || hello));
    if (reply.enhanced && noEnhancedCodeHere) {
        deviations.push_back({DeviationKind::EnhancedCodeMisplaced,
            {{"code", code}, {"enhanced", reply.enhanced->toByteArray()}}});
    }
    if (reply.code.severity() == Severity::Success && !isKnownSuccess(verb, reply.code.value())) {
        deviations.push_back(
            {DeviationKind::ReplyUnexpected, {{"code", code}, {"command", verbName(verb)}}});
    }
    if (reply.code == 334 && !isBase64(reply.lines.back().trimmed())) {
        deviations.push_back({DeviationKind::ChallengeNotBase64, {{"text", reply.lines.back()}}});
    }
    return deviations;
}

} // namespace Smtp
