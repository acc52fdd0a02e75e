// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/complaint.h"
#include "core/commandlines/commandline.h"
#include "core/result.h"
#include "core/transcript/transcript.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace Heloscope {

/// "swaks", "curl", "openssl"; nothing for anything else.
[[nodiscard]] std::optional<CommandLineTool> commandLineToolFromName(const QString &name);

/// The session as a command line for a shell, what it cannot say in front as comments, or why there
/// is no such line. hasPseudonyms: names and addresses are replaced by stand-ins.
[[nodiscard]] Result<QByteArray, Complaint> commandLineOf(
    CommandLineTool tool, const Transcript &transcript, bool hasPseudonyms);

} // namespace Heloscope
