// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/replay/recordedserver.h"
#include "core/transcript/transcriptreader.h"
#include "tests/replay/recordedsession.h"

#include <QBuffer>
#include <QTest>

using namespace Heloscope;

namespace {

RunSession again(const Recording &recording, const SessionPlan &plan)
{
    return {plan, std::make_unique<GoalPlanner>(plan), scriptOf(recording)};
}

Recording fromLines(const QByteArrayList &events)
{
    QByteArray text("{\"format\":1,\"program\":\"x 1\",\"created\":\"2026-11-21T20:00:00.000Z\","
                    "\"target\":{\"host\":\"mail.example.test\",\"port\":25,\"tls\":\"optional\","
                    "\"protocol\":\"esmtp\"},\"masked\":true}\n");
    for (const QByteArray &event : events) {
        text += event + '\n';
    }
    QBuffer file(&text);
    file.open(QIODevice::ReadOnly);
    const auto opened = readTranscript(file);
    return recordingOf(*opened->transcript);
}

} // namespace

/// The server of a recorded session says again what it said.
class TestRecordedServer : public QObject
{
    Q_OBJECT

private slots:
    void theSameClientIsToldTheSame_data()
    {
        QTest::addColumn<QByteArray>("dialogue");
        QTest::addColumn<QByteArray>("header");
        QTest::newRow("all well") << QByteArray() << QByteArray();
        QTest::newRow("greylisted")
            << QByteArray("C: RCPT TO:*\nS: 451 4.7.1 Greylisted, come again\n") << QByteArray();
        QTest::newRow("refused greeting") << QByteArray("S: 554 No service\n") << QByteArray();
        QTest::newRow("long greeting") << QByteArray("S: 220-one\nS: 220 two\n") << QByteArray();
        QTest::newRow("other capabilities")
            << QByteArray("C: EHLO *\nS: 250-mx.example\nS: 250-X-ODD a b\nS: 250 SIZE 1000000\n")
            << QByteArray();
        QTest::newRow("no EHLO") << QByteArray("C: EHLO *\nS: 502 5.5.1 No\n") << QByteArray();
        QTest::newRow("refused message")
            << QByteArray("C: .\nS: 554-5.7.1 Spam\nS: 554 5.7.1 it is\n") << QByteArray();
        QTest::newRow("bare line feeds")
            << QByteArray("C: MAIL FROM:*\nR: 250 2.1.0 odd\\n\n") << QByteArray();
        QTest::newRow("closing at RCPT")
            << QByteArray("C: RCPT TO:*\nS: 421 4.3.2 Shutting down\nX: close\n") << QByteArray();
        QTest::newRow("STARTTLS") << QByteArray() << QByteArray("tls: starttls\n");
        QTest::newRow("implicit TLS") << QByteArray() << QByteArray("tls: implicit\n");
        QTest::newRow("STARTTLS refused")
            << QByteArray("C: STARTTLS\nS: 454 4.7.0 Not now\n") << QByteArray("tls: starttls\n");
        QTest::newRow("AUTH") << QByteArray("C: (credentials)\nS: 235 2.7.0 Come in\n")
                              << QByteArray("auth: offered\n");
        QTest::newRow("AUTH refused")
            << QByteArray("C: (credentials)\nS: 535 5.7.8 No\n") << QByteArray("auth: offered\n");
    }

    void theSameClientIsToldTheSame()
    {
        QFETCH(QByteArray, dialogue);
        QFETCH(QByteArray, header);
        SessionPlan plan = header.contains("auth") ? plainPlanWithPassword("PLAIN") : plainPlan();
        plan.tls = header.contains("implicit") ? TlsWish::Implicit : TlsWish::Optional;
        if (plan.credentials) {
            plan.credentials->allowInClear = true;
        }
        const RunSession first(
            plan, std::make_unique<GoalPlanner>(plan), scriptFrom(dialogue, header));
        QVERIFY(first.session.outcome());
        const RunSession second = again(recordingOf(first.session.transcript()), plan);
        QCOMPARE(second.lines(), first.lines());
        QCOMPARE(second.session.outcome(), first.session.outcome());
    }

    void anotherClientIsAnsweredByThePracticeServer()
    {
        SessionPlan plan = plainPlan();
        plan.until = Stage::Rcpt;
        const Recording recording
            = recorded(plan, "C: RCPT TO:<b@example.test>\nS: 550 5.1.1 Nobody\n");
        plan.recipients = {"c@example.test"};
        plan.ehloName = "other.example.test";
        const RunSession other = again(recording, plan);
        QVERIFY(other.lines().contains("C: RCPT TO:<c@example.test>"));
        QVERIFY(other.lines().contains("S: 250 2.1.5 Recipient ok"));
    }

    void aPauseHoldsTheAnswerBack()
    {
        Recording recording = recorded(plainPlan());
        recording.steps.front().reply->after = std::chrono::hours(1);
        LoopTransport server(scriptOf(recording));
        QByteArray said;
        connect(&server, &Transport::bytesArrived, this,
            [&said](const QByteArray &octets) { said += octets; });
        server.open({}, AddressFamily::Any, false);
        for (int i = 0; i < 200; ++i) {
            QCoreApplication::processEvents();
        }
        QVERIFY(said.isEmpty());
        QVERIFY(server.endPause());
        QVERIFY(said.startsWith("220 "));
        QVERIFY(!server.endPause());
    }

    void pausesArePlayedUpToALimit()
    {
        Recording recording = recorded(plainPlan());
        recording.steps.at(1).reply->after = std::chrono::hours(1);
        recording.steps.at(2).reply->after = std::chrono::milliseconds(300);
        const PracticeScript script = scriptOf(recording);
        const auto pauseOf = [&script](std::size_t series) {
            return std::get<Wait>(script.series.at(series).answers.front().front()).time;
        };
        QCOMPARE(pauseOf(1), LongestRecordedPause);
        QCOMPARE(pauseOf(2), std::chrono::milliseconds(300));
    }

    void whateverAFileHoldsBecomesAServer_data()
    {
        QTest::addColumn<QByteArrayList>("events");
        QTest::newRow("nothing") << QByteArrayList{};
        QTest::newRow("a reply without a command")
            << QByteArrayList{R"({"n":1,"t":0,"event":"reply","code":220,"enhanced":null,)"
                              R"("lines":["hi"],"to":null,"secure":false,"elapsed":0})",
                   R"({"n":2,"t":0,"event":"reply","code":421,"enhanced":null,)"
                   R"("lines":["bye"],"to":77,"secure":false,"elapsed":9e9})"};
        QTest::newRow("a command without a reply")
            << QByteArrayList{R"({"n":1,"t":0,"event":"command","verb":"EHLO","line":"EHLO x",)"
                              R"("origin":"peer","secure":false})"};
        QTest::newRow("DATA out of order")
            << QByteArrayList{R"({"n":1,"t":0,"event":"command","verb":"DATA","line":"DATA",)"
                              R"("origin":"peer","secure":false})",
                   R"({"n":2,"t":0,"event":"reply","code":354,"enhanced":null,"lines":["go"],)"
                   R"("to":1,"secure":false,"elapsed":0})"};
        QTest::newRow("STARTTLS twice")
            << QByteArrayList{R"({"n":1,"t":0,"event":"command","verb":"STARTTLS",)"
                              R"("line":"STARTTLS","origin":"peer","secure":false})",
                   R"({"n":2,"t":0,"event":"reply","code":220,"enhanced":null,"lines":["go"],)"
                   R"("to":1,"secure":false,"elapsed":0})",
                   R"({"n":3,"t":0,"event":"command","verb":"STARTTLS","line":"STARTTLS",)"
                   R"("origin":"peer","secure":false})",
                   R"({"n":4,"t":0,"event":"reply","code":503,"enhanced":null,"lines":["no"],)"
                   R"("to":3,"secure":true,"elapsed":0})"};
        QTest::newRow("a server that hung up")
            << QByteArrayList{R"({"n":1,"t":0,"event":"close","by":"server"})"};
    }

    void whateverAFileHoldsBecomesAServer()
    {
        QFETCH(QByteArrayList, events);
        const Recording recording = fromLines(events);
        const SessionPlan plan = plainPlan();
        const RunSession run = again(recording, plan);
        QVERIFY(run.session.outcome() || run.session.turn() == Turn::Theirs);
        const SessionPlan replayed = planOf(recording);
        const RunSession client(
            replayed, std::make_unique<ScriptPlanner>(recording, replayed), scriptFrom({}));
        QVERIFY(client.session.outcome());
    }

    void aHugeFileStaysBounded()
    {
        Transcript transcript({});
        for (int i = 0; i < 20000; ++i) {
            const EntryId id = transcript.append(
                std::chrono::microseconds(0), CommandEntry{Smtp::Verb::Noop, "NOOP", {}, false});
            ReplyEntry reply;
            reply.reply = replyOf("250 " + QByteArray(1000, 'x') + "\r\n");
            reply.to = id;
            transcript.append(std::chrono::microseconds(0), reply);
        }
        const Recording recording = recordingOf(transcript);
        QVERIFY(recording.steps.size() <= Recording::StepsCap);
        qsizetype octets = 0;
        for (const RecordedStep &step : recording.steps) {
            octets += step.reply ? step.reply->reply.raw.size() : 0;
        }
        QVERIFY(octets <= Recording::OctetsCap);
    }
};

QTEST_GUILESS_MAIN(TestRecordedServer)
#include "tst_recordedserver.moc"
