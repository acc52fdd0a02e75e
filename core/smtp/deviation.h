// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <optional>
#include <vector>

namespace Smtp {

/// How much a finding matters.
enum class FindingSeverity : quint8 {
    Info, ///< worth knowing
    Warning, ///< somebody left the rules, or something is weaker than it looks
    Error, ///< the session cannot be believed or cannot go on because of it
};

/// Where a peer left the RFCs, or where a session is weaker than it should be. Each kind has a
/// stable id, a severity and the section it is measured by: see deviationRule().
enum class DeviationKind : quint8 {
    // Form of a reply
    ReplyMalformed,
    ReplyCodeInvalid,
    ReplyCodesDiffer,
    ReplySeparatorInvalid,
    ReplyBareLineFeed,
    ReplyBareCarriageReturn,
    ReplyControlCharacters,
    ReplyNotUtf8,
    ReplyLineLong,
    ReplyLineTooLong,
    ReplyTooLarge,
    ReplyTooManyLines,
    ReplyCutOff,
    ReplyNotice,
    TooManyNotices,
    // Sense of a reply
    GreetingInvalid,
    ReplyUnexpected,
    ReplyUnsolicited,
    EnhancedCodeMismatch,
    EnhancedCodeMisplaced,
    ServiceClosing,
    // Capabilities
    EhloRefused,
    CapabilityMalformed,
    SizeInvalid,
    // TLS
    StartTlsNotOffered,
    StartTlsRefused,
    StartTlsOfferedAgain,
    StartTlsInjection,
    CertificateUntrusted,
    CertificateNameMismatch,
    CertificateException,
    TlsHandshakeFailed,
    // AUTH
    AuthNotOffered,
    AuthMechanismNotOffered,
    AuthOfferedInClear,
    AuthWithheldInClear,
    AuthSentInClear,
    ChallengeNotBase64,
    AuthChallengesTooMany,
    AuthSuccessWithoutExchange,
    CredentialsEchoed,
    // Mail transaction
    RecipientRefused,
    RecipientLimitReached,
    MessageTooLargeForServer,
    EightBitNotOffered,
    SmtpUtf8NotOffered,
    ParameterNotOffered,
    ContentWithoutInvitation,
    DeliveryUnknown,
    // The connection
    NameNotFound,
    ConnectionFailed,
    QuitUnanswered,
    ConnectionLost,
    PhaseTimedOut,
    // Replay of a recorded session
    ReplyDiffersFromRecording,
    CapabilitiesDifferFromRecording,
    RecordedStepLeftOut,
    ReplayEnded,
};

struct DeviationRule {
    DeviationKind kind;
    const char *id; ///< stable, kebab-case, named after what is wrong
    FindingSeverity severity;
    const char *reference; ///< "RFC 5321 §4.2"
};

/// Every kind, in the order of the enum.
[[nodiscard]] const DeviationRule &deviationRule(DeviationKind kind);
[[nodiscard]] const std::vector<DeviationKind> &allDeviationKinds();

/// One occurrence. Arguments are ordered (name, value) pairs: bytes of the peer, or numbers.
struct Deviation {
    using Argument = std::pair<QByteArray, QByteArray>;

    DeviationKind kind = DeviationKind::ReplyMalformed;
    std::vector<Argument> arguments;

    bool operator==(const Deviation &) const = default;
};

} // namespace Smtp
