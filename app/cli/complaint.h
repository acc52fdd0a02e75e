// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QCommandLineParser;

namespace Heloscope {

/// Why a command line cannot be carried out: one message for standard error, and the exit status.
struct Complaint {
    int status = 64;
    QString message; ///< names the thing, the reason and what to try
};

/// The text of --help, its usage line with the subcommand's name instead of the program's path.
[[nodiscard]] QString usageOf(const QCommandLineParser &parser, const char *subcommand);

/// Writes "heloscope-cli SUBCOMMAND: message" to standard error and returns the status.
int complain(const char *subcommand, const Complaint &complaint);

} // namespace Heloscope
