// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/smtp/deviation.h"

#include <algorithm>
#include <array>
#include <iterator>

namespace Smtp {

namespace {

using Kind = DeviationKind;
using FindingSeverity::Error;
using FindingSeverity::Info;
using FindingSeverity::Warning;

constexpr std::array Rules{
    DeviationRule{Kind::ReplyMalformed, "reply-malformed", Error, "RFC 5321 §4.2"},
    DeviationRule{Kind::ReplyCodeInvalid, "reply-code-invalid", Error, "RFC 5321 §4.2"},
    DeviationRule{Kind::ReplyCodesDiffer, "reply-codes-differ", Warning, "RFC 5321 §4.2.1"},
    DeviationRule{Kind::ReplySeparatorInvalid, "reply-separator-invalid", Warning, "RFC 5321 §4.2"},
    DeviationRule{Kind::ReplyBareLineFeed, "reply-bare-line-feed", Warning, "RFC 5321 §2.3.8"},
    DeviationRule{
        Kind::ReplyBareCarriageReturn, "reply-bare-carriage-return", Warning, "RFC 5321 §2.3.8"},
    DeviationRule{
        Kind::ReplyControlCharacters, "reply-control-characters", Warning, "RFC 5321 §4.2"},
    DeviationRule{Kind::ReplyNotUtf8, "reply-not-utf8", Warning, "RFC 5321 §4.2"},
    DeviationRule{Kind::ReplyLineLong, "reply-line-long", Info, "RFC 5321 §4.5.3.1.5"},
    DeviationRule{Kind::ReplyLineTooLong, "reply-line-too-long", Error, "RFC 5321 §4.5.3.1.5"},
    DeviationRule{Kind::ReplyTooLarge, "reply-too-large", Error, "RFC 5321 §4.2"},
    DeviationRule{Kind::ReplyTooManyLines, "reply-too-many-lines", Error, "RFC 5321 §4.2"},
    DeviationRule{Kind::ReplyCutOff, "reply-cut-off", Error, "RFC 5321 §4.2"},
    DeviationRule{Kind::ReplyNotice, "reply-notice", Warning, "RFC 5321 §4.3.2"},
    DeviationRule{Kind::TooManyNotices, "too-many-notices", Error, "RFC 5321 §4.3.2"},
    DeviationRule{Kind::GreetingInvalid, "greeting-invalid", Error, "RFC 5321 §3.1"},
    DeviationRule{Kind::ReplyUnexpected, "reply-unexpected", Warning, "RFC 5321 §4.3.2"},
    DeviationRule{Kind::ReplyUnsolicited, "reply-unsolicited", Error, "RFC 5321 §4.3.1"},
    DeviationRule{Kind::EnhancedCodeMismatch, "enhanced-code-mismatch", Warning, "RFC 2034 §4"},
    DeviationRule{Kind::EnhancedCodeMisplaced, "enhanced-code-misplaced", Info, "RFC 2034 §4"},
    DeviationRule{Kind::ServiceClosing, "service-closing", Warning, "RFC 5321 §3.8"},
    DeviationRule{Kind::EhloRefused, "ehlo-refused", Warning, "RFC 5321 §3.2"},
    DeviationRule{Kind::CapabilityMalformed, "capability-malformed", Warning, "RFC 5321 §4.1.1.1"},
    DeviationRule{Kind::SizeInvalid, "size-invalid", Warning, "RFC 1870 §3"},
    DeviationRule{Kind::StartTlsNotOffered, "starttls-not-offered", Warning, "RFC 3207 §6"},
    DeviationRule{Kind::StartTlsRefused, "starttls-refused", Warning, "RFC 3207 §4"},
    DeviationRule{Kind::StartTlsOfferedAgain, "starttls-offered-again", Warning, "RFC 3207 §4.2"},
    DeviationRule{Kind::StartTlsInjection, "starttls-injection", Error, "RFC 3207 §6"},
    DeviationRule{Kind::CertificateUntrusted, "certificate-untrusted", Error, "RFC 3207 §4.1"},
    DeviationRule{
        Kind::CertificateNameMismatch, "certificate-name-mismatch", Error, "RFC 3207 §4.1"},
    DeviationRule{Kind::CertificateException, "certificate-exception", Warning, "RFC 3207 §4.1"},
    DeviationRule{Kind::TlsHandshakeFailed, "tls-handshake-failed", Error, "RFC 3207 §4"},
    DeviationRule{Kind::AuthNotOffered, "auth-not-offered", Error, "RFC 4954 §3"},
    DeviationRule{
        Kind::AuthMechanismNotOffered, "auth-mechanism-not-offered", Error, "RFC 4954 §3"},
    DeviationRule{Kind::AuthOfferedInClear, "auth-offered-in-clear", Warning, "RFC 4954 §4"},
    DeviationRule{Kind::AuthWithheldInClear, "auth-withheld-in-clear", Error, "RFC 4954 §9"},
    DeviationRule{Kind::AuthSentInClear, "auth-sent-in-clear", Warning, "RFC 4954 §9"},
    DeviationRule{Kind::ChallengeNotBase64, "challenge-not-base64", Error, "RFC 4954 §4"},
    DeviationRule{Kind::AuthChallengesTooMany, "auth-challenges-too-many", Error, "RFC 4954 §4"},
    DeviationRule{
        Kind::AuthSuccessWithoutExchange, "auth-success-without-exchange", Error, "RFC 4954 §4"},
    DeviationRule{Kind::CredentialsEchoed, "credentials-echoed", Error, "RFC 4954 §9"},
    DeviationRule{Kind::RecipientRefused, "recipient-refused", Warning, "RFC 5321 §3.3"},
    DeviationRule{
        Kind::RecipientLimitReached, "recipient-limit-reached", Info, "RFC 5321 §4.5.3.1.10"},
    DeviationRule{
        Kind::MessageTooLargeForServer, "message-too-large-for-server", Warning, "RFC 1870 §6"},
    DeviationRule{Kind::EightBitNotOffered, "eight-bit-not-offered", Error, "RFC 6152 §3"},
    DeviationRule{Kind::SmtpUtf8NotOffered, "smtputf8-not-offered", Error, "RFC 6531 §3.2"},
    DeviationRule{
        Kind::ParameterNotOffered, "parameter-not-offered", Warning, "RFC 5321 §4.1.1.11"},
    DeviationRule{
        Kind::ContentWithoutInvitation, "content-without-invitation", Error, "RFC 5321 §4.1.1.4"},
    DeviationRule{Kind::DeliveryUnknown, "delivery-unknown", Error, "RFC 5321 §4.5.3.2.6"},
    DeviationRule{Kind::NameNotFound, "name-not-found", Error, "RFC 5321 §5.1"},
    DeviationRule{Kind::ConnectionFailed, "connection-failed", Error, "RFC 5321 §5.1"},
    DeviationRule{Kind::QuitUnanswered, "quit-unanswered", Warning, "RFC 5321 §4.1.1.10"},
    DeviationRule{Kind::ConnectionLost, "connection-lost", Error, "RFC 5321 §3.8"},
    DeviationRule{Kind::PhaseTimedOut, "phase-timed-out", Error, "RFC 5321 §4.5.3.2"},
    DeviationRule{
        Kind::ReplyDiffersFromRecording, "reply-differs-from-recording", Warning, "RFC 5321 §4.2"},
    DeviationRule{Kind::CapabilitiesDifferFromRecording, "capabilities-differ-from-recording",
        Warning, "RFC 5321 §4.1.1.1"},
    DeviationRule{Kind::RecordedStepLeftOut, "recorded-step-left-out", Warning, "RFC 5321 §4.1"},
    DeviationRule{Kind::ReplayEnded, "replay-ended", Info, "RFC 5321 §4.2"},
};

constexpr bool isInOrder()
{
    for (std::size_t i = 0; i < Rules.size(); ++i) {
        if (static_cast<std::size_t>(Rules.at(i).kind) != i) {
            return false;
        }
    }
    return true;
}
static_assert(isInOrder());

} // namespace

const DeviationRule &deviationRule(DeviationKind kind)
{
    return Rules.at(static_cast<std::size_t>(kind));
}

const std::vector<DeviationKind> &allDeviationKinds()
{
    static const std::vector<DeviationKind> Kinds = [] {
        std::vector<DeviationKind> all;
        all.reserve(Rules.size());
        std::ranges::transform(Rules, std::back_inserter(all), &DeviationRule::kind);
        return all;
    }();
    return Kinds;
}

} // namespace Smtp
