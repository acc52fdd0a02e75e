// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/complaint.h"
#include "core/transcript/transcriptreader.h"

namespace Heloscope {

/// What is wrong with a transcript, and the exit status that goes with it. name: of the file, as it
/// was typed.
[[nodiscard]] Complaint transcriptComplaint(const QString &name, const TranscriptFileFault &fault);

} // namespace Heloscope
