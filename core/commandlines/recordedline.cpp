// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commandlines/recordedline.h"

#include "core/replay/recording.h"

namespace Heloscope {

CommandLine recordedCommandLine(
    CommandLineTool tool, const Transcript &transcript, const QByteArray &message)
{
    SessionPlan plan = planOf(recordingOf(transcript));
    plan.message = message;
    return findFault(plan) ? CommandLine{} : commandLineFor(tool, plan);
}

} // namespace Heloscope
