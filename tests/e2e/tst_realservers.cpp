// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/programrun.h"
#include "tests/support/realserver.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Heloscope;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(Heloscope::ServerKind)

/// heloscope-cli against mail servers that other people wrote.
class RealServersTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void plainSessionIsDelivered_data() { everyServer(); }
    void plainSessionIsDelivered();
    void encryptedSessionIsDelivered_data() { serversWithTls(); }
    void encryptedSessionIsDelivered();
    void untrustedCertificateIsRefused_data() { serversWithTls(); }
    void untrustedCertificateIsRefused();
    void unknownRecipientIsRefused_data() { everyServer(); }
    void unknownRecipientIsRefused();
    void missingEncryptionIsRefused_data();
    void missingEncryptionIsRefused();
    void everyMechanismIsAccepted_data();
    void everyMechanismIsAccepted();
    void wrongPasswordIsRefused_data();
    void wrongPasswordIsRefused();
    void savedTranscriptReadsBackTheSame_data() { everyServer(); }
    void savedTranscriptReadsBackTheSame();

private:
    static void everyServer();
    static void serversWithTls();
    static QStringList inspect(const QString &target, const QStringList &more);

    std::unique_ptr<RealServer> m_server;
};

void RealServersTest::everyServer()
{
    serversWithTls();
    QTest::newRow("smtp-sink") << ServerKind::SmtpSink;
}

void RealServersTest::serversWithTls()
{
    QTest::addColumn<ServerKind>("kind");
    QTest::newRow("aiosmtpd") << ServerKind::Aiosmtpd;
    QTest::newRow("exim") << ServerKind::Exim;
}

void RealServersTest::init()
{
    QFETCH(ServerKind, kind);
    m_server = std::make_unique<RealServer>(kind);
    if (QByteArray(QTest::currentTestFunction()).startsWith("unknownRecipient")) {
        m_server->refuseRecipients();
    }
    const QString problem = m_server->start();
    if (problem.isEmpty()) {
        return;
    }
    if (qEnvironmentVariableIntValue("HELOSCOPE_REQUIRE_REAL_SERVERS") == 1) {
        QFAIL(qPrintable(problem));
    }
    QSKIP(qPrintable(problem));
}

QStringList RealServersTest::inspect(const QString &target, const QStringList &more)
{
    return QStringList{u"inspect"_s, target, u"--format"_s, u"jsonl"_s, u"--from"_s,
               u"tester@example.test"_s, u"--to"_s, u"someone@example.test"_s, u"--body"_s,
               u"Hello."_s, u"--timeout"_s, u"20"_s}
    + more;
}

void RealServersTest::plainSessionIsDelivered()
{
    const ProgramRun run = runCli(inspect(m_server->target(), {u"--tls"_s, u"none"_s}));
    QVERIFY2(run.exit == 0, run.report().constData());
    QCOMPARE(run.lastEvent(u"outcome"_s).value("result"_L1).toString(), u"completed"_s);
    QCOMPARE(run.lastEvent(u"outcome"_s).value("delivery"_L1).toString(), u"accepted"_s);
    QCOMPARE(run.lastEvent(u"command"_s).value("verb"_L1).toString(), u"QUIT"_s);
    QCOMPARE(run.count(u"tls"_s), 0);
}

void RealServersTest::encryptedSessionIsDelivered()
{
    const ProgramRun run = runCli(inspect(
        m_server->target(), {u"--tls"_s, u"required"_s, u"--ca-file"_s, m_server->caFile()}));
    QVERIFY2(run.exit == 0, run.report().constData());
    QCOMPARE(run.lastEvent(u"outcome"_s).value("delivery"_L1).toString(), u"accepted"_s);
    QVERIFY(run.lastEvent(u"tls"_s).value("trusted"_L1).toBool());
    QVERIFY(run.lastEvent(u"reply"_s).value("secure"_L1).toBool());
}

void RealServersTest::untrustedCertificateIsRefused()
{
    const ProgramRun run = runCli(inspect(m_server->target(), {u"--tls"_s, u"required"_s}));
    QVERIFY2(run.exit == 78, run.report().constData());
    QCOMPARE(run.lastEvent(u"outcome"_s).value("result"_L1).toString(), u"tls_failed"_s);
    QVERIFY(!run.out.contains("MAIL FROM"));
}

void RealServersTest::unknownRecipientIsRefused()
{
    const ProgramRun run = runCli(
        {u"inspect"_s, m_server->target(), u"--format"_s, u"jsonl"_s, u"--tls"_s, u"none"_s,
            u"--from"_s, u"tester@example.test"_s, u"--to"_s, u"nobody-here@example.test"_s});
    QVERIFY2(run.exit == 69, run.report().constData());
    const QJsonObject outcome = run.lastEvent(u"outcome"_s);
    QCOMPARE(outcome.value("result"_L1).toString(), u"refused"_s);
    QCOMPARE(outcome.value("stage"_L1).toString(), u"rcpt"_s);
    QCOMPARE(outcome.value("delivery"_L1).toString(), u"none"_s);
    QCOMPARE(outcome.value("reason"_L1).toString(), u"mailbox_unknown"_s);
    QVERIFY(!run.out.contains("\"verb\":\"DATA\""));
}

void RealServersTest::missingEncryptionIsRefused_data()
{
    QTest::addColumn<ServerKind>("kind");
    QTest::newRow("smtp-sink") << ServerKind::SmtpSink;
}

void RealServersTest::missingEncryptionIsRefused()
{
    const ProgramRun run = runCli(inspect(m_server->target(), {u"--tls"_s, u"required"_s}));
    QVERIFY2(run.exit == 78, run.report().constData());
    QVERIFY(!run.out.contains("MAIL FROM"));
}

void RealServersTest::everyMechanismIsAccepted_data()
{
    QTest::addColumn<ServerKind>("kind");
    QTest::addColumn<QString>("mechanism");
    QTest::newRow("PLAIN") << ServerKind::Exim << u"PLAIN"_s;
    QTest::newRow("LOGIN") << ServerKind::Exim << u"LOGIN"_s;
    QTest::newRow("CRAM-MD5") << ServerKind::Exim << u"CRAM-MD5"_s;
    QTest::newRow("the best of those offered") << ServerKind::Exim << u"auto"_s;
}

void RealServersTest::everyMechanismIsAccepted()
{
    QFETCH(QString, mechanism);
    const ProgramRun run
        = runCli(inspect(m_server->target(),
                     {u"--tls"_s, u"required"_s, u"--ca-file"_s, m_server->caFile(), u"--auth"_s,
                         mechanism, u"--user"_s, u"demo"_s, u"--password-env"_s, u"SESAME"_s}),
            {{}, {{u"SESAME"_s, RealServer::password()}}});
    QVERIFY2(run.exit == 0, run.report().constData());
    QVERIFY(run.out.contains("\"code\":235"));
    QCOMPARE(run.lastEvent(u"outcome"_s).value("delivery"_L1).toString(), u"accepted"_s);
    QVERIFY(!run.out.contains(RealServer::password().toUtf8()));
}

void RealServersTest::wrongPasswordIsRefused_data()
{
    everyMechanismIsAccepted_data();
}

void RealServersTest::wrongPasswordIsRefused()
{
    QFETCH(QString, mechanism);
    const ProgramRun run
        = runCli(inspect(m_server->target(),
                     {u"--tls"_s, u"required"_s, u"--ca-file"_s, m_server->caFile(), u"--auth"_s,
                         mechanism, u"--user"_s, u"demo"_s, u"--password-env"_s, u"SESAME"_s}),
            {{}, {{u"SESAME"_s, u"close barley"_s}}});
    QVERIFY2(run.exit == 77, run.report().constData());
    QCOMPARE(run.lastEvent(u"outcome"_s).value("result"_L1).toString(), u"auth_failed"_s);
    QVERIFY(!run.out.contains("MAIL FROM"));
}

void RealServersTest::savedTranscriptReadsBackTheSame()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"session.smtp.jsonl"_s);
    const ProgramRun run
        = runCli(inspect(m_server->target(), {u"--tls"_s, u"none"_s, u"--save"_s, file}));
    QVERIFY2(run.exit == 0, run.report().constData());
    const ProgramRun again
        = runCli({u"annotate"_s, file, u"--format"_s, u"jsonl"_s, u"--explain"_s, u"none"_s});
    QVERIFY2(again.exit == 0, again.report().constData());
    const std::vector<QJsonObject> live = run.objects();
    const std::vector<QJsonObject> read = again.objects();
    QCOMPARE(read.size(), live.size());
    for (std::size_t i = 1; i < live.size(); ++i) {
        QCOMPARE(read.at(i), live.at(i));
    }
}

QTEST_GUILESS_MAIN(RealServersTest)
#include "tst_realservers.moc"
