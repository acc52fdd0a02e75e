// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/replay/scriptplanner.h"
#include "tests/replay/recordedsession.h"

#include <QTest>

using namespace Heloscope;

namespace {

RunSession replayed(const Recording &recording, const QByteArray &dialogue,
    const QByteArray &header = {}, SessionPlan plan = {})
{
    if (plan.endpoint.host.isEmpty()) {
        plan = planOf(recording);
        plan.message = plainPlan().message;
    }
    return {plan, std::make_unique<ScriptPlanner>(recording, plan), scriptFrom(dialogue, header)};
}

bool finds(const RunSession &run, const QByteArray &finding)
{
    return run.lines().contains(QByteArray("!: " + finding));
}

} // namespace

/// A recorded session said again to another server.
class TestScriptPlanner : public QObject
{
    Q_OBJECT

private slots:
    void theSameServerShowsNoDifference()
    {
        const SessionPlan plan = plainPlan();
        const RunSession first(plan, std::make_unique<GoalPlanner>(plan), scriptFrom({}));
        const RunSession run = replayed(recordingOf(first.session.transcript()), {});
        QCOMPARE(run.dialogue(), first.dialogue());
        QVERIFY(finds(run, "replay-ended different=0 leftout=0 same=7"));
        QCOMPARE(run.session.outcome()->result, SessionResult::Completed);
        QCOMPARE(run.session.outcome()->delivery, Delivery::Accepted);
    }

    void differencesAreFoundAsTheyArise()
    {
        const RunSession run = replayed(recorded(plainPlan()),
            "C: EHLO *\nS: 250-other.example\nS: 250-SIZE 99\nS: 250 X-NEW\n"
            "C: RCPT TO:*\nS: 550 5.1.1 Nobody\n");
        QVERIFY(finds(run,
            "capabilities-differ-from-recording added=SIZE 99, X-NEW missing=PIPELINING, "
            "SIZE 10485760, ENHANCEDSTATUSCODES, 8BITMIME, SMTPUTF8, HELP"));
        QVERIFY(finds(run, "reply-differs-from-recording now=550 5.1.1 recorded=250 2.1.5"));
        const QByteArrayList lines = run.lines();
        const auto refusal = lines.indexOf("S: 550 5.1.1 Nobody");
        QVERIFY(lines.at(refusal + 1).startsWith("!: "));
        QVERIFY(lines.indexOf("C: DATA") > refusal);
        // DATA is refused then, so the mail data cannot be sent.
        QVERIFY(finds(run, "recorded-step-left-out step=CONTENT"));
    }

    void nothingIsSaidBeyondThePlan()
    {
        const Recording recording = recorded(plainPlan());
        SessionPlan plan = planOf(recording);
        plan.until = Stage::Rcpt;
        const RunSession run = replayed(recording, {}, {}, plan);
        QVERIFY(!run.dialogue().contains("C: DATA"));
        QCOMPARE(run.dialogue().last(), QByteArray("S: 221 2.0.0 Goodbye"));
    }

    void mailDataNobodyHasIsNotAskedForTwice()
    {
        // The recorded server refused DATA; this one invites.
        const Recording recording = recorded(plainPlan(), "C: DATA\nS: 451 4.3.0 Not now\n");
        const RunSession run = replayed(recording, {});
        QVERIFY(run.session.outcome().has_value());
        QVERIFY(finds(run, "reply-differs-from-recording now=354 recorded=451 4.3.0"));
        QCOMPARE(run.dialogue().last(), QByteArray("S: 354 End data with <CR><LF>.<CR><LF>"));
    }

    void credentialsStandInForMaskedOnes_data()
    {
        QTest::addColumn<QByteArray>("mechanism");
        for (const char *name : {"PLAIN", "LOGIN", "CRAM-MD5"}) {
            QTest::newRow(name) << QByteArray(name);
        }
    }

    void credentialsStandInForMaskedOnes()
    {
        QFETCH(QByteArray, mechanism);
        SessionPlan plan = plainPlanWithPassword(mechanism);
        plan.credentials->allowInClear = true;
        const QByteArray accepts("C: (credentials)\nS: 235 2.7.0 Come in\n");
        const RunSession first(
            plan, std::make_unique<GoalPlanner>(plan), scriptFrom(accepts, "auth: offered\n"));
        const Recording recording = recordingOf(first.session.transcript());
        const RunSession with = replayed(recording, accepts, "auth: offered\n", plan);
        QCOMPARE(with.dialogue(), first.dialogue());
        QVERIFY(!finds(with, "recorded-step-left-out step=AUTH"));
        const RunSession without = replayed(recording, accepts, "auth: offered\n");
        QVERIFY(!without.lines().join('\n').contains("C: AUTH"));
        QVERIFY(without.lines().join('\n').contains("recorded-step-left-out step=AUTH"));
        QVERIFY(without.dialogue().contains("C: DATA"));
    }

    void encryptionIsSaidAgain()
    {
        SessionPlan plan = plainPlan();
        plan.tls = TlsWish::Optional;
        const Recording recording = recorded(plan, {}, "tls: starttls\n");
        const RunSession same = replayed(recording, {}, "tls: starttls\n");
        QVERIFY(same.session.facts().transactionsDone == 1);
        QVERIFY(finds(same, "replay-ended different=0 leftout=0 same=9"));
        // A server without STARTTLS gets nothing in clear that was encrypted then.
        const RunSession clear = replayed(recording, {});
        QVERIFY(!clear.lines().join('\n').contains("C: MAIL"));
        QCOMPARE(clear.session.outcome()->result, SessionResult::TlsFailed);
    }

    void aCutOffRecordingEndsWhereItEnds()
    {
        Recording recording = recorded(plainPlan());
        recording.steps.resize(3); // connection, EHLO, MAIL
        recording.steps.back().reply.reset();
        const RunSession run = replayed(recording, {});
        QCOMPARE(run.dialogue().last(), QByteArray("S: 250 2.1.0 Sender ok"));
        QVERIFY(finds(run, "replay-ended different=0 leftout=0 same=2"));
    }

    void linesThatCannotBeSaidAreLeftOut()
    {
        Recording recording = recorded(plainPlan());
        recording.steps.insert(recording.steps.begin() + 2,
            {RecordedStep{Smtp::Verb::Other, "X\r\nRCPT TO:<evil@example.test>", {}, {}},
                RecordedStep{Smtp::Verb::Other, "XAUTH [masked: password]", {}, {}},
                RecordedStep{Smtp::Verb::Bdat, "BDAT 3 LAST", {}, {}}});
        const RunSession run = replayed(recording, {});
        QVERIFY(!run.wire->sent().contains("evil"));
        QVERIFY(!run.wire->sent().contains("XAUTH"));
        QVERIFY(finds(run, "replay-ended different=0 leftout=3 same=7"));
    }

    void aStepCanBeSkippedAndRecalled()
    {
        const Recording recording = recorded(plainPlan());
        const SessionPlan plan = planOf(recording);
        ScriptPlanner planner(recording, plan);
        Smtp::Facts facts;
        facts.state = Smtp::State::Greeted;
        const auto first = planner.propose(facts);
        QVERIFY(first && planner.skip(*first));
        QVERIFY(planner.hasSkipped());
        const auto second = planner.propose(facts);
        QVERIFY(second && second != first);
        planner.recallSkipped();
        QCOMPARE(planner.propose(facts), first);
    }

    void wordsAreNoDifference()
    {
        using Smtp::Verb;
        const auto differ = [](Verb verb, const QByteArray &one, const QByteArray &other) {
            return differenceOf(verb, replyOf(one), replyOf(other)).has_value();
        };
        QVERIFY(!differ(Verb::Content, "250 2.0.0 queued as 1\r\n", "250 2.0.0 queued as 2\r\n"));
        QVERIFY(differ(Verb::Content, "250 2.0.0 ok\r\n", "250 ok\r\n"));
        QVERIFY(!differ(Verb::Ehlo, "250-a\r\n250-X\r\n250 Y\r\n", "250-b\r\n250-Y\r\n250 X\r\n"));
        QVERIFY(differ(Verb::Ehlo, "250-a\r\n250 X 1\r\n", "250-a\r\n250 X 2\r\n"));
    }
};

QTEST_GUILESS_MAIN(TestScriptPlanner)
#include "tst_scriptplanner.moc"
