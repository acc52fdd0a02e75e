// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/transcriptcomplaint.h"

#include "app/cli/exitcode.h"
#include "core/wire/displaytext.h"

#include <QCoreApplication>

#include <algorithm>

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
    const int count = static_cast<int>(std::min<qint64>(fault.count, 1000000000));
    switch (fault.kind) {
    case Kind::Unreadable:
        return {ExitCode::UnreadableInput,
            CliAnnotate::tr("%1 cannot be read: %2").arg(file, fault.detail)};
    case Kind::NotATranscript:
        return {ExitCode::MalformedInput,
            CliAnnotate::tr(
                "%1 holds no dialogue: it is empty, is not text, or is a transcript without "
                "its header.")
                .arg(file)};
    case Kind::LaterFormat:
        return {ExitCode::MalformedInput,
            CliAnnotate::tr(
                "%1 has format %2, which is newer than this program. Get a newer version.")
                .arg(file, fault.detail)};
    case Kind::DamagedLine:
        return {ExitCode::MalformedInput,
            CliAnnotate::tr(
                "%n line(s) of %1 are damaged, from line %2 on; all other lines are shown.",
                nullptr, count)
                .arg(file, line)};
    case Kind::CutOff:
        return {ExitCode::MalformedInput,
            CliAnnotate::tr("%1 ends in the middle of line %2; what stands before it is shown.")
                .arg(file, line)};
    case Kind::TooLong:
        return {ExitCode::MalformedInput,
            CliAnnotate::tr("Line %2 of %1 is too long; all other lines are shown.")
                .arg(file, line)};
    case Kind::Missing:
        return {ExitCode::MalformedInput,
            CliAnnotate::tr(
                "%n event(s) are missing in %1, from line %2 on; what is there is shown.", nullptr,
                count)
                .arg(file, line)};
    case Kind::Changed:
        return {ExitCode::MalformedInput,
            CliAnnotate::tr("%1 was changed while it was read.").arg(file)};
    case Kind::TooLarge:
        return {ExitCode::MalformedInput,
            CliAnnotate::tr("%1 is too large: what stands from line %2 on is not shown.")
                .arg(file, line)};
    }
    return {};
}

} // namespace Heloscope
