// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/practicecommand.h"

#include "app/cli/complaint.h"
#include "app/cli/exitcode.h"
#include "app/cli/scriptfaultwords.h"
#include "app/cli/sessionsource.h"
#include "app/cli/stopsignals.h"
#include "core/net/practiceserver.h"
#include "core/practice/scenariolibrary.h"
#include "core/replay/recordedserver.h"
#include "core/wire/displaytext.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QTemporaryDir>

#include <cstdio>
#include <memory>
#include <optional>
#include <variant>

namespace Heloscope {

using namespace Qt::StringLiterals;

namespace {

/// EX_IOERR, as for every connection that cannot be had.
constexpr int NoConnection = 74;

void print(const QByteArray &line)
{
    std::fwrite(line.constData(), 1, static_cast<std::size_t>(line.size()), stdout);
    std::fputc('\n', stdout);
    std::fflush(stdout);
}

/// What a person typed, safe to show on a terminal.
QString shown(const QString &typed)
{
    return Smtp::displayText(typed.toUtf8());
}

int complain(int status, const QString &message)
{
    return complain("practice", Complaint{status, message});
}

struct Options {
    QString scenario;
    QString recording; ///< a transcript whose server is played
    QString language;
    bool list = false;
    bool asJson = false;
    quint16 port = 0;
    int sessions = 0; ///< 0: until told to stop
};

class PracticeCommand
{
    Q_DECLARE_TR_FUNCTIONS(Heloscope::PracticeCommand)

public:
    static int run(const QStringList &arguments);

private:
    static std::variant<Options, int> readOptions(const QStringList &arguments);
    static std::variant<PracticeScript, int> loadScript(const QString &name);
    static std::variant<PracticeScript, int> loadFile(const QString &path);
    static std::variant<PracticeScript, int> loadRecording(const QString &path);
    static int list(const Options &options);
    static int serve(PracticeScript script, const Options &options);
    static int announceAndServe(PracticeServer &server, const QString &caFile, int sessions);
};

int PracticeCommand::run(const QStringList &arguments)
{
    const auto options = readOptions(arguments);
    if (const int *status = std::get_if<int>(&options)) {
        return *status;
    }
    const auto &wanted = std::get<Options>(options);
    if (wanted.list) {
        return list(wanted);
    }
    auto script = wanted.recording.isEmpty() ? loadScript(wanted.scenario)
                                             : loadRecording(wanted.recording);
    if (const int *status = std::get_if<int>(&script)) {
        return *status;
    }
    return serve(std::get<PracticeScript>(std::move(script)), wanted);
}

std::variant<Options, int> PracticeCommand::readOptions(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        tr("Serves the built-in practice server on the loopback interface.\n"
           "Its account is student@example.test with the password practice.\n"
           "The first line of output is JSON: port, scenario, tls and ca (the file of the\n"
           "certificate authority to trust, or null)."));
    parser.addOptions({
        {u"scenario"_s, tr("The scenario to serve, or a file *.dialogue."), u"name"_s},
        {u"replay"_s, tr("Play the server of this transcript."), u"file"_s},
        {u"port"_s, tr("The port to listen on; 0 takes a free one."), u"number"_s, u"0"_s},
        {u"sessions"_s, tr("End after that many sessions; 0 goes on until it is stopped."),
            u"number"_s, u"0"_s},
        {u"list"_s, tr("List the scenarios.")},
        {u"format"_s, tr("Form of the list: text or jsonl."), u"form"_s, u"text"_s},
        {u"language"_s, tr("Language of the titles: en, th, ko or id."), u"language"_s},
    });
    const QCommandLineOption help = parser.addHelpOption();
    if (!parser.parse(QStringList(u"heloscope-cli practice"_s) + arguments)) {
        return complain(ExitCode::Usage, shown(parser.errorText()));
    }
    if (parser.isSet(help)) {
        print(usageOf(parser, "practice").trimmed().toUtf8());
        return ExitCode::Ok;
    }
    Options options;
    options.scenario = parser.value(u"scenario"_s);
    options.recording = parser.value(u"replay"_s);
    options.list = parser.isSet(u"list"_s);
    options.asJson = parser.value(u"format"_s) == "jsonl"_L1;
    const QString language
        = parser.isSet(u"language"_s) ? parser.value(u"language"_s) : QLocale::system().name();
    options.language = language.section(u'_', 0, 0);
    bool portOk = false;
    bool sessionsOk = false;
    options.port = parser.value(u"port"_s).toUShort(&portOk);
    options.sessions = parser.value(u"sessions"_s).toInt(&sessionsOk);
    if (!portOk) {
        return complain(ExitCode::Usage,
            tr("“%1” is no port. Give a number from 0 to 65535.")
                .arg(shown(parser.value(u"port"_s))));
    }
    if (!sessionsOk || options.sessions < 0) {
        return complain(ExitCode::Usage,
            tr("“%1” is no number of sessions. Give a whole number, such as --sessions 1.")
                .arg(shown(parser.value(u"sessions"_s))));
    }
    if (!options.asJson && parser.value(u"format"_s) != "text"_L1) {
        return complain(ExitCode::Usage,
            tr("“%1” is no format here. Give text or jsonl.")
                .arg(shown(parser.value(u"format"_s))));
    }
    if (!parser.positionalArguments().isEmpty()) {
        return complain(ExitCode::Usage,
            tr("“%1” is too much. Name the scenario with --scenario.")
                .arg(shown(parser.positionalArguments().constFirst())));
    }
    if (!options.scenario.isEmpty() && !options.recording.isEmpty()) {
        return complain(
            ExitCode::Usage, tr("--scenario and --replay exclude each other. Give one."));
    }
    if (!options.list && options.scenario.isEmpty() && options.recording.isEmpty()) {
        return complain(
            ExitCode::Usage, tr("Which scenario? Give --scenario NAME; --list shows the names."));
    }
    return options;
}

std::variant<PracticeScript, int> PracticeCommand::loadScript(const QString &name)
{
    if (name.endsWith(".dialogue"_L1) || name.contains(u'/')) {
        return loadFile(name);
    }
    const ScenarioLibrary library;
    auto found = library.find(name.toUtf8());
    if (!found) {
        QStringList known;
        for (const PracticeScript &script : library.scenarios()) {
            known << QString::fromUtf8(script.id);
        }
        return complain(ExitCode::Usage,
            tr("There is no scenario “%1”. Known are: %2. A file has to end in .dialogue.")
                .arg(shown(name), known.join(u", "_s)));
    }
    if (!*found) {
        return complain(ExitCode::MalformedInput, scriptFaultWords(found->fault()));
    }
    return **std::move(found);
}

std::variant<PracticeScript, int> PracticeCommand::loadFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return complain(ExitCode::UnreadableInput,
            tr("%1 cannot be read: %2.").arg(shown(path), file.errorString()));
    }
    auto script = parseScript(file.read(ScriptFileCap + 1), path);
    if (!script) {
        return complain(ExitCode::MalformedInput, scriptFaultWords(script.fault()));
    }
    return *std::move(script);
}

std::variant<PracticeScript, int> PracticeCommand::loadRecording(const QString &path)
{
    QString damage;
    const Result<Recording, Complaint> recording = readRecording(path, &damage);
    if (!recording) {
        return Heloscope::complain("practice", recording.fault());
    }
    if (!damage.isEmpty()) {
        complain(ExitCode::Ok, damage);
    }
    return scriptOf(*recording);
}

int PracticeCommand::list(const Options &options)
{
    const QByteArray language = options.language.toUtf8();
    for (const PracticeScript &script : ScenarioLibrary().scenarios()) {
        const QString title = script.title(language);
        if (options.asJson) {
            const QJsonObject line{{u"id"_s, QString::fromUtf8(script.id)}, {u"title"_s, title},
                {u"tls"_s, QString::fromUtf8(scenarioTlsName(script.tls))}};
            print(QJsonDocument(line).toJson(QJsonDocument::Compact));
        } else {
            print(script.id.leftJustified(26) + title.toUtf8());
        }
    }
    return ExitCode::Ok;
}

int PracticeCommand::serve(PracticeScript script, const Options &options)
{
    PracticeServer server(std::move(script));
    if (!server.listen(options.port)) {
        if (server.isWithoutIdentity()) {
            return complain(ExitCode::OwnFault,
                tr("No certificate could be made. Try a scenario without TLS; practice --list "
                   "shows which those are."));
        }
        return complain(NoConnection,
            tr("Port %1 cannot be had on the loopback interface: %2. Try another one, or 0 for "
               "any free port.")
                .arg(QString::number(options.port), server.errorString()));
    }
    std::optional<QTemporaryDir> folder;
    QString caFile;
    if (const QByteArray pem = server.caPem(); !pem.isEmpty()) {
        folder.emplace(); // for the owner only, and gone with this function
        caFile = folder->filePath(u"practice-ca.pem"_s);
        QFile file(caFile);
        if (!folder->isValid() || !file.open(QIODevice::WriteOnly) || file.write(pem) != pem.size()
            || !file.flush()) {
            return complain(ExitCode::UnwritableOutput,
                tr("The file of the certificate authority cannot be written: %1.").arg(caFile));
        }
    }
    return announceAndServe(server, caFile, options.sessions);
}

int PracticeCommand::announceAndServe(PracticeServer &server, const QString &caFile, int sessions)
{
    QEventLoop loop;
    const StopSignals stop;
    QObject::connect(&stop, &StopSignals::stopRequested, &loop, &QEventLoop::quit);
    int left = sessions;
    QObject::connect(&server, &PracticeServer::sessionFinished, &loop, [&loop, &left] {
        if (--left == 0) {
            loop.quit();
        }
    });
    const QJsonObject line{{u"port"_s, server.port()},
        {u"scenario"_s, QString::fromUtf8(server.script().id)},
        {u"tls"_s, QString::fromUtf8(scenarioTlsName(server.script().tls))},
        {u"ca"_s, caFile.isEmpty() ? QJsonValue() : QJsonValue(caFile)}};
    print(QJsonDocument(line).toJson(QJsonDocument::Compact));
    loop.exec();
    return ExitCode::Ok;
}

} // namespace

int runPractice(const QStringList &arguments)
{
    return PracticeCommand::run(arguments);
}

} // namespace Heloscope
