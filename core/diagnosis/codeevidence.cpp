// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnosis/codeevidence.h"

#include <algorithm>
#include <array>

namespace Heloscope {

namespace {

using R = RefusalReason;
using Smtp::Verb;

struct StatusRow {
    quint16 subject;
    quint16 detail;
    R reason;
    bool isTelling;
};

/// The registry of RFC 5248, and below it the numbers that large providers use on their own.
/// Numbers that depend on the command or the class are asked for in hintOf().
// clang-format off
constexpr auto StatusRows = std::to_array<StatusRow>({
    { 1, 1, R::MailboxUnknown, true },
    { 1, 2, R::HostUnknown, true },
    { 1, 3, R::SyntaxError, true },
    { 1, 4, R::MailboxUnknown, false },
    { 1, 6, R::MailboxMoved, true },
    { 1, 7, R::SenderRejected, true },
    { 1, 8, R::SenderRejected, true },
    { 1, 10, R::HostUnreachable, true },
    { 2, 0, R::MailboxUnknown, false },
    { 2, 1, R::MailboxDisabled, true },
    { 2, 2, R::MailboxFull, true },
    { 2, 3, R::MessageTooLarge, true },
    { 2, 4, R::ServiceUnavailable, false },
    { 3, 0, R::ServiceUnavailable, false },
    { 3, 1, R::StorageFull, true },
    { 3, 3, R::NotImplemented, false },
    { 3, 4, R::MessageTooLarge, true },
    { 3, 5, R::ServiceUnavailable, true },
    { 4, 0, R::NetworkProblem, false },
    { 4, 1, R::HostUnreachable, true },
    { 4, 2, R::NetworkProblem, true },
    { 4, 3, R::NetworkProblem, false },
    { 4, 4, R::HostUnknown, true },
    { 4, 5, R::RateLimited, false },
    { 4, 6, R::MailLoop, true },
    { 4, 7, R::Expired, true },
    { 5, 0, R::SyntaxError, false },
    { 5, 2, R::SyntaxError, true },
    { 5, 3, R::TooManyRecipients, true },
    { 5, 4, R::SyntaxError, true },
    { 5, 5, R::NotImplemented, false },
    { 5, 6, R::SyntaxError, true },
    { 6, 0, R::ContentRejected, false },
    { 6, 1, R::ContentRejected, true },
    { 6, 2, R::ContentRejected, true },
    { 6, 3, R::ContentRejected, true },
    { 6, 5, R::ContentRejected, true },
    { 6, 6, R::ContentRejected, true },
    { 6, 7, R::NotImplemented, true },
    { 6, 8, R::NotImplemented, true },
    { 6, 9, R::NotImplemented, true },
    { 7, 2, R::Policy, false },
    { 7, 5, R::SecurityFeature, true },
    { 7, 6, R::SecurityFeature, true },
    { 7, 7, R::SecurityFeature, false },
    { 7, 8, R::AuthenticationFailed, true },
    { 7, 10, R::TlsRequired, true },
    { 7, 11, R::TlsRequired, true },
    { 7, 12, R::AuthenticationFailed, true },
    { 7, 13, R::MailboxDisabled, true },
    { 7, 15, R::Policy, true },
    { 7, 16, R::MessageTooLarge, true },
    { 7, 17, R::MailboxMoved, true },
    { 7, 18, R::MailboxMoved, true },
    { 7, 20, R::DkimFailed, true },
    { 7, 21, R::DkimFailed, true },
    { 7, 22, R::DkimFailed, true },
    { 7, 23, R::SpfFailed, true },
    { 7, 24, R::SpfFailed, true },
    { 7, 25, R::ReverseDns, true },
    { 7, 26, R::DmarcFailed, true },
    { 7, 27, R::SenderRejected, true },
    { 7, 28, R::RateLimited, true },
    { 7, 29, R::DmarcFailed, true },
    { 7, 30, R::TlsRequired, true },

    { 1, 90, R::RateLimited, true },
    { 1, 351, R::MailboxUnknown, true },
    { 2, 121, R::RateLimited, true },
    { 2, 122, R::RateLimited, true },
    { 2, 252, R::SenderRejected, true },
    { 4, 14, R::MailLoop, true },
    { 4, 300, R::Expired, true },
    { 4, 310, R::HostUnknown, true },
    { 4, 312, R::NetworkProblem, true },
    { 4, 316, R::HostUnreachable, true },
    { 4, 317, R::TlsUnavailable, true },
    { 4, 318, R::NetworkProblem, true },
    { 6, 11, R::NotRfcCompliant, true },
    { 7, 54, R::RelayingDenied, true },
    { 7, 57, R::AuthenticationRequired, true },
    { 7, 60, R::SenderRejected, true },
    { 7, 64, R::RelayingDenied, true },
    { 7, 139, R::AuthenticationFailed, true },
    { 7, 500, R::RateLimited, true },
    { 7, 501, R::Spam, true },
    { 7, 506, R::NotRfcCompliant, true },
    { 7, 509, R::DmarcFailed, true },
    { 7, 511, R::Blocklisted, true },
    { 7, 512, R::NotRfcCompliant, true },
    { 7, 513, R::Blocklisted, true },
    { 7, 515, R::DmarcFailed, true },
    { 7, 606, R::Blocklisted, true },
    { 7, 650, R::BadReputation, true },
    { 7, 651, R::BadReputation, true },
    { 7, 652, R::TooManyConnections, true },
    { 7, 705, R::RateLimited, true },
    { 7, 708, R::Blocklisted, true },
});
// clang-format on

bool isAuthentication(Verb verb)
{
    return verb == Verb::Auth || verb == Verb::AuthResponse || verb == Verb::AuthCancel;
}

CodeHint telling(R reason)
{
    return CodeHint{reason, true};
}

CodeHint leaning(R reason)
{
    return CodeHint{reason, false};
}

/// 550, 553 and the like: which address or which content was meant.
std::optional<CodeHint> hintByTarget(Verb after, R recipient, R sender, R content)
{
    switch (after) {
    case Verb::Rcpt:
    case Verb::Vrfy:
    case Verb::Expn:
        return leaning(recipient);
    case Verb::Mail:
        return leaning(sender);
    case Verb::Data:
    case Verb::Content:
    case Verb::Bdat:
        return leaning(content);
    case Verb::Connect:
    case Verb::Ehlo:
    case Verb::Helo:
    case Verb::Lhlo:
        return leaning(R::Blocklisted);
    default:
        return std::nullopt;
    }
}

/// X.5.1 stands beside several codes, which are finer than it.
CodeHint hintOfInvalidCommand(Smtp::ReplyCode code)
{
    if (code == 503) {
        return telling(R::BadSequence);
    }
    return code == 502 ? telling(R::NotImplemented) : leaning(R::SyntaxError);
}

/// Numbers that mean the login during a login, and something else otherwise.
CodeHint hintOfSecurity(const Smtp::EnhancedStatus &status, Smtp::ReplyCode code, Verb after)
{
    const bool isLogin = isAuthentication(after) || code == 504 || code == 534 || code == 535;
    switch (status.detail) {
    case 3:
        return telling(isLogin ? R::AuthenticationFailed : R::SecurityFeature);
    case 4:
        return telling(isLogin ? R::MechanismRefused : R::SecurityFeature);
    default: // 9
        return isLogin ? telling(R::MechanismRefused) : leaning(R::Policy);
    }
}

} // namespace

std::optional<CodeHint> hintOf(
    const Smtp::EnhancedStatus &status, Smtp::ReplyCode code, Smtp::Verb after)
{
    const bool permanent = code.severity() == Smtp::Severity::Permanent;
    switch (status.subject * 1000 + status.detail) {
    case 1000:
        return leaning(after == Verb::Mail ? R::SenderRejected : R::MailboxUnknown);
    case 3002:
        return telling(permanent ? R::HostUnreachable : R::ServiceUnavailable);
    case 5001:
        return hintOfInvalidCommand(code);
    case 7000:
    case 7001:
        return hintByTarget(after, R::Policy, R::SenderRejected, R::Policy)
            .value_or(leaning(R::Policy));
    case 7003:
    case 7004:
    case 7009:
        return hintOfSecurity(status, code, after);
    default:
        break;
    }
    const auto *row = std::ranges::find_if(StatusRows, [&status](const StatusRow &candidate) {
        return candidate.subject == status.subject && candidate.detail == status.detail;
    });
    return row == StatusRows.end() ? std::nullopt
                                   : std::optional(CodeHint{row->reason, row->isTelling});
}

std::optional<CodeHint> hintOf(Smtp::ReplyCode code, Smtp::Verb after, bool encrypted)
{
    switch (code.value()) {
    case 421:
        return leaning(R::ServiceUnavailable);
    case 432:
    case 535:
        return telling(R::AuthenticationFailed);
    case 451:
        return leaning(R::ServiceUnavailable);
    case 452:
        return leaning(after == Verb::Rcpt ? R::TooManyRecipients : R::StorageFull);
    case 454:
        return after == Verb::StartTls ? telling(R::TlsUnavailable)
            : isAuthentication(after)  ? telling(R::ServiceUnavailable)
                                       : leaning(R::ServiceUnavailable);
    case 455:
    case 555:
        return leaning(R::NotImplemented);
    case 500:
    case 501:
        return after == Verb::AuthCancel ? std::nullopt : std::optional(leaning(R::SyntaxError));
    case 502:
        return telling(R::NotImplemented);
    case 503:
        return telling(R::BadSequence);
    case 504:
        return isAuthentication(after) ? telling(R::MechanismRefused) : leaning(R::NotImplemented);
    case 521:
    case 556:
        return telling(R::HostUnreachable);
    case 522:
        return leaning(R::MailboxFull);
    case 523:
    case 524:
    case 538:
        return telling(R::TlsRequired);
    case 525:
        return telling(R::MailboxDisabled);
    case 530:
        // Without a command nothing is known about the session either.
        return encrypted           ? telling(R::AuthenticationRequired)
            : after == Verb::Other ? leaning(R::TlsRequired)
                                   : telling(R::TlsRequired);
    case 534:
        return telling(R::MechanismRefused);
    case 550:
        return hintByTarget(after, R::MailboxUnknown, R::SenderRejected, R::Policy);
    case 551:
        return leaning(R::MailboxMoved);
    case 552:
        return leaning(after == Verb::Rcpt ? R::MailboxFull : R::MessageTooLarge);
    case 553:
        return hintByTarget(after, R::MailboxUnknown, R::SenderRejected, R::Policy);
    case 554:
        return hintByTarget(after, R::Policy, R::Policy, R::Policy);
    case 571:
        return leaning(R::Policy);
    default:
        return std::nullopt;
    }
}

} // namespace Heloscope
