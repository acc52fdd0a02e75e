// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commandlines/commandline.h"
#include "core/transcript/transcript.h"

namespace Heloscope {

/// The tool's line for a session like this one; a default CommandLine if the transcript holds what
/// no plan of ours could. message: what was or would be sent, as a transcript does not keep it.
[[nodiscard]] CommandLine recordedCommandLine(
    CommandLineTool tool, const Transcript &transcript, const QByteArray &message = {});

} // namespace Heloscope
