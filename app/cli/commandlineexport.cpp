// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandlineexport.h"

#include "app/cli/exitcode.h"
#include "core/commandlines/recordedline.h"
#include "core/transcript/pseudonymentry.h"
#include "ui/wording/commandlinewords.h"

namespace Heloscope {

using namespace Qt::StringLiterals;

namespace {

CommandLine withPseudonyms(CommandLineTool tool, const Transcript &transcript)
{
    Pseudonyms pseudonyms;
    learnNames(pseudonyms, transcript);
    Transcript copy(masked(transcript.header(), pseudonyms));
    for (const Entry &entry : transcript.entries()) {
        copy.restore(masked(entry, pseudonyms));
    }
    return recordedCommandLine(tool, copy);
}

} // namespace

std::optional<CommandLineTool> commandLineToolFromName(const QString &name)
{
    if (name == "swaks"_L1) {
        return CommandLineTool::Swaks;
    }
    if (name == "curl"_L1) {
        return CommandLineTool::Curl;
    }
    return name == "openssl"_L1 ? std::optional(CommandLineTool::OpenSsl) : std::nullopt;
}

Result<QByteArray, Complaint> commandLineOf(
    CommandLineTool tool, const Transcript &transcript, bool hasPseudonyms)
{
    const CommandLine line
        = hasPseudonyms ? withPseudonyms(tool, transcript) : recordedCommandLine(tool, transcript);
    const QString text = commandLineText(line);
    if (line.line.isEmpty()) { // then the text says why
        return Failure{Complaint{ExitCode::MalformedInput, text.mid(2).trimmed()}};
    }
    return text.toUtf8();
}

} // namespace Heloscope
