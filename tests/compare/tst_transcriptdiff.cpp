// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/steplines.h"
#include "core/compare/transcriptdiff.h"
#include "core/compare/transcriptdiffwords.h"
#include "core/help/helplibrary.h"
#include "core/practice/scenariolibrary.h"
#include "core/session/looptransport.h"
#include "core/session/session.h"
#include "tests/support/manualclock.h"
#include "tests/support/sampletranscript.h"
#include "tests/support/testplan.h"

#include <QTest>

#include <algorithm>

using namespace Heloscope;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Kind = SessionDifferenceKind;

/// A session with a scenario of the practice server, run to its end.
struct PracticeRun {
    explicit PracticeRun(const QByteArray &scenario, const SessionPlan &plan)
        : PracticeRun(**ScenarioLibrary().find(scenario), plan)
    {
    }
    PracticeRun(const PracticeScript &script, const SessionPlan &plan)
    {
        auto wire = std::make_unique<LoopTransport>(script);
        wire->setTlsFacts(trustedTls());
        session = std::make_unique<Session>(plan, std::move(wire), clock);
        session->start();
        settle();
        session->run();
        settle();
    }
    void settle()
    {
        for (int i = 0; i < 300 && !session->outcome(); ++i) {
            QCoreApplication::processEvents();
        }
    }
    [[nodiscard]] const Transcript &transcript() const { return session->transcript(); }

    ManualClock clock;
    std::unique_ptr<Session> session;
};

SessionPlan planWith(const std::vector<QByteArray> &recipients, TlsWish tls = TlsWish::Optional)
{
    SessionPlan plan = plainPlan();
    plan.tls = tls;
    plan.recipients = recipients;
    return plan;
}

SessionPlan plan()
{
    return planWith({"b@example.test"});
}

/// A transcript told line by line: "C: …" with its verb, "S: 250 …" answers it.
class Told
{
public:
    explicit Told(const QByteArrayList &lines)
        : m_transcript(sampleHeader())
    {
        EntryId asked = 0;
        for (const QByteArray &line : lines) {
            if (line.startsWith("C: ")) {
                const QByteArray text = line.sliced(3);
                asked = m_transcript.append(1s,
                    CommandEntry{
                        Smtp::verbFromName(text.split(' ').front()), text, Origin::Plan, false});
            } else {
                ReplyEntry reply;
                QByteArray octets = line.sliced(3);
                reply.reply = replyOf(octets.replace('|', "\r\n") + "\r\n");
                reply.elapsed = m_elapsed;
                if (asked > 0) {
                    reply.to = asked;
                }
                m_transcript.append(1s, reply);
            }
        }
    }
    [[nodiscard]] const Transcript &transcript() const { return m_transcript; }
    void addReply(ReplyEntry reply) { m_transcript.append(2s, std::move(reply)); }

private:
    Transcript m_transcript;
    std::chrono::microseconds m_elapsed{0};
};

std::vector<Kind> kindsOf(const TranscriptDiff &diff)
{
    std::vector<Kind> kinds;
    for (const SessionDifference &difference : diff.differences) {
        kinds.push_back(difference.kind);
    }
    return kinds;
}

std::vector<Kind> kindsOf(const Told &left, const Told &right)
{
    return kindsOf(compareTranscripts(left.transcript(), right.transcript()));
}

/// "RCPT changed"
QByteArrayList shape(const TranscriptDiff &diff)
{
    QByteArrayList steps;
    for (const ComparedStep &step : diff.steps) {
        steps.append(step.name + ' ' + comparedStepKindName(step.kind));
    }
    return steps;
}

} // namespace

class TestTranscriptDiff : public QObject
{
    Q_OBJECT

    HelpLibrary m_library;

private slots:
    void everyScenarioIsTheSameTwice_data()
    {
        QTest::addColumn<QByteArray>("scenario");
        for (const char *id : {"all-well", "mailbox-unknown", "starttls-and-auth", "no-esmtp",
                 "broken-replies", "mixed-recipients", "closes-after-dot", "no-service"}) {
            QTest::newRow(id) << QByteArray(id);
        }
    }
    void everyScenarioIsTheSameTwice()
    {
        QFETCH(const QByteArray, scenario);
        const PracticeRun one(scenario, plan());
        const PracticeRun other(scenario, plan());
        const TranscriptDiff diff = compareTranscripts(one.transcript(), other.transcript());
        QVERIFY2(diff.isEmpty(), qPrintable(TranscriptDiffWords(m_library, u"en"_s).summary(diff)));
        QVERIFY(diff.steps.size() >= 3);
        QCOMPARE(TranscriptDiffWords(m_library, u"en"_s).summary(diff), u"No differences"_s);
    }

    void aRefusedRecipientLeavesTheRestInPlace()
    {
        const PracticeRun well("all-well", plan());
        const PracticeRun unknown("mailbox-unknown", plan());
        const TranscriptDiff diff = compareTranscripts(well.transcript(), unknown.transcript());
        QCOMPARE(kindsOf(diff), (std::vector{Kind::Code, Kind::StepMissing, Kind::Result}));
        QCOMPARE(diff.differences[0].step, "RCPT");
        QCOMPARE(diff.differences[0].left, "250 2.1.5");
        QCOMPARE(diff.differences[0].right, "550 5.1.1");
        QCOMPARE(diff.differences[1].subject, "DATA, CONTENT");
        QVERIFY(shape(diff).contains("QUIT same"));
    }

    void theSecondEhloStaysWithTheSecond()
    {
        const PracticeRun well("all-well", plan());
        const PracticeRun without("tls-not-available", plan());
        const TranscriptDiff diff = compareTranscripts(well.transcript(), without.transcript());
        QCOMPARE(kindsOf(diff), (std::vector{Kind::Code, Kind::StepMissing}));
        QCOMPARE(diff.differences[0].step, "STARTTLS");
        QCOMPARE(diff.differences[1].subject, "TLS, EHLO");
        const TranscriptDiff back = compareTranscripts(without.transcript(), well.transcript());
        QCOMPARE(kindsOf(back), (std::vector{Kind::Code, Kind::StepAdded}));
    }

    void summaryNamesTheDifferences()
    {
        const Told left({"S: 220 a.example ESMTP", "C: EHLO c",
            "S: 250-a.example hello|250-STARTTLS|250-SIZE 2000|250 HELP",
            "C: RCPT TO:<b@example.test>", "S: 250 ok"});
        const Told right(
            {"S: 220 b.example ESMTP", "C: EHLO c", "S: 250-b.example hello|250-HELP|250 SIZE 1000",
                "C: RCPT TO:<b@example.test>", "S: 550 no"});
        const TranscriptDiff diff = compareTranscripts(left.transcript(), right.transcript());
        QCOMPARE(TranscriptDiffWords(m_library, u"en"_s).summary(diff),
            u"3 differences: STARTTLS missing, SIZE smaller, 550 instead of 250"_s);
        QCOMPARE(diff.steps[0].kind, ComparedStepKind::VolatileOnly);
    }

    void recipientsAreMatchedByAddress()
    {
        const Told left({"C: RCPT TO:<a@example.test>", "S: 250 ok", "C: RCPT TO:<b@example.test>",
            "S: 550 no", "C: RCPT TO:<c@example.test>", "S: 250 ok"});
        const Told right({"C: RCPT TO:<C@example.test>", "S: 250 ok", "C: RCPT TO:<a@example.test>",
            "S: 250 ok", "C: RCPT TO:<d@example.test>", "S: 250 ok", "C: RCPT TO:<b@example.test>",
            "S: 550 no"});
        const TranscriptDiff diff = compareTranscripts(left.transcript(), right.transcript());
        QCOMPARE(shape(diff),
            (QByteArrayList{"RCPT same", "RCPT same", "RCPT changed", "RCPT only-right"}));
        QCOMPARE(kindsOf(diff), (std::vector{Kind::Line, Kind::StepAdded})); // c@ and C@
        // Where both had one the other did not have, those stand beside each other.
        QCOMPARE(kindsOf(Told({"C: RCPT TO:<a@example.test>", "S: 250 ok"}),
                     Told({"C: RCPT TO:<b@example.test>", "S: 250 ok"})),
            std::vector{Kind::Line});
    }

    void aRetryStandsAlone()
    {
        const Told left({"C: MAIL FROM:<a@example.test>", "S: 451 later",
            "C: MAIL FROM:<a@example.test>", "S: 250 ok"});
        const Told right({"C: MAIL FROM:<a@example.test>", "S: 250 ok"});
        const TranscriptDiff diff = compareTranscripts(left.transcript(), right.transcript());
        QCOMPARE(shape(diff), (QByteArrayList{"MAIL only-left", "MAIL same"}));
        QCOMPARE(shape(compareTranscripts(
                     Told({"C: RCPT TO:<a@x>", "S: 450 wait", "C: RCPT TO:<a@x>", "S: 250 ok"})
                         .transcript(),
                     Told({"C: RCPT TO:<a@x>", "S: 250 ok"}).transcript())),
            (QByteArrayList{"RCPT only-left", "RCPT same"}));
    }

    void volatilePartsAreNoDifference_data()
    {
        QTest::addColumn<QByteArray>("left");
        QTest::addColumn<QByteArray>("right");
        QTest::addColumn<bool>("same");
        const auto row
            = [](const char *name, const QByteArray &left, const QByteArray &right, bool same) {
                  QTest::newRow(name) << left << right << same;
              };
        row("Postfix's queue id", "250 2.0.0 Ok: queued as 4F2B91A0C3",
            "250 2.0.0 Ok: queued as 4XyZk02vQBz9sT7", true);
        row("Exim's id", "250 OK id=1pABCd-0001Ab-2C", "250 OK id=1qZZZd-0009Zb-7F", true);
        row("a short id", "250 ok queued as 17", "250 ok queued as 18", true);
        row("a date", "250 at Sun, 22 Nov 2026 04:50:30 +0000 (UTC)",
            "250 at Mon, 1 May 2023 4:05:30 +0700 (ICT)", true);
        row("an ISO date", "250 at 2026-11-22T04:50:30Z", "250 at 2025-01-02T14:50:30.5Z", true);
        row("the client's address", "250 hello [192.0.2.1]", "250 hello [2001:db8::7]", true);
        row("a limit", "250 limit 1000", "250 limit 2000", false);
        row("another word", "250 sender ok", "250 sender okay", false);
        row("an enhanced code", "250 2.1.0 ok", "250 2.1.5 ok", false);
        row("a recipient", "250 <a@example.test> ok", "250 <b@example.test> ok", false);
        row("May without a time", "250 May come", "250 Dec come", false);
    }
    void volatilePartsAreNoDifference()
    {
        QFETCH(const QByteArray, left);
        QFETCH(const QByteArray, right);
        QFETCH(const bool, same);
        QCOMPARE(kindsOf(Told({"C: NOOP", "S: " + left}), Told({"C: NOOP", "S: " + right})).empty(),
            same);
    }

    void hostsAreKnownByTheirGreeting()
    {
        QVERIFY(
            kindsOf(Told({"S: 220 mx1.example.org ESMTP", "C: QUIT", "S: 221 mx1.example.org bye"}),
                Told({"S: 220 relay.example.net ESMTP", "C: QUIT", "S: 221 relay.example.net bye"}))
                .empty());
        QCOMPARE(kindsOf(Told({"S: 220 mx1.example.org ESMTP Postfix"}),
                     Told({"S: 220 mx1.example.org ESMTP Exim"})),
            std::vector{Kind::Text});
    }

    void capabilitiesAreComparedInAnyOrder()
    {
        QVERIFY(kindsOf(Told({"C: EHLO a", "S: 250-x|250-DSN|250-AUTH PLAIN LOGIN|250 SIZE 10"}),
            Told({"C: EHLO b", "S: 250-x|250-SIZE 10|250-AUTH LOGIN PLAIN|250 dsn"}))
                    .empty());
        QCOMPARE(kindsOf(Told({"C: EHLO a", "S: 250-x|250-AUTH PLAIN|250 SIZE 10"}),
                     Told({"C: EHLO b", "S: 250-x|250-DSN|250-AUTH LOGIN|250 SIZE 20"})),
            (std::vector{Kind::CapabilityChanged, Kind::SizeLarger, Kind::CapabilityAdded}));
    }

    void encryptionIsComparedPartByPart()
    {
        const auto with = [](const Smtp::TlsFacts &facts, const QString &host) {
            TranscriptHeader header = sampleHeader();
            header.target.host = host;
            auto transcript = std::make_unique<Transcript>(header);
            transcript->append(1s, TlsEntry{facts});
            return transcript;
        };
        const auto usual = with(trustedTls(), u"a.test"_s);
        Smtp::TlsFacts other = distrustedTls();
        other.protocol = "TLSv1.2";
        other.group = "P-256";
        other.chain[0].sha256 = QByteArray(64, 'b');
        QCOMPARE(kindsOf(compareTranscripts(*usual, *with(other, u"a.test"_s))),
            (std::vector{Kind::TlsProtocol, Kind::TlsCipher, Kind::Certificate, Kind::Trust}));
        QCOMPARE(kindsOf(compareTranscripts(*usual, *with(other, u"b.test"_s))),
            (std::vector{Kind::TlsProtocol, Kind::TlsCipher, Kind::Trust}));
    }

    void onlyMuchSlowerIsADifference_data()
    {
        QTest::addColumn<int>("left");
        QTest::addColumn<int>("right");
        QTest::addColumn<bool>("different");
        QTest::newRow("three times, little") << 100 << 900 << false;
        QTest::newRow("much, not three times") << 2000 << 5000 << false;
        QTest::newRow("both") << 500 << 5000 << true;
        QTest::newRow("faster") << 5000 << 500 << true;
    }
    void onlyMuchSlowerIsADifference()
    {
        QFETCH(const int, left);
        QFETCH(const int, right);
        QFETCH(const bool, different);
        const auto told = [](int elapsed) {
            auto transcript = std::make_unique<Told>(QByteArrayList{"C: NOOP"});
            ReplyEntry reply{replyOf("250 ok\r\n"), 1, false, std::chrono::milliseconds(elapsed)};
            transcript->addReply(reply);
            return transcript;
        };
        const auto one = told(left);
        const auto other = told(right);
        QCOMPARE(
            kindsOf(*one, *other), different ? std::vector{Kind::Timing} : std::vector<Kind>{});
    }

    void whatOnlyOneGotIsSaid()
    {
        QCOMPARE(kindsOf(Told({"C: NOOP", "S: 250 ok"}), Told(QByteArrayList{"C: NOOP"})),
            std::vector{Kind::Unanswered});
        QCOMPARE(kindsOf(Told(QByteArrayList{"C: NOOP"}), Told({"C: NOOP", "S: 250 ok"})),
            std::vector{Kind::Answered});
        QCOMPARE(kindsOf(Told({"C: NOOP", "S: 250 2.0.0 ok"}), Told({"C: NOOP", "S: 250 ok"})),
            std::vector{Kind::EnhancedCode});
    }

    void emptySessionsAreTheSame()
    {
        const Told nothing(QByteArrayList{});
        QVERIFY(compareTranscripts(nothing.transcript(), nothing.transcript()).isEmpty());
        const Told one(QByteArrayList{"C: NOOP"});
        QCOMPARE(kindsOf(nothing, one), std::vector{Kind::StepAdded});
        QCOMPARE(kindsOf(one, nothing), std::vector{Kind::StepMissing});
    }

    void everyKindOfEntryIsCompared()
    {
        Transcript one(sampleHeader());
        Transcript other(sampleHeader());
        fill(one);
        fill(other);
        QVERIFY(compareTranscripts(one, other).isEmpty());
    }

    void differencesAreSaidInEveryLanguage()
    {
        for (const QString &language : m_library.languages()) {
            const TranscriptDiffWords words(m_library, language);
            for (const Kind kind : allSessionDifferenceKinds()) {
                const SessionDifference difference{
                    kind, "RCPT", "SIZE", "<b>\x1b\xe2\x80\xae", "right"};
                for (const QString &text : {words.phrase(difference), words.sentence(difference)}) {
                    QVERIFY2(!text.isEmpty() && !text.contains(u'{'),
                        sessionDifferenceName(kind).constData());
                    QVERIFY(!text.contains(QChar(0x1b)) && !text.contains(QChar(0x202e)));
                }
            }
            for (const char *step :
                {"CONNECT", "GREETING", "CONTENT", "CLOSE", "OUTCOME", "UNASKED"}) {
                QVERIFY(words.stepName(step) != QLatin1StringView(step));
            }
            QCOMPARE(words.stepName("RCPT"), u"RCPT"_s);
        }
    }

    void ourWordsAreSaidInTheLanguageOfThePage()
    {
        const QByteArrayList results{"completed", "refused", "deferred", "auth_failed",
            "tls_failed", "protocol_error", "timeout", "unreachable", "connection_lost",
            "unexpected", "cancelled"};
        for (const QString &language : m_library.languages()) {
            const TranscriptDiffWords words(m_library, language);
            for (int one = 0; one <= static_cast<int>(Smtp::TlsProblem::OtherProblem); ++one) {
                const QByteArray name = Smtp::tlsProblemName(static_cast<Smtp::TlsProblem>(one));
                QVERIFY2(!words.heading(name).isEmpty(), name.constData());
            }
            for (const QByteArray &result : results) {
                const QString phrase
                    = words.phrase({Kind::Result, "OUTCOME", {}, "completed", result});
                QVERIFY2(!phrase.contains(u'_'), qPrintable(phrase));
                QVERIFY2(language == u"en"_s || !phrase.contains(QLatin1StringView(result)),
                    qPrintable(phrase));
            }
        }
        const TranscriptDiffWords words(m_library, u"id"_s);
        const QString reason = m_library.find("reason/mailbox_full", u"id"_s)->name;
        QCOMPARE(words.phrase({Kind::Result, "OUTCOME", {}, "completed", "refused (mailbox_full)"}),
            QString(u"ditolak ("_s + reason + u"), bukan selesai"_s));
        QCOMPARE(words.phrase({Kind::Trust, "TLS", {}, "trusted", "self-signed, name-mismatch"}),
            u"sertifikat: ditandatangani sendiri, nama tidak cocok, bukan tepercaya"_s);
        // What a file may have written in their place is shown as it is.
        QVERIFY(words.phrase({Kind::Result, "OUTCOME", {}, "completed", "odd (x"})
                    .startsWith(u"odd (x"_s));
    }

    void linesThatNobodySaidTakeOtherWords()
    {
        Transcript one(sampleHeader());
        Transcript other(sampleHeader());
        one.append(3s, CloseEntry{Closer::Client});
        other.append(3s, CloseEntry{Closer::Server});
        const TranscriptDiff diff = compareTranscripts(one, other);
        const ComparedStep &close = diff.steps.back();
        QCOMPARE(close.name, "CLOSE");
        const auto pairs = linesOf(
            close, diff.sessions, [](const Entry &) { return QStringList{u"the end"_s}; });
        QCOMPARE(pairs.size(), 1U);
        QCOMPARE(pairs[0].left->text(), u"   the end"_s);
        QVERIFY(pairs[0].isDifferent); // by what the record says
        QCOMPARE(linesOf(close, diff.sessions)[0].left->text(), u"   close by client"_s);
    }

    void aHundredThousandEntriesAreCompared_data()
    {
        QTest::addColumn<int>("every"); // which command differs
        QTest::newRow("the same") << 0;
        QTest::newRow("one in ten") << 10;
        QTest::newRow("nothing in common") << 1;
    }
    void aHundredThousandEntriesAreCompared()
    {
        QFETCH(const int, every);
        constexpr int Exchanges = 50'000;
        QByteArrayList left;
        QByteArrayList right;
        for (int i = 0; i < Exchanges; ++i) {
            const bool differs = every > 0 && i % every == 0;
            left << (i % 3 == 0 ? "C: MAIL FROM:<a@x>" : "C: NOOP") << "S: 250 ok";
            right << (differs ? QByteArray("C: VRFY x") : left[left.size() - 2]) << "S: 250 ok";
        }
        const Told one(left);
        const Told other(right);
        const TranscriptDiff diff = compareTranscripts(one.transcript(), other.transcript());
        QCOMPARE(diff.isEmpty(), every == 0);
        QVERIFY(diff.steps.size() >= Exchanges);
    }
};

QTEST_GUILESS_MAIN(TestTranscriptDiff)
#include "tst_transcriptdiff.moc"
