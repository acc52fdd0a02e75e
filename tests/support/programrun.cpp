// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/programrun.h"

#include <QFile>
#include <QJsonDocument>
#include <QProcess>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace Heloscope {

std::vector<QJsonObject> ProgramRun::objects() const
{
    std::vector<QJsonObject> found;
    const QList<QByteArray> lines = out.split('\n');
    for (const QByteArray &line : lines) {
        const QJsonDocument document = QJsonDocument::fromJson(line);
        if (document.isObject()) {
            found.push_back(document.object());
        }
    }
    return found;
}

QJsonObject ProgramRun::lastEvent(const QString &event) const
{
    QJsonObject last;
    for (const QJsonObject &object : objects()) {
        if (object.value("event"_L1).toString() == event) {
            last = object;
        }
    }
    return last;
}

qsizetype ProgramRun::count(const QString &event) const
{
    const std::vector<QJsonObject> all = objects();
    return std::count_if(all.begin(), all.end(), [&event](const QJsonObject &object) {
        return object.value("event"_L1).toString() == event;
    });
}

QByteArray ProgramRun::report() const
{
    return "exit " + QByteArray::number(exit) + "\n--- stdout\n" + out + "\n--- stderr\n" + err;
}

ProgramRun runProgram(
    const QString &program, const QStringList &arguments, const ProgramInput &input)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (auto it = input.environment.cbegin(); it != input.environment.cend(); ++it) {
        environment.insert(it.key(), it.value());
    }
    process.setProcessEnvironment(environment);
    QSignalSpy ended(&process, &QProcess::finished);
    process.start(program, arguments);
    ProgramRun run;
    if (!process.waitForStarted()) {
        run.err = program.toLocal8Bit() + ": " + process.errorString().toLocal8Bit();
        return run;
    }
    QFile list(u"/proc/%1/cmdline"_s.arg(process.processId()));
    if (list.open(QIODevice::ReadOnly)) {
        run.commandLine = list.readAll();
    }
    process.write(input.standardInput);
    process.closeWriteChannel();
    if (process.state() != QProcess::NotRunning && !ended.wait(60'000)) {
        process.kill();
        process.waitForFinished();
        run.err = "killed after a minute\n";
    } else if (process.exitStatus() == QProcess::NormalExit) {
        run.exit = process.exitCode();
    }
    run.out = process.readAllStandardOutput();
    run.err += process.readAllStandardError();
    return run;
}

ProgramRun runCli(const QStringList &arguments, const ProgramInput &input)
{
    return runProgram(builtProgram(u"heloscope-cli"_s), arguments, input);
}

QString builtProgram(const QString &name)
{
    return QString::fromUtf8(HELOSCOPE_BIN) + u'/' + name;
}

} // namespace Heloscope
