// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/inspectoptions.h"

#include "app/cli/credentialoptions.h"
#include "app/cli/exitcode.h"
#include "app/cli/inspectparser.h"
#include "app/cli/messageoptions.h"
#include "app/cli/planfaultwords.h"
#include "app/cli/sessionsource.h"
#include "core/plan/target.h"
#include "core/wire/displaytext.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFileInfo>
#include <QSysInfo>

#include <algorithm>
#include <cmath>

namespace Heloscope {

using namespace Qt::StringLiterals;

namespace {

struct CliInspect {
    Q_DECLARE_TR_FUNCTIONS(CliInspect)
};

QString shown(const QString &text)
{
    return Smtp::displayText(text.toUtf8());
}

using Problem = std::optional<Complaint>;

Complaint badValue(const char *option, const QString &value, const QString &expected)
{
    return {ExitCode::Usage,
        CliInspect::tr("--%1 \"%2\" is not understood. %3")
            .arg(QString::fromLatin1(option), shown(value), expected)};
}

Problem readTarget(const QCommandLineParser &parser, SessionPlan &plan)
{
    const QStringList positional = parser.positionalArguments();
    if (positional.size() != 1) {
        return Complaint{ExitCode::Usage,
            positional.isEmpty()
                ? CliInspect::tr("No target is given. Try heloscope-cli inspect HOST[:PORT].")
                : CliInspect::tr("\"%1\" is one argument too many. Give one target.")
                      .arg(shown(positional.at(1)))};
    }
    const std::optional<Target> target = parseTarget(positional.first());
    if (!target) {
        return Complaint{ExitCode::Usage,
            CliInspect::tr("\"%1\" is no target. Write host, host:port or [address]:port.")
                .arg(shown(positional.first()))};
    }
    std::optional<quint16> port = target->port;
    if (parser.isSet(u"port"_s)) {
        bool isNumber = false;
        const int number = parser.value(u"port"_s).toInt(&isNumber);
        if (!isNumber || number < 1 || number > 65535) {
            return badValue(
                "port", parser.value(u"port"_s), CliInspect::tr("Give a number, 1 to 65535."));
        }
        port = static_cast<quint16>(number);
    }
    constexpr quint16 Relay = 25;
    constexpr quint16 Submissions = 465; // RFC 8314 §3.3
    std::optional<TlsWish> wish;
    if (parser.isSet(u"tls"_s)) {
        wish = tlsWishFromName(parser.value(u"tls"_s).toLatin1());
        if (!wish) {
            return badValue("tls", parser.value(u"tls"_s),
                CliInspect::tr("It is one of none, optional, required and implicit."));
        }
    }
    const bool implicit = target->implicitTls || (port == Submissions && !wish);
    plan.tls = wish.value_or(implicit ? TlsWish::Implicit : TlsWish::Optional);
    plan.endpoint.host = target->host;
    plan.endpoint.port = port.value_or(plan.tls == TlsWish::Implicit ? Submissions : Relay);
    if (parser.isSet(u"4"_s) && parser.isSet(u"6"_s)) {
        return Complaint{
            ExitCode::Usage, CliInspect::tr("-4 and -6 exclude each other. Give one.")};
    }
    if (parser.isSet(u"4"_s)) {
        plan.family = AddressFamily::IPv4;
    } else if (parser.isSet(u"6"_s)) {
        plan.family = AddressFamily::IPv6;
    }
    return std::nullopt;
}

Problem readTlsFiles(const QCommandLineParser &parser, TlsSettings &settings)
{
    const auto take = [&parser](const QString &option, QString &setting) {
        if (parser.isSet(option)) {
            setting = parser.value(option);
        }
    };
    take(u"ca-file"_s, settings.caFile);
    take(u"client-cert"_s, settings.clientCertificateFile);
    take(u"client-key"_s, settings.clientKeyFile);
    take(u"sni"_s, settings.serverName);
    settings.acceptInvalidCertificate = parser.isSet(u"accept-invalid-certificate"_s);
    for (const QString &file :
        {settings.caFile, settings.clientCertificateFile, settings.clientKeyFile}) {
        if (!file.isEmpty() && !QFileInfo(file).isReadable()) {
            return Complaint{ExitCode::UnreadableInput,
                CliInspect::tr("The file %1 cannot be read. Check its name and permissions.")
                    .arg(shown(file))};
        }
    }
    if (!settings.clientKeyFile.isEmpty() && settings.clientCertificateFile.isEmpty()) {
        return Complaint{
            ExitCode::Usage, CliInspect::tr("--client-key needs --client-cert as well.")};
    }
    return std::nullopt;
}

Problem readTimeouts(const QCommandLineParser &parser, Timeouts &timeouts)
{
    constexpr double Longest = 86400;
    const QStringList values = parser.values(u"timeout"_s);
    for (const QString &value : values) {
        const qsizetype equals = value.indexOf(u'=');
        bool isNumber = false;
        const double seconds = value.sliced(equals + 1).toDouble(&isNumber);
        const auto phase
            = equals < 0 ? std::optional<Phase>() : phaseFromName(value.first(equals).toLatin1());
        if (!isNumber || !(seconds > 0) || seconds > Longest || (equals >= 0 && !phase)) {
            return badValue("timeout", value,
                CliInspect::tr("Write SECONDS, or PHASE=SECONDS with one of the phases "
                               "connect, greeting, ehlo, starttls, tls, auth, mail, rcpt, "
                               "data, block, message, rset, quit and other."));
        }
        const std::chrono::milliseconds limit(std::llround(seconds * 1000));
        if (phase) {
            timeouts.set(*phase, limit);
        } else {
            timeouts.setAll(limit);
        }
    }
    return std::nullopt;
}

Problem readStage(const QCommandLineParser &parser, const char *option, std::optional<Stage> &stage)
{
    const QString name = QString::fromLatin1(option);
    if (!parser.isSet(name)) {
        return std::nullopt;
    }
    stage = stageFromName(parser.value(name).toLatin1());
    if (stage) {
        return std::nullopt;
    }
    return badValue(option, parser.value(name),
        CliInspect::tr(
            "The stages are greeting, ehlo, starttls, auth, mail, rcpt, data, message and quit."));
}

/// How far to go: everything on this machine or with --send, the recipients elsewhere, because
/// nobody's server gets a message without being meant.
Problem readGoal(const QCommandLineParser &parser, SessionPlan &plan)
{
    const bool mayDeliver = isLoopback(plan.endpoint.host) || parser.isSet(u"send"_s);
    std::optional<Stage> until;
    if (Problem problem = readStage(parser, "until", until)) {
        return problem;
    }
    if (Problem problem = readStage(parser, "drop-after", plan.dropAfter)) {
        return problem;
    }
    const Stage farthest = until.value_or(plan.dropAfter.value_or(Stage::Connect));
    if (!mayDeliver && farthest > Stage::Rcpt && farthest != Stage::Quit) {
        return Complaint{ExitCode::Usage,
            CliInspect::tr(
                "Going on to %1 hands a message to %2. Add --send if that is what you want.")
                .arg(QString::fromLatin1(stageName(farthest)), shown(plan.endpoint.host))};
    }
    plan.until = until.value_or(mayDeliver ? Stage::Quit : Stage::Rcpt);
    if (!mayDeliver && plan.until == Stage::Quit) {
        plan.until = Stage::Rcpt;
    }
    return std::nullopt;
}

Problem readExpectations(const QCommandLineParser &parser, SessionPlan &plan)
{
    const QStringList expectations = parser.values(u"expect"_s);
    for (const QString &text : expectations) {
        const auto expectation = parseExpectation(text.toLatin1());
        if (!expectation) {
            return badValue("expect", text,
                CliInspect::tr(
                    "Write STAGE=CODE or STAGE=CODE/ENHANCED, such as rcpt=550/5.1.1; x stands "
                    "for any digit."));
        }
        plan.expectations.push_back(*expectation);
    }
    return std::nullopt;
}

Problem readEnvelope(const QCommandLineParser &parser, SessionPlan &plan)
{
    const bool rehearsal = isLoopback(plan.endpoint.host);
    plan.reversePath = parser.isSet(u"from"_s) ? parser.value(u"from"_s).toUtf8()
                                               : QByteArray("sender@example.test");
    if (plan.reversePath == "<>") {
        plan.reversePath.clear();
    }
    const QStringList recipients = parser.values(u"to"_s);
    for (const QString &recipient : recipients) {
        plan.recipients.push_back(recipient.toUtf8());
    }
    if (plan.recipients.empty() && rehearsal) {
        plan.recipients.emplace_back("recipient@example.test");
    }
    if (plan.recipients.empty() && plan.until >= Stage::Mail) {
        const bool wished = parser.isSet(u"until"_s) || parser.isSet(u"send"_s);
        if (wished) {
            return Complaint{ExitCode::Usage,
                CliInspect::tr("A mail transaction needs a recipient. Add --to ADDRESS.")};
        }
        plan.until = Stage::Auth; // nothing to ask a stranger's server about
    }
    if (parser.isSet(u"smtputf8"_s)) {
        plan.mailParameters.push_back({"SMTPUTF8", {}});
    }
    const auto addParameter = [&parser](auto &parameters, const QString &option, const char *name) {
        if (parser.isSet(option)) {
            parameters.push_back({name, parser.value(option).toUtf8()});
        }
    };
    addParameter(plan.mailParameters, u"dsn-ret"_s, "RET");
    addParameter(plan.mailParameters, u"dsn-envid"_s, "ENVID");
    addParameter(plan.rcptParameters, u"dsn-notify"_s, "NOTIFY");
    const QStringList lines = parser.values(u"line"_s);
    for (const QString &line : lines) {
        plan.rawLines.push_back(line.toUtf8());
    }
    return std::nullopt;
}

/// A name with dots in it, or nothing: then our address stands for it (RFC 5321 §4.1.3).
QByteArray ownName(const SessionPlan &plan)
{
    const QByteArray name = QSysInfo::machineHostName().toLatin1();
    const bool usable = name.contains('.') && !name.contains('_') && !name.contains(' ');
    return usable && !isLoopback(plan.endpoint.host) ? name : QByteArray();
}

Problem readHelloName(const QCommandLineParser &parser, SessionPlan &plan)
{
    plan.ehloName = parser.isSet(u"ehlo"_s) ? parser.value(u"ehlo"_s).toUtf8() : ownName(plan);
    return parser.isSet(u"ehlo"_s) && plan.ehloName.isEmpty()
        ? Problem({ExitCode::Usage, planFaultWords({PlanFaultKind::Empty, "ehlo", {}})})
        : std::nullopt;
}

Problem faultIn(const SessionPlan &plan)
{
    const std::optional<PlanFault> fault = findFault(plan);
    return fault ? Problem({ExitCode::Usage, planFaultWords(*fault)}) : std::nullopt;
}

/// The server of a line may stand beside it; without --send nothing is handed over elsewhere.
Problem readTargetOfLine(const QCommandLineParser &parser, SessionPlan &plan)
{
    if (!parser.positionalArguments().isEmpty() || plan.endpoint.host.isEmpty()) {
        const SessionPlan line = plan;
        if (Problem problem = readTarget(parser, plan)) {
            return problem;
        }
        plan.tls = line.tls;
        plan.family = line.family;
        const bool namesPort
            = parser.isSet(u"port"_s) || parseTarget(parser.positionalArguments().first())->port;
        if (!namesPort) {
            plan.endpoint.port = line.endpoint.port;
        }
    }
    if (!isLoopback(plan.endpoint.host) && !parser.isSet(u"send"_s)) {
        plan.until = std::min(plan.until, Stage::Rcpt);
    }
    return std::nullopt;
}

Problem readOutput(const QCommandLineParser &parser, InspectOptions &options)
{
    const QString format = parser.value(u"format"_s);
    const QStringList formats{u"text"_s, u"jsonl"_s, u"markdown"_s, u"html"_s};
    if (!formats.contains(format)) {
        return badValue(
            "format", format, CliInspect::tr("It is one of text, jsonl, markdown and html."));
    }
    options.format = static_cast<OutputFormat>(formats.indexOf(format));
    const bool machine = options.format == OutputFormat::JsonLines;
    const QString level = parser.isSet(u"explain"_s) ? parser.value(u"explain"_s)
                                                     : (machine ? u"none"_s : u"brief"_s);
    const QStringList levels{u"none"_s, u"brief"_s, u"full"_s};
    if (!levels.contains(level)) {
        return badValue("explain", level, CliInspect::tr("It is one of none, brief and full."));
    }
    options.explain = static_cast<ExplainLevel>(levels.indexOf(level));
    options.language = parser.value(u"language"_s);
    options.outputFile = parser.value(u"output"_s);
    options.saveFile = parser.value(u"save"_s);
    options.quiet = parser.isSet(u"quiet"_s);
    return std::nullopt;
}

} // namespace

Result<InspectOptions, Complaint> readInspectOptions(const QStringList &arguments)
{
    QCommandLineParser parser;
    describeInspectOptions(parser);
    if (!parser.parse(QStringList(u"heloscope-cli inspect"_s) + arguments)) {
        return Failure{Complaint{ExitCode::Usage,
            parser.errorText() + u' ' + CliInspect::tr("Try heloscope-cli inspect --help.")}};
    }
    InspectOptions options;
    if (parser.isSet(u"help"_s)) {
        options.help = usageOf(parser, "inspect");
        return options;
    }
    SessionPlan &plan = options.plan;
    Problem problem = checkSource(parser);
    const auto then = [&problem](auto read) {
        if (!problem) {
            problem = read();
        }
    };
    const bool isLine = parser.isSet(u"swaks"_s);
    const bool isReplay = parser.isSet(u"replay"_s);
    if (isLine) {
        then([&] { return readSwaksOption(parser, options); });
        then([&] { return readTargetOfLine(parser, plan); });
    } else {
        then([&] { return readTarget(parser, plan); });
        then([&] { return readGoal(parser, plan); });
    }
    then([&] { return readExpectations(parser, plan); });
    then([&] { return readTimeouts(parser, plan.timeouts); });
    then([&] { return readOutput(parser, options); });
    if (isReplay) {
        then([&] { return readReplayOption(parser, options); });
    } else if (!isLine) {
        then([&] { return readEnvelope(parser, plan); });
        then([&] { return readHelloName(parser, plan); });
    }
    then([&] { return faultIn(plan); });
    then([&] { return readTlsFiles(parser, plan.tlsSettings); });
    if (isLine) {
        then([&] { return readPasswordOfLine(parser, plan); });
    } else {
        then([&] { return readMessage(parser, plan); });
        then([&] { return readCredentials(parser, plan); });
    }
    then([&] { return faultIn(plan); });
    if (problem) {
        return Failure{*problem};
    }
    return options;
}

} // namespace Heloscope
