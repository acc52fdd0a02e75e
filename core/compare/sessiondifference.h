// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <vector>

namespace Heloscope {

/// In what two recorded sessions differ. "Missing" and "added" are said of the second of the two,
/// the right one.
enum class SessionDifferenceKind : quint8 {
    StepMissing, ///< subject: the names of the steps, with commas
    StepAdded, ///< the same
    Unanswered, ///< only the left one has a reply
    Answered, ///< only the right one has
    Code, ///< left, right: "250 2.1.5", "550"
    EnhancedCode, ///< left, right: "5.1.1" or empty, with the same reply code
    Text, ///< left, right: what a reply says, with the same codes
    Line, ///< left, right: the command as it was sent
    CapabilityMissing, ///< subject: the keyword; left: its parameters
    CapabilityAdded, ///< right: its parameters
    CapabilityChanged, ///< left, right: the parameters
    SizeSmaller, ///< left, right: octets
    SizeLarger,
    TlsProtocol,
    TlsCipher, ///< left, right: cipher and group
    Certificate, ///< left, right: key, signature and issuer, or the fingerprints of one host
    Trust, ///< left, right: "trusted" or the names of what is wrong
    ContentSize, ///< left, right: octets
    Timing, ///< left, right: milliseconds
    FindingMissing, ///< subject: the id
    FindingAdded,
    ClosedBy, ///< left, right: "client", "server", "network"
    Result, ///< left, right: how the session ended, "completed", "refused (mailbox_unknown)"
};

/// "step-missing", "step-added", …: the form used in JSON and in topics.
[[nodiscard]] QByteArray sessionDifferenceName(SessionDifferenceKind kind);
[[nodiscard]] const std::vector<SessionDifferenceKind> &allSessionDifferenceKinds();

/// One difference. What a server said in it is as it came: show it through displayText().
struct SessionDifference {
    SessionDifferenceKind kind = SessionDifferenceKind::Code;
    QByteArray step; ///< its name, see TranscriptStep
    QByteArray subject; ///< a keyword, the id of a finding, names of steps; empty otherwise
    QByteArray left;
    QByteArray right;

    bool operator==(const SessionDifference &) const = default;
};

} // namespace Heloscope
