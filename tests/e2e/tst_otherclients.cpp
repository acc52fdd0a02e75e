// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/practiceprocess.h"
#include "tests/support/programrun.h"

#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Heloscope;
using namespace Qt::StringLiterals;

/// Clients that other people wrote, against the practice server.
class OtherClientsTest : public QObject
{
    Q_OBJECT

private slots:
    void swaksDelivers_data();
    void swaksDelivers();
    void curlDelivers_data();
    void curlDelivers();
    void swaksReadsTheRefusal();
    void curlRefusesTheExpiredCertificate();

private:
    static void everyWayIn();
};

namespace {

const QString User = u"student@example.test"_s;
const QString Password = u"practice"_s;

/// Empty if the program is not there.
QString find(const QString &program)
{
    return QStandardPaths::findExecutable(program);
}

ProgramRun swaks(const PracticeProcess &server, const QStringList &options)
{
    return runProgram(find(u"swaks"_s),
        QStringList{u"--server"_s, server.target(), u"--ehlo"_s, u"client.example.test"_s,
            u"--from"_s, User, u"--to"_s, u"teacher@example.test"_s, u"--timeout"_s, u"20"_s}
            + options);
}

ProgramRun curl(const PracticeProcess &server, const QString &scheme, const QStringList &options)
{
    const ProgramInput mail{"Subject: test\r\n\r\nHello.\r\n.dot\r\n", {}};
    return runProgram(find(u"curl"_s),
        QStringList{u"--silent"_s, u"--show-error"_s, u"--max-time"_s, u"20"_s, u"--url"_s,
            scheme + u"://"_s + server.target() + u"/client.example.test"_s, u"--mail-from"_s, User,
            u"--mail-rcpt"_s, u"teacher@example.test"_s, u"--upload-file"_s, u"-"_s}
            + options,
        mail);
}

} // namespace

void OtherClientsTest::everyWayIn()
{
    QTest::addColumn<QString>("scenario");
    QTest::addColumn<QString>("mechanism");
    QTest::newRow("in the clear") << u"all-well"_s << QString();
    QTest::newRow("STARTTLS") << u"all-well"_s << u"none"_s;
    for (const QString &mechanism : {u"PLAIN"_s, u"LOGIN"_s, u"CRAM-MD5"_s}) {
        QTest::newRow(qPrintable(u"STARTTLS and "_s + mechanism))
            << u"starttls-and-auth"_s << mechanism;
        QTest::newRow(qPrintable(u"implicit TLS and "_s + mechanism))
            << u"implicit-tls"_s << mechanism;
    }
}

void OtherClientsTest::swaksDelivers_data()
{
    everyWayIn();
}

void OtherClientsTest::swaksDelivers()
{
    QVERIFY2(!find(u"swaks"_s).isEmpty(), "see tests/packages.txt");
    QFETCH(QString, scenario);
    QFETCH(QString, mechanism);
    PracticeProcess server(scenario);
    QVERIFY2(server.start(), qPrintable(server.problem()));
    QStringList options;
    if (!mechanism.isEmpty()) {
        options << (server.tls() == u"implicit"_s ? u"--tls-on-connect"_s : u"--tls"_s)
                << u"--tls-verify"_s << u"--tls-ca-path"_s << server.caFile();
        if (mechanism != u"none"_s) {
            options << u"--auth"_s << mechanism << u"--auth-user"_s << User << u"--auth-password"_s
                    << Password;
        }
    }
    const ProgramRun run = swaks(server, options);
    QVERIFY2(run.exit == 0, run.report().constData());
}

void OtherClientsTest::curlDelivers_data()
{
    everyWayIn();
}

void OtherClientsTest::curlDelivers()
{
    QVERIFY2(!find(u"curl"_s).isEmpty(), "see tests/packages.txt");
    QFETCH(QString, scenario);
    QFETCH(QString, mechanism);
    PracticeProcess server(scenario);
    QVERIFY2(server.start(), qPrintable(server.problem()));
    QStringList options;
    if (!mechanism.isEmpty()) {
        options << u"--ssl-reqd"_s << u"--cacert"_s << server.caFile();
        if (mechanism != u"none"_s) {
            options << u"--login-options"_s << u"AUTH="_s + mechanism << u"--user"_s
                    << User + u':' + Password;
        }
    }
    const ProgramRun run
        = curl(server, server.tls() == u"implicit"_s ? u"smtps"_s : u"smtp"_s, options);
    QVERIFY2(run.exit == 0, run.report().constData());
}

void OtherClientsTest::swaksReadsTheRefusal()
{
    QVERIFY2(!find(u"swaks"_s).isEmpty(), "see tests/packages.txt");
    PracticeProcess server(u"mailbox-unknown"_s);
    QVERIFY2(server.start(), qPrintable(server.problem()));
    const ProgramRun run = swaks(server, {});
    QVERIFY2(run.exit == 24, run.report().constData()); // swaks: no recipient was accepted
    QVERIFY2(run.out.contains("550 5.1.1"), run.report().constData());
}

void OtherClientsTest::curlRefusesTheExpiredCertificate()
{
    QVERIFY2(!find(u"curl"_s).isEmpty(), "see tests/packages.txt");
    PracticeProcess server(u"broken-certificate"_s);
    QVERIFY2(server.start(), qPrintable(server.problem()));
    const ProgramRun run
        = curl(server, u"smtp"_s, {u"--ssl-reqd"_s, u"--cacert"_s, server.caFile()});
    QVERIFY2(run.exit == 60, run.report().constData()); // curl: the certificate is not trusted
    QVERIFY2(run.err.contains("expired"), run.report().constData());
}

QTEST_GUILESS_MAIN(OtherClientsTest)
#include "tst_otherclients.moc"
