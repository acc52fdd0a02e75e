// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/inspectcommand.h"

#include "app/cli/complaint.h"
#include "app/cli/exitcode.h"
#include "app/cli/inspectoptions.h"
#include "app/cli/resultoutput.h"
#include "app/cli/stopsignals.h"
#include "core/net/transportfactory.h"
#include "core/plan/goalplanner.h"
#include "core/replay/scriptplanner.h"
#include "core/session/session.h"
#include "core/transcript/transcriptwriter.h"
#include "core/wire/displaytext.h"

#include <QCoreApplication>
#include <QTextStream>

#include <cstdio>
#include <memory>

namespace Heloscope {

namespace {

struct CliInspect {
    Q_DECLARE_TR_FUNCTIONS(CliInspect)
};

ResultOutput::Wish outputWish(const InspectOptions &options)
{
    ResultOutput::Wish wish;
    wish.format = options.format;
    wish.explain = options.explain;
    wish.language = options.language;
    wish.fileName = options.outputFile;
    wish.outcomeOnly = options.quiet;
    return wish;
}

std::unique_ptr<Planner> plannerFor(const InspectOptions &options)
{
    if (options.recording) {
        return std::make_unique<ScriptPlanner>(*options.recording, options.plan);
    }
    return std::make_unique<GoalPlanner>(options.plan);
}

/// The system's own words for what the transcript has as an outcome.
void tellFaults(const Session &session)
{
    QObject::connect(&session, &Session::wireFailed, &session, [](const TransportFault &fault) {
        complain("inspect",
            {0,
                CliInspect::tr("No connection to %1: %2")
                    .arg(Smtp::displayText(fault.where.toUtf8()),
                        Smtp::displayText(fault.detail.toUtf8()))});
    });
    QObject::connect(&session, &Session::tlsFailed, &session, [](const TlsFault &fault) {
        complain("inspect",
            {0,
                CliInspect::tr("No trusted encryption: %1")
                    .arg(Smtp::displayText(fault.detail.toUtf8()))});
    });
}

} // namespace

int runInspect(const QStringList &arguments)
{
    const Result<InspectOptions, Complaint> read = readInspectOptions(arguments);
    if (!read) {
        return complain("inspect", read.fault());
    }
    const InspectOptions &options = *read;
    if (options.help) {
        QTextStream(stdout) << *options.help;
        return ExitCode::Ok;
    }
    ResultOutput output(outputWish(options));
    if (const auto complaint = output.open()) {
        return complain("inspect", *complaint);
    }
    const SystemClock clock;
    for (const QString &remark : options.remarks) {
        complain("inspect", {0, remark});
    }
    Session session(options.plan, plannerFor(options), makeTransport(options.plan), clock);
    std::unique_ptr<TranscriptWriter> saving;
    const auto tellSaving = [&options](const QString &fault) {
        return complain("inspect",
            {ExitCode::UnwritableOutput,
                CliInspect::tr("The transcript cannot be kept in %1: %2")
                    .arg(Smtp::displayText(options.saveFile.toUtf8()), fault)});
    };
    if (!options.saveFile.isEmpty()) {
        saving = std::make_unique<TranscriptWriter>(session.transcript(), options.saveFile);
        if (!saving->fault().isEmpty()) {
            return tellSaving(saving->fault());
        }
        QObject::connect(saving.get(), &TranscriptWriter::failed, saving.get(), tellSaving);
    }
    output.follow(session.transcript());
    tellFaults(session);
    const StopSignals stopSignals;
    QObject::connect(&stopSignals, &StopSignals::stopRequested, &session, &Session::cancel);
    QObject::connect(&session, &Session::finished, &session,
        [](const Outcome &outcome) { QCoreApplication::exit(outcome.exitStatus()); });
    session.run();
    QMetaObject::invokeMethod(&session, &Session::start, Qt::QueuedConnection);
    const int status = QCoreApplication::exec();
    output.finish();
    if (saving) {
        saving->commit();
    }
    if (output.hasFailed()) {
        return complain("inspect", output.failure());
    }
    return saving && !saving->fault().isEmpty() && status == 0 ? ExitCode::UnwritableOutput
                                                               : status;
}

} // namespace Heloscope
