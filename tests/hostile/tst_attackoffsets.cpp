// SPDX-License-Identifier: GPL-3.0-or-later
//
// The same good session again and again, and at each octet of what the server says something
// happens: the connection ends, is reset or stands still, or an octet comes that has no place
// there. And cut anywhere, the same octets give the same transcript.
#include "core/session/session.h"
#include "core/transcript/transcriptwriter.h"
#include "tests/hostile/attack.h"
#include "tests/hostile/scriptedwire.h"

#include <QSignalSpy>
#include <QTest>

using namespace Heloscope;
using namespace std::chrono_literals;
using enum Heloscope::SessionResult;

namespace {

struct Turnout {
    QByteArray cue; ///< of the hostile peer
    QByteArray reply;
    Stage stage;
};

const std::vector<Turnout> &goodSession()
{
    static const std::vector<Turnout> session{
        {"connect", "220-mail.example.test\r\n220 ESMTP\r\n", Stage::Greeting},
        {"EHLO", "250-mail.example.test\r\n250-SIZE 10240000\r\n250 AUTH LOGIN\r\n", Stage::Ehlo},
        {"AUTH", "334 VXNlcm5hbWU6\r\n", Stage::Auth},
        {"response#1", "334 UGFzc3dvcmQ6\r\n", Stage::Auth},
        {"response#2", "235 2.7.0 welcome\r\n", Stage::Auth},
        {"MAIL", "250 2.1.0 ok\r\n", Stage::Mail},
        {"RCPT#1", "250 2.1.5 ok\r\n", Stage::Rcpt},
        {"RCPT#2", "550 5.1.1 no\r\n", Stage::Rcpt},
        {"DATA", "354 go\r\n", Stage::Data},
        {".", "250-2.0.0 queued\r\n250 2.0.0 as 4711\r\n", Stage::Message},
        {"QUIT", "221 2.0.0 bye\r\n", Stage::Quit},
    };
    return session;
}

std::vector<QByteArray> goodReplies()
{
    std::vector<QByteArray> replies;
    for (const Turnout &one : goodSession()) {
        replies.push_back(one.reply);
    }
    return replies;
}

qsizetype goodSize()
{
    qsizetype size = 0;
    for (const Turnout &one : goodSession()) {
        size += one.reply.size();
    }
    return size;
}

/// The place in goodSession() that is being said, or due, after so many octets.
std::size_t placeAfter(qsizetype octets)
{
    std::size_t place = 0;
    while (place < goodSession().size() && octets >= goodSession()[place].reply.size()) {
        octets -= goodSession()[place].reply.size();
        ++place;
    }
    return place;
}

SessionPlan goodPlan()
{
    SessionPlan plan = withLogin(wholeSession(), "LOGIN");
    plan.credentials->allowInClear = true;
    plan.recipients.emplace_back("second@example.test");
    return plan;
}

Delivery deliveryAt(Stage due)
{
    return due < Stage::Message ? Delivery::None
        : due == Stage::Message ? Delivery::Unknown
                                : Delivery::Accepted;
}

/// Whether what came out is the truth about a session that ended after so many octets.
QByteArray judge(const Outcome &outcome, qsizetype octets, SessionResult early)
{
    const std::size_t place = placeAfter(octets);
    const Stage due = place < goodSession().size() ? goodSession()[place].stage : Stage::Quit;
    const bool done = place == goodSession().size() || (due == Stage::Quit && early != TimedOut);
    const SessionResult expected = done ? Completed : early;
    const bool isRight
        = outcome.result == expected && outcome.stage == due && outcome.delivery == deliveryAt(due);
    return isRight ? QByteArray()
                   : "after " + QByteArray::number(octets) + ": " + resultName(outcome.result) + " "
            + stageName(outcome.stage) + " " + deliveryName(outcome.delivery);
}

std::unique_ptr<Session> makeSession(
    const std::vector<QByteArray> &replies, const WireFate &fate, std::chrono::milliseconds limit)
{
    static const StandingClock clock;
    SessionPlan plan = goodPlan();
    plan.timeouts.setAll(limit);
    auto session
        = std::make_unique<Session>(plan, std::make_unique<ScriptedWire>(replies, fate), clock);
    session->run();
    session->start();
    return session;
}

/// Lets all of them go on side by side until every one has ended.
bool finishAll(const std::vector<std::unique_ptr<Session>> &sessions)
{
    for (const auto &session : sessions) {
        QSignalSpy finished(session.get(), &Session::finished);
        if (!session->outcome() && !finished.wait(30'000)) {
            return false;
        }
    }
    return true;
}

QByteArray transcriptOf(const Session &session)
{
    QByteArray text;
    for (const Entry &entry : session.transcript().entries()) {
        text += toJsonLine(entry);
    }
    return text;
}

bool isWarned(const Session &session)
{
    return std::ranges::any_of(session.transcript().entries(), [](const Entry &entry) {
        const auto *finding = std::get_if<FindingEntry>(&entry.content);
        return finding != nullptr && finding->severity != Smtp::FindingSeverity::Info
            && finding->id != "recipient-refused" && finding->id != "auth-sent-in-clear"
            && finding->id != "auth-offered-in-clear";
    });
}

} // namespace

class AttackOffsets : public QObject
{
    Q_OBJECT

private slots:
    void endAtAnyOctetIsNamed_data();
    void endAtAnyOctetIsNamed();
    void oddOctetAnywhereIsNamed_data();
    void oddOctetAnywhereIsNamed();
    void everyCutGivesTheSameTranscript_data();
    void everyCutGivesTheSameTranscript();
    void endAtAnyOctetOfARealConnectionIsNamed_data();
    void endAtAnyOctetOfARealConnectionIsNamed();
};

void AttackOffsets::endAtAnyOctetIsNamed_data()
{
    QTest::addColumn<int>("end");
    QTest::addColumn<int>("result");
    QTest::newRow("FIN") << static_cast<int>(WireFate::End::Fin)
                         << static_cast<int>(ConnectionLost);
    QTest::newRow("RST") << static_cast<int>(WireFate::End::Reset)
                         << static_cast<int>(ConnectionLost);
    QTest::newRow("stall") << static_cast<int>(WireFate::End::Stall) << static_cast<int>(TimedOut);
}

void AttackOffsets::endAtAnyOctetIsNamed()
{
    QFETCH(int, end);
    QFETCH(int, result);
    std::vector<std::unique_ptr<Session>> sessions;
    for (qsizetype octets = 0; octets <= goodSize(); ++octets) {
        WireFate fate;
        fate.end = static_cast<WireFate::End>(end);
        fate.endAt = octets;
        sessions.push_back(makeSession(goodReplies(), fate, 2s));
    }
    QVERIFY(finishAll(sessions));
    for (std::size_t octets = 0; octets < sessions.size(); ++octets) {
        const Session &session = *sessions[octets];
        const QByteArray wrong = judge(
            *session.outcome(), static_cast<qsizetype>(octets), static_cast<SessionResult>(result));
        const QByteArray report = wrong + '\n' + transcriptOf(session);
        QVERIFY2(wrong.isEmpty(), report.constData());
        const bool isWhole = octets + 1 == sessions.size();
        QVERIFY2(isWhole || isWarned(session), report.constData());
    }
}

void AttackOffsets::oddOctetAnywhereIsNamed_data()
{
    QTest::addColumn<QByteArray>("octets");
    QTest::newRow("NUL") << QByteArray(1, '\0');
    QTest::newRow("0xFF") << QByteArray(1, '\xFF');
    QTest::newRow("LF") << QByteArray("\n");
    QTest::newRow("CR") << QByteArray("\r");
    QTest::newRow("CR LF") << QByteArray("\r\n");
    QTest::newRow("ESC") << QByteArray("\x1B");
    QTest::newRow("C1") << QByteArray("\xC2\x9B");
    QTest::newRow("half a character") << QByteArray("\xE2\x80");
}

void AttackOffsets::oddOctetAnywhereIsNamed()
{
    QFETCH(QByteArray, octets);
    std::vector<std::unique_ptr<Session>> sessions;
    for (qsizetype offset = 0; offset < goodSize(); ++offset) {
        WireFate fate;
        fate.insertAt = offset;
        fate.inserted = octets;
        sessions.push_back(makeSession(goodReplies(), fate, 2s));
    }
    QVERIFY(finishAll(sessions));
    for (std::size_t offset = 0; offset < sessions.size(); ++offset) {
        const Session &session = *sessions[offset];
        const Outcome &outcome = *session.outcome();
        const QByteArray report = "at " + QByteArray::number(offset) + '\n' + transcriptOf(session);
        const std::size_t place = placeAfter(static_cast<qsizetype>(offset));
        const Stage due = goodSession()[place].stage;
        const bool isKnown = outcome.result == Completed || outcome.result == ProtocolError
            || outcome.result == AuthFailed || outcome.result == TimedOut;
        QVERIFY2(isKnown, report.constData());
        QVERIFY2(isWarned(session), report.constData());
        const bool stopped = outcome.result != Completed;
        QVERIFY2(!stopped || outcome.stage >= due, report.constData());
        QVERIFY2(outcome.delivery != Delivery::None || due <= Stage::Data || due == Stage::Quit,
            report.constData());
        QVERIFY2(!stopped || due >= Stage::Message || outcome.delivery != Delivery::Accepted,
            report.constData());
    }
}

void AttackOffsets::everyCutGivesTheSameTranscript_data()
{
    QTest::addColumn<int>("place");
    QTest::addColumn<QByteArray>("reply");
    const auto row = [](const char *name, std::size_t place, const QByteArray &reply) {
        QTest::newRow(name) << static_cast<int>(place) << reply;
    };
    row("good", 0, goodSession()[0].reply);
    row("lone line feeds", 1, "250-a\n250-SIZE\n250 AUTH LOGIN\n");
    row("carriage returns", 5, "250 a\rb\r\r\n");
    row("codes that differ", 5, "550-a\r\n250 b\r\n");
    row("controls", 5, "250-\x1B[2J\r\n250 \x07\xFF\xC2\x9B\r\n");
    row("notices", 5, "050 a\r\n150-b\r\n250 c\r\n");
    row("malformed", 5, "25O ok\r\n");
    row("a wrong code", 5, "999 ok\r\n");
    row("a strange separator", 5, "250\tok\r\n");
    row("contradicting codes", 5, "250-5.1.1 a\r\n250 4.0.0 b\r\n");
    row("an invalid size", 1, "250-a\r\n250-SIZE x\r\n250 AUTH LOGIN\r\n");
    row("the password", 4,
        "535-" + AttackPassword + "\r\n535 " + AttackPassword.toBase64() + "\r\n");
    row("421", 6, "421 4.3.2 closing\r\n");
    row("a refusal after the dot", 9, "554-5.7.1 no\r\n554 5.7.1 spam\r\n");
}

void AttackOffsets::everyCutGivesTheSameTranscript()
{
    QFETCH(int, place);
    QFETCH(QByteArray, reply);
    std::vector<QByteArray> replies = goodReplies();
    replies.at(static_cast<std::size_t>(place)) = reply;
    qsizetype size = 0;
    for (const QByteArray &one : replies) {
        size += one.size();
    }
    std::vector<std::unique_ptr<Session>> sessions;
    sessions.push_back(makeSession(replies, {}, 20s));
    for (qsizetype cut = 0; cut < size; ++cut) {
        WireFate fate;
        fate.cutAt = cut;
        sessions.push_back(makeSession(replies, fate, 20s));
    }
    for (const qsizetype chunk : {1, 2, 3, 5, 7}) {
        WireFate fate;
        fate.chunk = chunk;
        sessions.push_back(makeSession(replies, fate, 20s));
    }
    QVERIFY(finishAll(sessions));
    const QByteArray whole = transcriptOf(*sessions.front());
    for (std::size_t i = 1; i < sessions.size(); ++i) {
        const QByteArray cut = transcriptOf(*sessions[i]);
        const QByteArray report = "cut " + QByteArray::number(i - 1) + '\n' + whole + '\n' + cut;
        QVERIFY2(cut == whole, report.constData());
    }
}

void AttackOffsets::endAtAnyOctetOfARealConnectionIsNamed_data()
{
    QTest::addColumn<bool>("byReset");
    QTest::addColumn<bool>("encrypted");
    QTest::newRow("FIN") << false << false;
    QTest::newRow("RST") << true << false;
    QTest::newRow("FIN inside TLS") << false << true;
    QTest::newRow("RST inside TLS") << true << true;
}

void AttackOffsets::endAtAnyOctetOfARealConnectionIsNamed()
{
    QFETCH(bool, byReset);
    QFETCH(bool, encrypted);
    SessionPlan plan = goodPlan();
    if (encrypted) {
        plan.tls = TlsWish::Implicit;
        plan = trusting(plan, goodCertificates());
    }
    const qsizetype step = encrypted ? 11 : 3;
    for (qsizetype octets = 0; octets < goodSize(); octets += step) {
        HostileScript script{{}, goodCertificates(), 0, encrypted};
        qsizetype before = 0;
        for (const Turnout &one : goodSession()) {
            const qsizetype rest = octets - before;
            const bool endsHere = rest >= 0 && rest < one.reply.size();
            script.cues[one.cue] = {say(endsHere ? one.reply.first(rest) : one.reply)};
            if (endsHere) {
                script.cues[one.cue].push_back(byReset ? resetConnection() : hangUp());
            }
            before += one.reply.size();
        }
        const SessionRun run = runAgainst(script, plan);
        const QByteArray wrong = judge(run.outcome, octets, ConnectionLost);
        const QByteArray report = wrong + '\n' + run.report();
        QVERIFY2(run.ended && wrong.isEmpty(), report.constData());
    }
}

QTEST_GUILESS_MAIN(AttackOffsets)
#include "tst_attackoffsets.moc"
