// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/transcriptcomplaint.h"

#include "app/cli/exitcode.h"
#include "core/wire/displaytext.h"

#include <QCoreApplication>

namespace Heloscope {

namespace {

struct CliAnnotate {
    Q_DECLARE_TR_FUNCTIONS(CliAnnotate)
};

} // namespace

Complaint transcriptComplaint(const QString &name, const TranscriptFileFault &fault)
{
    using Kind = TranscriptFileFault::Kind;
    const QString file = Smtp::displayText(name.toUtf8());
    const QString line = QString::number(fault.line);
    switch (fault.kind) {
    case Kind::Unreadable:
        return {ExitCode::UnreadableInput,
            CliAnnotate::tr("%1 cannot be read: %2").arg(file, fault.detail)};
    case Kind::NotATranscript:
        return {ExitCode::MalformedInput,
            CliAnnotate::tr("%1 is no transcript: its first line is no header. Give a file that "
                            "inspect --save has written.")
                .arg(file)};
    case Kind::LaterFormat:
        return {ExitCode::MalformedInput,
            CliAnnotate::tr(
                "%1 has format %2, which is newer than this program. Get a newer version.")
                .arg(file, fault.detail)};
    case Kind::DamagedLine:
        return {ExitCode::MalformedInput,
            CliAnnotate::tr("%1 is damaged at line %2; what could be read is shown.")
                .arg(file, line)};
    case Kind::CutOff:
        return {ExitCode::MalformedInput,
            CliAnnotate::tr("%1 ends in the middle of line %2; what stands before it is shown.")
                .arg(file, line)};
    case Kind::TooLong:
        return {ExitCode::MalformedInput,
            CliAnnotate::tr("%1 has a line %2 that is too long; what stands before it is shown.")
                .arg(file, line)};
    }
    return {};
}

} // namespace Heloscope
