// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/sessionsource.h"

#include "app/cli/exitcode.h"
#include "app/cli/inspectoptions.h"
#include "app/cli/transcriptcomplaint.h"
#include "core/commandlines/swaksreader.h"
#include "core/transcript/transcriptreader.h"
#include "core/wire/displaytext.h"
#include "ui/wording/swakswords.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QSysInfo>

#include <algorithm>
#include <array>

namespace Heloscope {

using namespace Qt::StringLiterals;

namespace {

struct CliInspect {
    Q_DECLARE_TR_FUNCTIONS(CliInspect)
};

using Problem = std::optional<Complaint>;

/// Without a name of its own a machine greets with its address, as swaks does not; a name is what
/// XCLIENT has to repeat.
QByteArray helloName()
{
    const QByteArray name = QSysInfo::machineHostName().toLatin1();
    const bool usable = !name.isEmpty() && !name.contains('_') && !name.contains(' ');
    return usable ? name : QByteArray("localhost");
}

} // namespace

Problem checkSource(const QCommandLineParser &parser)
{
    static constexpr std::array Beside{"ca-file", "accept-invalid-certificate", "password-file",
        "password-env", "allow-plaintext-auth", "send", "expect", "timeout", "format", "output",
        "save", "explain", "language", "quiet", "port", "swaks"};
    static constexpr std::array NotInReplay{
        "from", "to", "ehlo", "line", "smtputf8", "dsn-notify", "dsn-ret", "dsn-envid", "swaks"};
    const QString source = parser.isSet(u"swaks"_s) ? u"swaks"_s
        : parser.isSet(u"replay"_s)                 ? u"replay"_s
                                                    : QString();
    if (source.isEmpty()) {
        return std::nullopt;
    }
    const auto lists = [](const auto &names, const QString &name) {
        return std::ranges::any_of(
            names, [&name](const char *one) { return name == QLatin1StringView(one); });
    };
    const QStringList given = parser.optionNames();
    for (const QString &name : given) {
        const bool clashes = source == "swaks"_L1 ? !lists(Beside, name) : lists(NotInReplay, name);
        if (clashes) {
            return Complaint{ExitCode::Usage,
                //: %1, %2: options
                CliInspect::tr("--%1 cannot be combined with --%2, which already says it.")
                    .arg(name, source)};
        }
    }
    return std::nullopt;
}

Problem readSwaksOption(const QCommandLineParser &parser, InspectOptions &options)
{
    const auto read
        = readSwaksLine(parser.value(u"swaks"_s).toUtf8(), surroundingsHere(helloName()));
    if (!read) {
        QStringList reasons;
        for (const SwaksRefusal &refusal : read.fault()) {
            reasons << swaksRefusalWords(refusal);
        }
        const bool unreadable = read.fault().front().kind == SwaksRefusalKind::FileUnreadable;
        return Complaint{
            unreadable ? ExitCode::UnreadableInput : ExitCode::Usage, reasons.join(u'\n')};
    }
    options.plan = read->plan;
    if (!read->namesSender) {
        options.plan.reversePath = "sender@example.test";
    }
    for (const SwaksRemark &remark : read->remarks) {
        const bool settled = remark.kind == SwaksRemarkKind::ServerMissing;
        if (!settled) {
            options.remarks << swaksRemarkWords(remark);
        }
    }
    return std::nullopt;
}

Problem readReplayOption(const QCommandLineParser &parser, InspectOptions &options)
{
    QString damage;
    const Result<Recording, Complaint> recording
        = readRecording(parser.value(u"replay"_s), &damage);
    if (!recording) {
        return recording.fault();
    }
    if (!damage.isEmpty()) {
        options.remarks << damage;
    }
    SessionPlan plan = replayPlan(*recording);
    plan.endpoint = options.plan.endpoint;
    plan.family = options.plan.family;
    plan.timeouts = options.plan.timeouts;
    plan.expectations = options.plan.expectations;
    plan.until = std::min(plan.until, options.plan.until);
    plan.dropAfter = options.plan.dropAfter ? options.plan.dropAfter : plan.dropAfter;
    if (parser.isSet(u"tls"_s) || options.plan.tls == TlsWish::Implicit) {
        plan.tls = options.plan.tls;
    }
    constexpr quint16 Relay = 25;
    constexpr quint16 Submissions = 465; // RFC 8314 §3.3
    if (plan.tls == TlsWish::Implicit && plan.endpoint.port == Relay) {
        plan.endpoint.port = Submissions;
    }
    options.plan = std::move(plan);
    options.recording = *recording;
    return std::nullopt;
}

Result<Recording, Complaint> readRecording(const QString &fileName, QString *damage)
{
    const auto opened = readTranscriptFile(fileName);
    if (!opened) {
        return Failure{transcriptComplaint(fileName, opened.fault())};
    }
    if (opened->damage && damage) {
        *damage = transcriptComplaint(fileName, *opened->damage).message;
    }
    return recordingOf(*opened->transcript);
}

} // namespace Heloscope
