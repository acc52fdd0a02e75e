// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/practiceprocess.h"
#include "tests/support/programrun.h"

#include <QDir>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

using namespace Heloscope;
using namespace Qt::StringLiterals;

/// What a person types wrong, and peers that are no mail server: one message, the right exit
/// status.
class BadInputTest : public QObject
{
    Q_OBJECT

private slots:
    void wrongCallIsNamed_data();
    void wrongCallIsNamed();
    void unknownNameIsNoHost();
    void refusedConnectionNamesItsTarget();
    void peerThatIsNoMailServerIsAProtocolError_data();
    void peerThatIsNoMailServerIsAProtocolError();
    void controlCharactersAreRefusedBeforeConnecting_data();
    void controlCharactersAreRefusedBeforeConnecting();
    void damagedTranscriptIsNamed();
    void fullDiskIsSaidAndTheSessionGoesOn();
    void aFailedWriteLeavesTheOldFileWhole_data();
    void aFailedWriteLeavesTheOldFileWhole();
    void oneIsNoPlural();
};

namespace {

/// One message: something, not more than a few lines, and nothing of it is our own debris.
void verifyOneMessage(const ProgramRun &run, const QByteArray &thing)
{
    QVERIFY2(run.err.contains(thing), run.report().constData());
    QVERIFY2(run.err.trimmed().count('\n') < 4, run.report().constData());
    QVERIFY2(
        !run.err.contains("QIODevice") && !run.err.contains("ASSERT"), run.report().constData());
}

} // namespace

void BadInputTest::wrongCallIsNamed_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("exit");
    QTest::addColumn<QByteArray>("thing");
    const QString host = u"127.0.0.1:1"_s;
    const auto inspect = [&host](const QStringList &more) {
        return QStringList{u"inspect"_s, host} + more;
    };
    QTest::newRow("unknown subcommand") << QStringList{u"inspekt"_s} << 64 << QByteArray("inspekt");
    QTest::newRow("no target") << QStringList{u"inspect"_s} << 64 << QByteArray("inspect");
    QTest::newRow("unknown option")
        << inspect({u"--frobnicate"_s}) << 64 << QByteArray("frobnicate");
    QTest::newRow("option without value") << inspect({u"--from"_s}) << 64 << QByteArray("from");
    QTest::newRow("bad encryption")
        << inspect({u"--tls"_s, u"sometimes"_s}) << 64 << QByteArray("sometimes");
    QTest::newRow("bad stage") << inspect({u"--until"_s, u"lunch"_s}) << 64 << QByteArray("lunch");
    QTest::newRow("bad time") << inspect({u"--timeout"_s, u"banana"_s}) << 64
                              << QByteArray("banana");
    QTest::newRow("bad expectation")
        << inspect({u"--expect"_s, u"rcpt"_s}) << 64 << QByteArray("rcpt");
    QTest::newRow("bad format") << inspect({u"--format"_s, u"papyrus"_s}) << 64
                                << QByteArray("papyrus");
    QTest::newRow("bad port") << QStringList{u"inspect"_s, u"127.0.0.1:70000"_s} << 64
                              << QByteArray("70000");
    QTest::newRow("bad mechanism") << inspect(
        {u"--auth"_s, u"MIND-READING"_s, u"--user"_s, u"me"_s, u"--password-env"_s, u"PATH"_s})
                                   << 64 << QByteArray("MIND-READING");
    QTest::newRow("no message file") << inspect({u"--message"_s, u"/nonexistent/a.eml"_s}) << 66
                                     << QByteArray("/nonexistent/a.eml");
    QTest::newRow("no CA file") << inspect({u"--ca-file"_s, u"/nonexistent/ca.pem"_s}) << 66
                                << QByteArray("/nonexistent/ca.pem");
    QTest::newRow("no password file") << inspect({u"--auth"_s, u"PLAIN"_s, u"--user"_s, u"me"_s,
        u"--password-file"_s, u"/nonexistent/password"_s})
                                      << 66 << QByteArray("/nonexistent/password");
    QTest::newRow("no place to save") << inspect({u"--save"_s, u"/nonexistent/a.smtp.jsonl"_s})
                                      << 73 << QByteArray("/nonexistent/a.smtp.jsonl");
    QTest::newRow("full disk") << inspect({u"--save"_s, u"/dev/full"_s}) << 73
                               << QByteArray("/dev/full");
    QTest::newRow("no transcript") << QStringList{u"annotate"_s, u"/nonexistent/a.jsonl"_s} << 66
                                   << QByteArray("/nonexistent/a.jsonl");
    QTest::newRow("unknown scenario") << QStringList{u"practice"_s, u"--scenario"_s, u"tea-party"_s}
                                      << 64 << QByteArray("tea-party");
    QTest::newRow("no reply code")
        << QStringList{u"explain"_s, u"fivehundred"_s} << 65 << QByteArray("fivehundred");
}

void BadInputTest::wrongCallIsNamed()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, exit);
    QFETCH(QByteArray, thing);
    const ProgramRun run = runCli(arguments);
    QVERIFY2(run.exit == exit, run.report().constData());
    QVERIFY2(run.out.isEmpty(), run.report().constData());
    verifyOneMessage(run, thing);
}

void BadInputTest::unknownNameIsNoHost()
{
    const ProgramRun run = runCli({u"inspect"_s, u"no-such-host.invalid"_s},
        {{}, {{u"RES_OPTIONS"_s, u"attempts:1 timeout:2"_s}}});
    QVERIFY2(run.exit == 68, run.report().constData());
    verifyOneMessage(run, "no-such-host.invalid");
}

void BadInputTest::refusedConnectionNamesItsTarget()
{
    QTcpServer closed;
    QVERIFY(closed.listen(QHostAddress::LocalHost));
    const QString target = u"127.0.0.1:%1"_s.arg(closed.serverPort());
    closed.close();
    const ProgramRun run = runCli({u"inspect"_s, target, u"--format"_s, u"jsonl"_s});
    QVERIFY2(run.exit == 74, run.report().constData());
    QCOMPARE(run.lastEvent(u"outcome"_s).value("result"_L1).toString(), u"unreachable"_s);
    verifyOneMessage(run, "127.0.0.1");
}

void BadInputTest::peerThatIsNoMailServerIsAProtocolError_data()
{
    QTest::addColumn<QByteArray>("greeting");
    QTest::newRow("web server") << QByteArray("HTTP/1.1 400 Bad Request\r\nServer: x\r\n\r\n");
    QTest::newRow("secure shell") << QByteArray("SSH-2.0-OpenSSH_9.2p1\r\n");
    QTest::newRow("mailbox server") << QByteArray("* OK IMAP4rev1 ready\r\n");
    QTest::newRow("noise") << QByteArray("\x00\xff\x80\x1b[2J\r\n", 9);
}

void BadInputTest::peerThatIsNoMailServerIsAProtocolError()
{
    QFETCH(QByteArray, greeting);
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    connect(&server, &QTcpServer::newConnection, &server,
        [&server, greeting] { server.nextPendingConnection()->write(greeting); });
    const ProgramRun run = runCli({u"inspect"_s, u"127.0.0.1:%1"_s.arg(server.serverPort()),
        u"--format"_s, u"jsonl"_s, u"--timeout"_s, u"5"_s});
    QVERIFY2(run.exit == 76, run.report().constData());
    QCOMPARE(run.lastEvent(u"outcome"_s).value("result"_L1).toString(), u"protocol_error"_s);
    QCOMPARE(run.lastEvent(u"outcome"_s).value("stage"_L1).toString(), u"greeting"_s);
    QVERIFY2(!run.err.contains('\x1b'), "a terminal escape of the peer reached the terminal");
}

void BadInputTest::controlCharactersAreRefusedBeforeConnecting_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("field");
    QTest::newRow("from") << QStringList{u"--from"_s, u"a@example.test\r\nRSET"_s}
                          << QByteArray("from");
    QTest::newRow("to") << QStringList{u"--to"_s, u"a@example.test\nDATA"_s} << QByteArray("to");
    QTest::newRow("ehlo") << QStringList{u"--ehlo"_s, u"me\r\nQUIT"_s} << QByteArray("ehlo");
    QTest::newRow("user") << QStringList{u"--auth"_s, u"PLAIN"_s, u"--user"_s, u"a\rb"_s,
        u"--password-env"_s, u"PATH"_s}
                          << QByteArray("user");
    QTest::newRow("subject") << QStringList{u"--subject"_s, u"Hi\r\nBcc: all@example.test"_s}
                             << QByteArray("subject");
    QTest::newRow("header") << QStringList{u"--header"_s, u"X-A: b\r\n\r\nbody"_s}
                            << QByteArray("header");
}

void BadInputTest::controlCharactersAreRefusedBeforeConnecting()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, field);
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    const ProgramRun run
        = runCli(QStringList{u"inspect"_s, u"127.0.0.1:%1"_s.arg(server.serverPort())} + arguments);
    QVERIFY2(run.exit == 64 || run.exit == 65, run.report().constData());
    verifyOneMessage(run, field);
    QVERIFY2(!server.hasPendingConnections(), "it connected before looking");
}

void BadInputTest::damagedTranscriptIsNamed()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"damaged.smtp.jsonl"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{\"format\":99,\"program\":\"heloscope 99\",\"masked\":true}\n");
    file.close();
    const ProgramRun run = runCli({u"annotate"_s, path});
    QVERIFY2(run.exit == 65, run.report().constData());
    verifyOneMessage(run, "damaged.smtp.jsonl");
}

void BadInputTest::fullDiskIsSaidAndTheSessionGoesOn()
{
    const QString shell = u"/bin/bash"_s;
    QVERIFY2(QFile::exists(shell), "its ulimit makes a file that cannot grow");
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    connect(&server, &QTcpServer::newConnection, &server, [&server] {
        QTcpSocket *socket = server.nextPendingConnection();
        socket->write("220 " + QByteArray(400, 'x') + "\r\n");
        connect(socket, &QTcpSocket::readyRead, socket, [socket] {
            const bool farewell = socket->readAll().startsWith("QUIT");
            socket->write(farewell ? QByteArray("221 2.0.0 bye\r\n")
                                   : QByteArray("250 " + QByteArray(400, 'y') + "\r\n"));
            if (farewell) {
                socket->disconnectFromHost();
            }
        });
    });
    const QTemporaryDir folder;
    const QString saved = folder.filePath(u"full.smtp.jsonl"_s);
    const ProgramRun run = runProgram(shell,
        {u"-c"_s, u"trap '' XFSZ; ulimit -f 1; exec \"$@\""_s, u"bash"_s,
            builtProgram(u"heloscope-cli"_s), u"inspect"_s,
            u"127.0.0.1:%1"_s.arg(server.serverPort()), u"--until"_s, u"mail"_s, u"--from"_s,
            u"a@example.test"_s, u"--format"_s, u"jsonl"_s, u"--save"_s, saved});
    QVERIFY2(run.exit == 73, run.report().constData());
    QCOMPARE(run.lastEvent(u"command"_s).value("verb"_L1).toString(), u"QUIT"_s);
    verifyOneMessage(run, "full.smtp.jsonl");
    const ProgramRun read = runCli({u"annotate"_s, saved, u"--format"_s, u"jsonl"_s});
    QVERIFY2(read.count(u"reply"_s) > 0, read.report().constData());
}

/// A limit on the size of files stands for a full disk.
void BadInputTest::aFailedWriteLeavesTheOldFileWhole_data()
{
    QTest::addColumn<QString>("option");
    QTest::addColumn<QString>("format");
    QTest::newRow("transcript") << u"--save"_s << u"jsonl"_s;
    QTest::newRow("result") << u"--output"_s << u"html"_s;
}

void BadInputTest::aFailedWriteLeavesTheOldFileWhole()
{
    QFETCH(QString, option);
    QFETCH(QString, format);
    const QString shell = QStandardPaths::findExecutable(u"bash"_s);
    QVERIFY(!shell.isEmpty());
    const QTemporaryDir folder;
    const QString name = folder.filePath(u"kept"_s);
    const QByteArray old(300, 'o');
    QFile file(name);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(old), old.size());
    file.close();
    PracticeProcess server(u"all-well"_s);
    QVERIFY2(server.start(), qPrintable(server.problem()));
    const ProgramRun run = runProgram(shell,
        QStringList{u"-c"_s, u"trap '' XFSZ; ulimit -f 1; exec \"$@\""_s, u"bash"_s,
            builtProgram(u"heloscope-cli"_s), u"inspect"_s, server.target(), u"--format"_s, format,
            option, name}
            + server.trust());
    QVERIFY2(run.exit == 73, run.report().constData());
    verifyOneMessage(run, "kept");
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), old);
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{u"kept"_s});
}

void BadInputTest::oneIsNoPlural()
{
    const QByteArray cut = "{\"format\":1,\"target\":{\"host\":\"h\",\"port\":25}}\n"
                           "{\"n\":2,\"t\":0,\"event\":\"note\",\"text\":\"x\"}\n";
    const ProgramRun one = runCli({u"annotate"_s, u"-"_s, u"--language"_s, u"en"_s}, {cut, {}});
    QVERIFY2(one.err.contains("1 event is missing"), one.report().constData());
    const ProgramRun more = runCli({u"annotate"_s, u"-"_s, u"--language"_s, u"en"_s},
        {QByteArray(cut).replace("\"n\":2", "\"n\":4"), {}});
    QVERIFY2(more.err.contains("3 events are missing"), more.report().constData());
}

QTEST_GUILESS_MAIN(BadInputTest)
#include "tst_badinput.moc"
