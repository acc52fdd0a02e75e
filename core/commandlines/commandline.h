// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/sessionplan.h"

#include <QByteArray>

#include <vector>

/// A session as a command of another program.
namespace Heloscope {

enum class CommandLineTool : quint8 {
    Swaks,
    Curl,
    OpenSsl, ///< openssl s_client
};

/// Where a command line does not do quite what the session does.
enum class CommandLineRemark : quint8 {
    PasswordWanted, ///< "<password>" is to be replaced
    UserWanted, ///< "<user>" is to be replaced
    MessageReplaced, ///< the message is not kept or too long: a short test message stands for it
    ParametersLeftOut, ///< of MAIL and RCPT
    LinesLeftOut, ///< lines of one's own
    TimeoutsLeftOut,
    NameNotChecked, ///< the tool checks the certificate, but not the name in it
    ServerNameLeftOut, ///< the server name indication cannot be chosen
    ValueImpossible, ///< the tool would take a value for an option or for several values
    EndsBeforeMail, ///< the tool cannot stop at the plan's stage: it goes no further than AUTH
    RecipientMissing, ///< the session ended behind MAIL, the line ends in front of it
    QuitsInstead, ///< the tool cannot hang up without QUIT
    NotEncryptedImpossible, ///< the tool speaks TLS only: there is no line
    AlwaysEncrypts, ///< TLS is optional in the plan, the tool insists on it
    TypedByHand, ///< the tool only connects; see CommandLine::typed
};

struct CommandLine {
    QByteArray line; ///< for a POSIX shell, without a line break; empty if the tool cannot do it
    std::vector<QByteArray> typed; ///< what a person types once it runs, in order
    std::vector<CommandLineRemark> remarks; ///< in the order of the enum, each once

    bool operator==(const CommandLine &) const = default;
};

/// The tool's line for this session. plan must have passed findFault(). Secrets never stand in it.
[[nodiscard]] CommandLine commandLineFor(CommandLineTool tool, const SessionPlan &plan);

} // namespace Heloscope
