// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/annotations/annotator.h"
#include "core/practice/authexchange.h"
#include "core/transcript/transcriptreader.h"
#include "tests/support/loopsession.h"
#include "tests/support/sampletranscript.h"
#include "tests/support/testplan.h"

#include <QBuffer>
#include <QTest>

#include <algorithm>
#include <iterator>

using namespace Heloscope;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

std::vector<Annotation> annotationsOf(const Transcript &transcript)
{
    Annotator annotator;
    std::vector<Annotation> annotations;
    for (const Entry &entry : transcript.entries()) {
        annotator.take(entry);
        std::ranges::copy(annotator.of(entry), std::back_inserter(annotations));
    }
    return annotations;
}

SessionPlan studentsPlan(const QByteArray &mechanism)
{
    SessionPlan plan = plainPlan();
    plan.credentials = Credentials{
        mechanism, PracticeUser.toByteArray(), Smtp::Secret(PracticePassword.toByteArray()), true};
    return plan;
}

} // namespace

/// What a session leaves behind: its transcript.
class TestSessionRecord : public QObject
{
    Q_OBJECT

private slots:
    void liveAndReloadedAreTheSame()
    {
        SessionPlan plan = studentsPlan("PLAIN");
        plan.tls = TlsWish::Required;
        LoopSession loop(
            plan, "C: RCPT\nR: 250-odd\\n250 \\xff\\r\\n\n", "tls: starttls\nauth: required\n");
        Smtp::TlsFacts tls = trustedTls();
        loop.wire->setTlsFacts(tls);
        loop.session.run();
        loop.start();
        QCOMPARE(loop.result(), SessionResult::Completed);
        loop.session.addNote(u"done"_s, 3);
        const Transcript &live = loop.session.transcript();
        QByteArray file = fileOf(live);
        QBuffer buffer(&file);
        buffer.open(QIODevice::ReadOnly);
        const auto again = readTranscript(buffer);
        QVERIFY(again && !again->damage);
        QCOMPARE(fileOf(*again->transcript), file);
        QVERIFY(annotationsOf(*again->transcript) == annotationsOf(live));
        QVERIFY(!annotationsOf(live).empty());
        QVERIFY(*again->transcript->outcome() == *live.outcome());
    }

    void theAnnotatorComesToTheFactsOfTheSession()
    {
        LoopSession loop(plainPlan());
        loop.session.runUntil(Stage::Data);
        loop.start();
        Annotator annotator;
        for (const Entry &entry : loop.session.transcript().entries()) {
            annotator.take(entry);
        }
        const EntryId last = loop.session.transcript().lastId();
        QVERIFY(annotator.factsAfter(last) == loop.session.facts());
        QCOMPARE(annotator.verbAt(last), Smtp::Verb::Rcpt);
        QCOMPARE(annotator.factsAfter(0).state, Smtp::State::Idle);
    }
    void everyReplyAndEveryKeywordIsExplained()
    {
        LoopSession loop(plainPlan());
        loop.session.runUntil(Stage::Mail);
        loop.start();
        Annotator annotator;
        int replies = 0;
        for (const Entry &entry : loop.session.transcript().entries()) {
            annotator.take(entry);
            const auto *reply = std::get_if<ReplyEntry>(&entry.content);
            if (reply == nullptr) {
                continue;
            }
            ++replies;
            QCOMPARE(annotator.of(entry).front().ruleId, QByteArray("replymeaning"));
            for (const Annotation &one : annotator.of(entry)) {
                QVERIFY(one.span.end() <= reply->reply.raw.size());
            }
        }
        QCOMPARE(replies, 2);
    }

    void elapsedTimeIsThatOfTheReply()
    {
        LoopSession loop(plainPlan());
        loop.start();
        loop.clock.advance(3s);
        loop.session.step();
        loop.settle();
        const auto &entry = loop.session.transcript().entries().back();
        QCOMPARE(entry.at, 3s);
        QCOMPARE(std::get<ReplyEntry>(entry.content).elapsed, 0us);
    }

    void point48_noFormOfASecretIsEverOnRecord_data()
    {
        QTest::addColumn<QByteArray>("mechanism");
        QTest::addColumn<QByteArray>("dialogue");
        for (const char *mechanism : {"PLAIN", "LOGIN", "CRAM-MD5"}) {
            QTest::addRow("%s", mechanism) << QByteArray(mechanism) << QByteArray();
        }
        const QByteArray password = PracticePassword.toByteArray();
        const QByteArray plain
            = QByteArray("\0", 1) + PracticeUser.toByteArray() + QByteArray("\0", 1) + password;
        const QByteArray echo = "C: MAIL\nS: 550-you said " + password + "\nS: 550-"
            + password.toBase64() + "\nS: 550-" + QByteArray("x" + password).toBase64()
            + "\nS: 550 " + plain.toBase64() + '\n';
        QTest::newRow("echoed") << QByteArray("PLAIN") << echo;
        QTest::newRow("refused and echoed") << QByteArray(
            "PLAIN") << QByteArray("C: (credentials)\nS: 535 5.7.8 not " + password + '\n');
    }
    void point48_noFormOfASecretIsEverOnRecord()
    {
        QFETCH(QByteArray, mechanism);
        QFETCH(QByteArray, dialogue);
        LoopSession loop(studentsPlan(mechanism), dialogue, "auth: offered\n");
        loop.session.run();
        loop.start();
        loop.session.addNote(QString::fromLatin1(PracticePassword) + u" is my password"_s, {});
        const QByteArray file = fileOf(loop.session.transcript());
        const QByteArray password = PracticePassword.toByteArray();
        QVERIFY(!file.contains(password));
        for (const char *front : {"", "x", "xx"}) {
            QVERIFY(!file.contains(QByteArray(front + password).toBase64().sliced(4, 6)));
        }
        for (const QByteArray &line : loop.wire->sent().split('\n')) {
            const auto decoded = QByteArray::fromBase64(line.trimmed());
            if (decoded.contains(password) || line.startsWith("AUTH PLAIN")) {
                QVERIFY(!file.contains(line.trimmed()));
            }
        }
        QVERIFY(file.contains("[masked: password]"));
        QCOMPARE(loop.findings().contains("credentials-echoed"), !dialogue.isEmpty());
    }
    void aFindingQuotesAPieceOnly()
    {
        LoopSession loop(plainPlan(), "C: MAIL\nR: " + QByteArray(1000, 'x') + "\\r\\n\n");
        loop.session.run();
        loop.start();
        QCOMPARE(loop.result(), SessionResult::ProtocolError);
        for (const Entry &entry : loop.session.transcript().entries()) {
            const auto *finding = std::get_if<FindingEntry>(&entry.content);
            if (finding != nullptr && finding->id == "reply-malformed") {
                QCOMPARE(finding->arguments.front().second, QByteArray(400, 'x'));
            }
        }
        QCOMPARE(loop.findings(), (QByteArrayList{"reply-line-long", "reply-malformed"}));
    }
    void aPreviewHidesWhatTheRecordWouldHide()
    {
        LoopSession loop(studentsPlan("PLAIN"), {}, "auth: offered\n");
        loop.session.runUntil(Stage::Auth);
        loop.start();
        QCOMPARE(loop.session.preview(*loop.session.proposal()->command()),
            QByteArray("AUTH PLAIN [masked: password]"));
    }
};

QTEST_GUILESS_MAIN(TestSessionRecord)
#include "tst_sessionrecord.moc"
