// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commandlines/swakssurroundings.h"
#include "core/plan/sessionplan.h"
#include "core/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <functional>
#include <optional>
#include <vector>

namespace Heloscope {

/// Something that is not quite as swaks would have it.
enum class SwaksRemarkKind : quint8 {
    DisplayOnly, ///< the option changes only what swaks prints
    OutputPassedOver, ///< the shell sends the output elsewhere
    OtherProgram, ///< what stands in front of swaks is not run
    PasswordOnLine, ///< others could read it there
    PasswordMissing, ///< swaks would ask for it
    CertificateChecked, ///< swaks believes every certificate without --tls-verify
    OneByOne, ///< commands are not pipelined
    GreetsWithEhlo, ///< swaks begins with HELO in this protocol
    ServerMissing, ///< swaks would look the recipient's mail server up
};

struct SwaksRemark {
    SwaksRemarkKind kind = SwaksRemarkKind::DisplayOnly;
    QByteArray what; ///< the option or the words; empty where the kind says it all

    bool operator==(const SwaksRemark &) const = default;
};

/// Why a line is not set up as a session.
enum class SwaksRefusalKind : quint8 {
    TooLong,
    NotSwaks, ///< no word of the line is swaks
    UnclosedQuote,
    NeedsShell, ///< a variable or command that a shell would put in
    SeveralCommands,
    StandardInput, ///< what would be read from it is not here
    UnknownOption,
    AmbiguousOption,
    ValueMissing,
    ValueNotUnderstood,
    StrayWord,
    NoSession, ///< swaks would print something instead of connecting
    Unsupported, ///< nothing here does the same
    FileUnreadable,
};

struct SwaksRefusal {
    SwaksRefusalKind kind = SwaksRefusalKind::NotSwaks;
    QByteArray what; ///< the option with its value, the word or the file; never a password

    bool operator==(const SwaksRefusal &) const = default;
};

/// The session that a swaks line is.
struct SwaksSession {
    SessionPlan plan; ///< its host is empty if the line names no server
    bool namesSender = false; ///< otherwise plan.reversePath means nothing
    std::vector<SwaksRemark> remarks;
};

/// line: as it was typed into a shell. Sends nothing, runs nothing. A message that swaks would make
/// is made here, with our own default text.
[[nodiscard]] Result<SwaksSession, std::vector<SwaksRefusal>> readSwaksLine(
    const QByteArray &line, const SwaksSurroundings &surroundings);

/// The line with every password masked, whether or not it can be read.
[[nodiscard]] QByteArray maskedSwaksLine(const QByteArray &line);

} // namespace Heloscope
