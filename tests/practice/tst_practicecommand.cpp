// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

/// heloscope-cli practice, running.
class Command
{
public:
    explicit Command(const QStringList &arguments)
    {
        process.start(qEnvironmentVariable("HELOSCOPE_CLI"), QStringList{u"practice"_s} + arguments,
            QIODevice::ReadOnly);
    }
    ~Command()
    {
        process.kill();
        process.waitForFinished();
    }

    QJsonObject firstLine()
    {
        while (!process.canReadLine() && process.waitForReadyRead()) {}
        return QJsonDocument::fromJson(process.readLine()).object();
    }
    /// -1 if it did not end by itself.
    int status()
    {
        return process.waitForFinished() && process.exitStatus() == QProcess::NormalExit
            ? process.exitCode()
            : -1;
    }

    QProcess process;
};

QString writeFile(const QTemporaryDir &folder, const QByteArray &text)
{
    QFile file(folder.filePath(u"lesson.dialogue"_s));
    return file.open(QIODevice::WriteOnly) && file.write(text) == text.size() ? file.fileName()
                                                                              : QString();
}

} // namespace

class TestPracticeCommand : public QObject
{
    Q_OBJECT

private slots:
    void firstLineSaysWhereItIs()
    {
        Command command({u"--scenario"_s, u"all-well"_s, u"--sessions"_s, u"1"_s});
        const QJsonObject line = command.firstLine();
        QCOMPARE(line.keys(), QStringList({u"ca"_s, u"port"_s, u"scenario"_s, u"tls"_s}));
        QCOMPARE(line[u"scenario"_s], u"all-well"_s);
        QCOMPARE(line[u"tls"_s], u"starttls"_s);
        const QFileInfo authority(line[u"ca"_s].toString());
        QVERIFY(authority.isFile());
        QCOMPARE(QFileInfo(authority.path()).permissions()
                & (QFile::ReadGroup | QFile::ReadOther | QFile::ExeGroup | QFile::ExeOther),
            QFile::Permissions());
        QTcpSocket client;
        client.connectToHost(u"127.0.0.1"_s, static_cast<quint16>(line[u"port"_s].toInt()));
        QVERIFY(client.waitForConnected());
        client.write("QUIT\r\n");
        QVERIFY(client.waitForDisconnected());
        QCOMPARE(command.status(), 0);
        QVERIFY(!QFileInfo::exists(authority.filePath()));
        QVERIFY(!QFileInfo::exists(authority.path()));
    }

    void authorityIsNullWithoutTls()
    {
        Command command({u"--scenario"_s, u"too-busy"_s});
        const QJsonObject line = command.firstLine();
        QVERIFY(line[u"ca"_s].isNull());
        QCOMPARE(line[u"tls"_s], u"none"_s);
    }

    void signalEndsItInOrder()
    {
        Command command({u"--scenario"_s, u"implicit-tls"_s});
        const QString authority = command.firstLine()[u"ca"_s].toString();
        QVERIFY(QFileInfo::exists(authority));
        command.process.terminate();
        QCOMPARE(command.status(), 0);
        QVERIFY(!QFileInfo::exists(authority));
    }

    void listNamesEveryScenarioInTheLanguage()
    {
        Command command({u"--list"_s, u"--format"_s, u"jsonl"_s, u"--language"_s, u"id"_s});
        QCOMPARE(command.firstLine(),
            (QJsonObject{{u"id"_s, u"all-well"_s}, {u"title"_s, u"Semua berjalan lancar"_s},
                {u"tls"_s, u"starttls"_s}}));
        QCOMPARE(command.status(), 0);
        QCOMPARE_GE(command.process.readAll().count('\n'), 11);
    }

    void mistakeHasItsStatusAndNamesItsCause_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("named");
        QTest::newRow("nothing") << QStringList{} << 64 << "--scenario"_ba;
        QTest::newRow("unknown scenario")
            << QStringList{u"--scenario"_s, u"nowhere"_s} << 64 << "all-well"_ba;
        QTest::newRow("unknown option") << QStringList{u"--fast"_s} << 64 << "fast"_ba;
        QTest::newRow("no port") << QStringList{u"--scenario"_s, u"all-well"_s, u"--port"_s,
            u"70000"_s} << 64 << "70000"_ba;
        QTest::newRow("no format")
            << QStringList{u"--list"_s, u"--format"_s, u"html"_s} << 64 << "html"_ba;
        QTest::newRow("no file") << QStringList{u"--scenario"_s, u"/nowhere/x.dialogue"_s} << 66
                                 << "/nowhere/x.dialogue"_ba;
        QTest::newRow("escape in a name")
            << QStringList{u"--scenario"_s, u"a\x1B[31m"_s} << 64 << "\xE2\x90\x9B[31m"_ba;
    }

    void mistakeHasItsStatusAndNamesItsCause()
    {
        QFETCH(QStringList, arguments);
        QFETCH(int, status);
        QFETCH(QByteArray, named);
        Command command(arguments);
        QCOMPARE(command.status(), status);
        const QByteArray message = command.process.readAllStandardError();
        QVERIFY2(message.contains(named), message.constData());
        QCOMPARE(message.count('\n'), 1);
        QVERIFY(command.process.readAllStandardOutput().isEmpty());
    }

    void malformedFileIsNamedWithItsLine()
    {
        const QTemporaryDir folder;
        const QString path = writeFile(folder, "id: lesson\ntitle: x\n\nC: NOOP\nS: hello\n");
        Command command({u"--scenario"_s, path});
        QCOMPARE(command.status(), 65);
        const QByteArray message = command.process.readAllStandardError();
        QVERIFY(message.contains(QByteArray(path.toUtf8() + ", line 5: expected a reply line")));
        QVERIFY(message.contains("S: hello"));
    }

    void lessonOfATeacherIsServed()
    {
        const QTemporaryDir folder;
        Command command(
            {u"--scenario"_s, writeFile(folder, "id: lesson\ntitle: x\n\nS: 220 hello class\n")});
        const QJsonObject line = command.firstLine();
        QTcpSocket client;
        client.connectToHost(u"127.0.0.1"_s, static_cast<quint16>(line[u"port"_s].toInt()));
        QVERIFY(client.waitForReadyRead());
        QCOMPARE(client.readLine(), "220 hello class\r\n"_ba);
    }

    void takenPortIsSaid()
    {
        QTcpServer taken;
        QVERIFY(taken.listen(QHostAddress::LocalHost));
        const QString port = QString::number(taken.serverPort());
        Command command({u"--scenario"_s, u"all-well"_s, u"--port"_s, port});
        QCOMPARE(command.status(), 74);
        QVERIFY(command.process.readAllStandardError().contains(port.toUtf8()));
    }
};

QTEST_GUILESS_MAIN(TestPracticeCommand)
#include "tst_practicecommand.moc"
