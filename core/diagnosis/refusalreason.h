// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <optional>
#include <vector>

namespace Heloscope {

/// Why a server refused or deferred: a closed list that statistics and tests hold on to.
enum class RefusalReason : quint8 {
    MailboxUnknown,
    MailboxDisabled,
    MailboxFull,
    MailboxMoved,
    HostUnknown,
    HostUnreachable,
    SenderRejected,
    RelayingDenied,
    Greylisted,
    RateLimited,
    TooManyConnections,
    Blocklisted,
    BadReputation,
    ReverseDns,
    AuthenticationRequired,
    AuthenticationFailed,
    MechanismRefused,
    TlsRequired,
    TlsUnavailable,
    SpfFailed,
    DkimFailed,
    DmarcFailed,
    Policy,
    ContentRejected,
    Spam,
    Virus,
    MessageTooLarge,
    TooManyRecipients,
    NotRfcCompliant,
    SyntaxError,
    BadSequence,
    NotImplemented,
    ServiceUnavailable,
    StorageFull,
    NetworkProblem,
    MailLoop,
    Expired,
    SecurityFeature,
    Unknown,
};

/// "mailbox_unknown", …: the names of the transcript format.
[[nodiscard]] QByteArray reasonName(RefusalReason reason);
[[nodiscard]] std::optional<RefusalReason> reasonFromName(QByteArrayView name);
[[nodiscard]] const std::vector<RefusalReason> &allRefusalReasons();

} // namespace Heloscope
