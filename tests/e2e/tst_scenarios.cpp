// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/practiceprocess.h"
#include "tests/support/programrun.h"

#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace Heloscope;
using namespace Qt::StringLiterals;

namespace {

/// How a session with a scenario is to end. Empty: not looked at.
struct Ending {
    int exit = 0;
    QString result = u"completed"_s;
    QString stage = u"quit"_s;
    QString delivery = u"accepted"_s;
    QString reason;
    QString finding; ///< one that has to be among the findings
};

struct Row {
    const char *name;
    QString scenario;
    QStringList options;
    Ending ending;
};

const QByteArray Password = "practice";

QStringList login()
{
    return {u"--auth"_s, u"auto"_s, u"--user"_s, u"student@example.test"_s, u"--password-env"_s,
        u"PRACTICE_PASSWORD"_s};
}

QStringList required()
{
    return {u"--tls"_s, u"required"_s};
}

Ending refusedAt(
    const QString &stage, const QString &reason = {}, const QString &delivery = u"none"_s)
{
    return {69, u"refused"_s, stage, delivery, reason, {}};
}

Ending deferredAt(const QString &stage, const QString &reason = {})
{
    return {75, u"deferred"_s, stage, u"none"_s, reason, {}};
}

Ending tlsFailedAt(const QString &stage)
{
    return {78, u"tls_failed"_s, stage, u"none"_s, {}, {}};
}

std::vector<Row> basicRows()
{
    return {
        {"all goes well", u"all-well"_s, {}, {}},
        {"all goes well, encrypted", u"all-well"_s, required(), {}},
        {"all goes well, in the clear", u"all-well"_s, {u"--tls"_s, u"none"_s}, {}},
        {"only HELO is known", u"no-esmtp"_s, {}, {}},
        {"only HELO, but encryption wanted", u"no-esmtp"_s, required(), tlsFailedAt(u"starttls"_s)},
        {"slow server, patient client", u"slow-server"_s, {}, {}},
        {"slow server, impatient client", u"slow-server"_s, {u"--timeout"_s, u"1"_s},
            {75, u"timeout"_s, u"greeting"_s, u"none"_s, {}, {}}},
        {"replies that break the rules", u"broken-replies"_s, {},
            {0, u"completed"_s, u"quit"_s, u"accepted"_s, {}, u"reply-codes-differ"_s}},
        {"reset in mid-session", u"reset-connection"_s, {},
            {74, u"connection_lost"_s, u"data"_s, u"none"_s, {}, {}}},
        {"closes after the final dot", u"closes-after-dot"_s, {},
            {74, u"connection_lost"_s, u"message"_s, u"unknown"_s, {}, {}}},
    };
}

std::vector<Row> refusalRows()
{
    return {
        {"mailbox unknown", u"mailbox-unknown"_s, {}, refusedAt(u"rcpt"_s, u"mailbox_unknown"_s)},
        {"mailbox full", u"mailbox-full"_s, {}, deferredAt(u"rcpt"_s, u"mailbox_full"_s)},
        {"greylisted", u"greylisted"_s, {}, deferredAt(u"rcpt"_s, u"greylisted"_s)},
        {"too busy", u"too-busy"_s, {}, deferredAt(u"greeting"_s, u"too_many_connections"_s)},
        {"no service", u"no-service"_s, {}, refusedAt(u"greeting"_s)},
        {"shutting down", u"shutting-down"_s, {}, deferredAt(u"rcpt"_s, u"service_unavailable"_s)},
        {"relaying denied", u"relaying-denied"_s, {}, refusedAt(u"rcpt"_s, u"relaying_denied"_s)},
        {"relaying denied to one of two", u"relaying-denied"_s,
            {u"--to"_s, u"student@mail.example.test"_s}, {}},
        {"message too large", u"message-too-large"_s, {u"--body"_s, QString(500, u'x')},
            {69, u"refused"_s, {}, {}, u"message_too_large"_s, {}}},
        {"sender rejected", u"sender-rejected"_s, {}, refusedAt(u"mail"_s, u"spf_failed"_s)},
        {"several recipients, one is taken", u"mixed-recipients"_s,
            {u"--to"_s, u"unknown@example.test"_s, u"--to"_s, u"full@example.test"_s}, {}},
        {"spam", u"spam-rejected"_s, {}, refusedAt(u"message"_s, u"spam"_s, u"refused"_s)},
    };
}

std::vector<Row> securityRows()
{
    const QStringList implicit = QStringList{u"--tls"_s, u"implicit"_s} + login();
    const QStringList asked = required() + login();
    return {
        {"submission", u"starttls-and-auth"_s, asked, {}},
        {"TLS from the first byte", u"implicit-tls"_s, implicit, {}},
        {"wrong password", u"wrong-password"_s, asked,
            {77, u"auth_failed"_s, u"auth"_s, u"none"_s, u"authentication_failed"_s, {}}},
        {"expired certificate", u"broken-certificate"_s, asked, tlsFailedAt(u"starttls"_s)},
        {"certificate for another name", u"certificate-wrong-name"_s, asked,
            tlsFailedAt(u"starttls"_s)},
        {"self-signed certificate", u"certificate-self-signed"_s, asked,
            tlsFailedAt(u"starttls"_s)},
        {"STARTTLS answered 454", u"tls-not-available"_s, required(), tlsFailedAt(u"starttls"_s)},
        {"injected replies", u"starttls-injection"_s, required(),
            {0, u"completed"_s, u"quit"_s, u"accepted"_s, {}, u"starttls-injection"_s}},
        {"AUTH in the clear, with consent", u"auth-clear-text"_s,
            login() + QStringList{u"--allow-plaintext-auth"_s}, {}},
        {"challenge that is not base64", u"bad-challenge"_s, asked,
            {77, u"auth_failed"_s, u"auth"_s, u"none"_s, {}, u"challenge-not-base64"_s}},
    };
}

std::vector<Row> allRows()
{
    std::vector<Row> rows = basicRows();
    for (const std::vector<Row> &more : {refusalRows(), securityRows()}) {
        rows.insert(rows.end(), more.begin(), more.end());
    }
    return rows;
}

} // namespace

Q_DECLARE_METATYPE(Ending)

/// heloscope-cli inspect against heloscope-cli practice.
class ScenariosTest : public QObject
{
    Q_OBJECT

private slots:
    void everyScenarioIsTested();
    void sessionEndsAsTheScenarioSays_data();
    void sessionEndsAsTheScenarioSays();
    void greylistedMessageIsTakenTheSecondTime();
    void savedTranscriptReadsBackTheSame_data();
    void savedTranscriptReadsBackTheSame();
    void expectationThatDoesNotHoldIsUnexpected();

private:
    static ProgramRun inspect(const PracticeProcess &server, const QStringList &options);
};

ProgramRun ScenariosTest::inspect(const PracticeProcess &server, const QStringList &options)
{
    const QStringList fixed{u"inspect"_s, server.target(), u"--format"_s, u"jsonl"_s, u"--from"_s,
        u"teacher@example.test"_s, u"--to"_s, u"student@example.test"_s};
    QStringList body{u"--body"_s, u"Hello."_s};
    if (options.contains(u"--body"_s)) {
        body.clear();
    }
    return runCli(fixed + body + server.trust() + options,
        {{}, {{u"PRACTICE_PASSWORD"_s, QString::fromUtf8(Password)}}});
}

void ScenariosTest::everyScenarioIsTested()
{
    const ProgramRun list = runCli({u"practice"_s, u"--list"_s, u"--format"_s, u"jsonl"_s});
    QVERIFY2(list.exit == 0, list.report().constData());
    QSet<QString> listed;
    for (const QJsonObject &object : list.objects()) {
        listed.insert(object.value("id"_L1).toString());
    }
    QSet<QString> tested;
    for (const Row &row : allRows()) {
        tested.insert(row.scenario);
    }
    QCOMPARE(tested, listed);
}

void ScenariosTest::sessionEndsAsTheScenarioSays_data()
{
    QTest::addColumn<QString>("scenario");
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<Ending>("ending");
    for (const Row &row : allRows()) {
        QTest::newRow(row.name) << row.scenario << row.options << row.ending;
    }
}

void ScenariosTest::sessionEndsAsTheScenarioSays()
{
    QFETCH(QString, scenario);
    QFETCH(QStringList, options);
    QFETCH(Ending, ending);
    PracticeProcess server(scenario);
    QVERIFY2(server.start(), qPrintable(server.problem()));
    const ProgramRun run = inspect(server, options);
    const QJsonObject outcome = run.lastEvent(u"outcome"_s);
    QVERIFY2(run.exit == ending.exit, run.report().constData());
    QCOMPARE(outcome.value("exit"_L1).toInt(), ending.exit);
    QCOMPARE(outcome.value("result"_L1).toString(), ending.result);
    for (const auto &[key, wanted] : {std::pair{"stage"_L1, ending.stage},
             std::pair{"delivery"_L1, ending.delivery}, std::pair{"reason"_L1, ending.reason}}) {
        if (!wanted.isEmpty()) {
            QVERIFY2(outcome.value(key).toString() == wanted, run.report().constData());
        }
    }
    if (!ending.finding.isEmpty()) {
        QVERIFY2(run.out.contains(QByteArray("\"id\":\"" + ending.finding.toUtf8() + '"')),
            run.report().constData());
    }
    QVERIFY2(!run.out.contains(Password.toBase64()), run.report().constData());
}

void ScenariosTest::greylistedMessageIsTakenTheSecondTime()
{
    PracticeProcess server(u"greylisted"_s);
    QVERIFY2(server.start(), qPrintable(server.problem()));
    const ProgramRun first = inspect(server, {});
    QVERIFY2(first.exit == 75, first.report().constData());
    QCOMPARE(first.lastEvent(u"outcome"_s).value("retry"_L1).toString(), u"later"_s);
    const ProgramRun second = inspect(server, {});
    QVERIFY2(second.exit == 0, second.report().constData());
}

void ScenariosTest::savedTranscriptReadsBackTheSame_data()
{
    QTest::addColumn<QString>("scenario");
    QTest::addColumn<QStringList>("options");
    for (const Row &row : allRows()) {
        if (row.scenario != u"slow-server"_s) { // slow, and without an event that others lack
            QTest::newRow(row.name) << row.scenario << row.options;
        }
    }
}

void ScenariosTest::savedTranscriptReadsBackTheSame()
{
    QFETCH(QString, scenario);
    QFETCH(QStringList, options);
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"session.smtp.jsonl"_s);
    PracticeProcess server(scenario);
    QVERIFY2(server.start(), qPrintable(server.problem()));
    const ProgramRun live = inspect(server, options + QStringList{u"--save"_s, file});
    const ProgramRun read
        = runCli({u"annotate"_s, file, u"--format"_s, u"jsonl"_s, u"--explain"_s, u"none"_s});
    QVERIFY2(read.exit == 0, read.report().constData());
    const std::vector<QJsonObject> before = live.objects();
    const std::vector<QJsonObject> after = read.objects();
    QCOMPARE(after.size(), before.size());
    for (std::size_t i = 1; i < before.size(); ++i) {
        QCOMPARE(after.at(i), before.at(i));
    }
}

void ScenariosTest::expectationThatDoesNotHoldIsUnexpected()
{
    PracticeProcess server(u"all-well"_s);
    QVERIFY2(server.start(), qPrintable(server.problem()));
    const ProgramRun kept = inspect(server, {u"--expect"_s, u"rcpt=250"_s});
    QVERIFY2(kept.exit == 0, kept.report().constData());
    const ProgramRun broken = inspect(server, {u"--expect"_s, u"rcpt=550/5.1.1"_s});
    QVERIFY2(broken.exit == 1, broken.report().constData());
    QCOMPARE(broken.lastEvent(u"outcome"_s).value("result"_L1).toString(), u"unexpected"_s);
}

QTEST_GUILESS_MAIN(ScenariosTest)
#include "tst_scenarios.moc"
