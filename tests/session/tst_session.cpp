// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/smtp/limits.h"
#include "tests/support/loopsession.h"
#include "tests/support/testplan.h"

#include <QSignalSpy>
#include <QTest>

using namespace Heloscope;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Smtp::State;
using Smtp::Verb;

namespace {

std::optional<Verb> proposed(const Session &session)
{
    const auto &proposal = session.proposal();
    return proposal && proposal->command() != nullptr
        ? std::optional(Smtp::verbOf(*proposal->command()))
        : std::nullopt;
}

} // namespace

/// A session with the practice server in memory: stepping, stopping, plans, time, trust.
class TestSession : public QObject
{
    Q_OBJECT

private slots:
    void itHoldsAtTheGreetingAndStepsOneByOne()
    {
        LoopSession loop(plainPlan());
        loop.start();
        QCOMPARE(loop.session.turn(), Turn::Ours);
        QCOMPARE(proposed(loop.session), Verb::Ehlo);
        QVERIFY(loop.wire->sent().isEmpty());
        for (const Verb next : {Verb::Mail, Verb::Rcpt, Verb::Data, Verb::Content, Verb::Quit}) {
            loop.session.step();
            loop.settle();
            QCOMPARE(proposed(loop.session), next);
            QCOMPARE(loop.session.gateMode(), Gate::Mode::Hold);
        }
        loop.session.step();
        loop.settle();
        QCOMPARE(loop.result(), SessionResult::Completed);
    }

    void itRunsToItsEnd()
    {
        LoopSession loop(plainPlan());
        const QSignalSpy finished(&loop.session, &Session::finished);
        loop.session.run();
        loop.start();
        QCOMPARE(finished.count(), 1);
        QCOMPARE(loop.session.outcome()->delivery, Delivery::Accepted);
        QCOMPARE(loop.commands(),
            (QByteArrayList{"EHLO client.example.test", "MAIL FROM:<a@example.test> SIZE=24",
                "RCPT TO:<b@example.test>", "DATA", "QUIT"}));
        QVERIFY(loop.wire->sent().contains("Hello\r\n.\r\nQUIT\r\n"));
    }
    void octetByOctetItComesToTheSame()
    {
        LoopSession loop(plainPlan());
        loop.wire->setPiece(1);
        loop.session.run();
        loop.start();
        QCOMPARE(loop.result(), SessionResult::Completed);
    }
    void itRunsToAStageAndHolds()
    {
        LoopSession loop(plainPlan());
        loop.session.runUntil(Stage::Rcpt);
        loop.start();
        QCOMPARE(proposed(loop.session), Verb::Rcpt);
        loop.session.run();
        loop.settle();
        QCOMPARE(loop.result(), SessionResult::Completed);
    }
    void aRefusalHoldsWhereThatIsWished()
    {
        LoopSession loop(plainPlan(), "C: MAIL\nS: 451 4.7.1 later\n");
        loop.session.setBreakRules(BreakRules::usual());
        loop.session.run();
        loop.start();
        QVERIFY(!loop.session.outcome());
        QCOMPARE(loop.session.stoppedBy(), breakRuleFromWord("4xx"));
        QCOMPARE(proposed(loop.session), Verb::Quit);
        loop.session.step();
        loop.settle();
        QCOMPARE(loop.result(), SessionResult::Deferred);
    }
    void aBreakOnAStageStopsBehindItsReply()
    {
        LoopSession loop(plainPlan());
        loop.session.setBreakRules(BreakRules::fromWords({"mail"}));
        loop.session.run();
        loop.start();
        QCOMPARE(loop.commands().last().left(4), QByteArray("MAIL"));
        QCOMPARE(proposed(loop.session), Verb::Rcpt);
        loop.session.proceedWith(Smtp::Noop{});
        loop.settle();
        QVERIFY(!loop.session.stoppedBy());
        loop.session.run();
        loop.settle();
        QCOMPARE(loop.result(), SessionResult::Completed);
    }
    void aFindingStopsARunOnTheUnexpected()
    {
        LoopSession loop(plainPlan(), "C: MAIL\nS: 250 5.1.0 ok\n");
        loop.session.setBreakRules(BreakRules::usual());
        loop.session.run();
        loop.start();
        QCOMPARE(loop.findings(), QByteArrayList{"enhanced-code-mismatch"});
        QCOMPARE(loop.session.stoppedBy(), breakRuleFromWord("unexpected"));
        QCOMPARE(proposed(loop.session), Verb::Rcpt);
    }
    void finishingATransactionHoldsBehindTheMessage()
    {
        LoopSession loop(plainPlan());
        loop.session.runUntil(Stage::Rcpt);
        loop.start();
        loop.session.finishGroup();
        loop.settle();
        QCOMPARE(proposed(loop.session), Verb::Quit);
        QCOMPARE(loop.session.facts().transactionsDone, 1);
    }
    void holdingTakesEffectAtTheNextTurn()
    {
        LoopSession loop(plainPlan(), "C: MAIL\nW: 1ms\nS: (default)\n");
        // While the server thinks about MAIL, however slow this machine is.
        connect(&loop.session, &Session::changed, &loop.session, [&loop] {
            const bool awaited = loop.session.turn() == Turn::Theirs
                && loop.commands().value(1).startsWith("MAIL");
            if (awaited && loop.session.gateMode() == Gate::Mode::Run) {
                loop.session.hold();
            }
        });
        loop.session.run();
        loop.start();
        QTRY_COMPARE(proposed(loop.session), Verb::Rcpt);
        QCOMPARE(loop.session.gateMode(), Gate::Mode::Hold);
    }

    void stoppingSaysQuit()
    {
        LoopSession loop(plainPlan());
        loop.session.runUntil(Stage::Mail);
        loop.start();
        loop.session.stop();
        loop.settle();
        QCOMPARE(loop.result(), SessionResult::Cancelled);
        QCOMPARE(loop.commands().last(), QByteArray("QUIT"));
    }
    void itCanBeCancelledAtEveryStage_data()
    {
        QTest::addColumn<int>("rounds");
        for (int i = 0; i < 30; ++i) {
            QTest::addRow("after %d rounds", i) << i;
        }
    }
    void itCanBeCancelledAtEveryStage()
    {
        QFETCH(int, rounds);
        LoopSession loop(plainPlan());
        const QSignalSpy finished(&loop.session, &Session::finished);
        loop.session.run();
        loop.session.start();
        for (int i = 0; i < rounds; ++i) {
            QCoreApplication::processEvents();
        }
        const bool wasOver = loop.session.outcome().has_value();
        loop.session.cancel();
        loop.session.cancel();
        loop.settle();
        QCOMPARE(finished.count(), 1);
        QVERIFY(wasOver || loop.result() == SessionResult::Cancelled);
        QVERIFY(loop.session.transcript().outcome() != nullptr);
    }
    void cancellingBeforeTheStartIsHarmless()
    {
        LoopSession loop(plainPlan());
        loop.session.cancel();
        loop.start();
        QCOMPARE(loop.result(), SessionResult::Cancelled);
    }

    void aNewPlanMakesANewProposal()
    {
        LoopSession loop(plainPlan());
        loop.session.runUntil(Stage::Mail);
        loop.start();
        SessionPlan other = plainPlan();
        other.reversePath = "z@example.test";
        loop.session.changePlan(other);
        loop.session.step();
        loop.settle();
        QCOMPARE(loop.commands().last(), QByteArray("MAIL FROM:<z@example.test> SIZE=24"));
    }

    void point11_withoutANameOurAddressStandsForIt()
    {
        SessionPlan plan = plainPlan();
        plan.ehloName.clear();
        LoopSession loop(plan);
        loop.start();
        QCOMPARE(loop.session.preview(*loop.session.proposal()->command()),
            QByteArray("EHLO [127.0.0.1]"));
    }
    void aNewPlanWithoutANameKeepsOurAddress()
    {
        SessionPlan plan = plainPlan();
        plan.ehloName.clear();
        LoopSession loop(plan);
        loop.start();
        plan.reversePath = "z@example.test";
        loop.session.changePlan(plan);
        loop.session.step();
        loop.settle();
        QCOMPARE(loop.commands(), (QByteArrayList{"EHLO [127.0.0.1]"}));
    }

    void aSilentServerTimesOutAndThePhaseIsNamed()
    {
        SessionPlan plan = plainPlan();
        plan.timeouts.set(Phase::Mail, 1ms);
        LoopSession loop(plan, "C: MAIL\nW: 600s\nS: 250 ok\n");
        loop.session.run();
        loop.start();
        QTRY_VERIFY(loop.session.outcome());
        QCOMPARE(loop.result(), SessionResult::TimedOut);
        QCOMPARE(loop.session.outcome()->stage, Stage::Mail);
        QCOMPARE(loop.findings(), (QByteArrayList{"phase-timed-out"}));
    }

    void aLargeMessageGoesOutInPieces()
    {
        SessionPlan plan = plainPlan();
        plan.message = QByteArray(".a line of the message\r\n").repeated(20000);
        QVERIFY(plan.message.size() > 4 * Smtp::Limits::ContentChunk);
        LoopSession loop(plan);
        loop.session.run();
        loop.start();
        QCOMPARE(loop.result(), SessionResult::Completed);
        const auto &entries = loop.session.transcript().entries();
        const auto found = std::ranges::find_if(entries,
            [](const Entry &entry) { return std::holds_alternative<ContentEntry>(entry.content); });
        const auto &content = std::get<ContentEntry>(found->content);
        QCOMPARE(content.bytes, plan.message.size());
        QCOMPARE(content.lines, 20000);
        QCOMPARE(content.stuffed, 20000);
        QVERIFY(loop.wire->sent().contains("\r\n..a line"));
    }

    void trustIsAskedForAndAnswered_data()
    {
        QTest::addColumn<bool>("accept");
        QTest::newRow("accepted") << true;
        QTest::newRow("refused") << false;
    }
    void trustIsAskedForAndAnswered()
    {
        QFETCH(bool, accept);
        SessionPlan plan = plainPlan();
        plan.tls = TlsWish::Required;
        LoopSession loop(plan, {}, "tls: starttls\n");
        loop.wire->setTlsFacts(distrustedTls());
        const QSignalSpy asked(&loop.session, &Session::trustQuestioned);
        loop.session.run();
        loop.start();
        QCOMPARE(asked.count(), 1);
        QVERIFY(!loop.session.outcome());
        QCOMPARE(loop.commands().last(), QByteArray("STARTTLS"));
        loop.session.answerTrust(accept);
        loop.settle();
        QCOMPARE(loop.result(), accept ? SessionResult::Completed : SessionResult::TlsFailed);
        QVERIFY(loop.findings().contains(
            accept ? QByteArray("certificate-exception") : QByteArray("certificate-untrusted")));
    }
    void whereNobodyIsAskedNothingIsTrusted()
    {
        SessionPlan plan = plainPlan();
        plan.tls = TlsWish::Required;
        LoopSession loop(plan, {}, "tls: starttls\n");
        loop.wire->setTlsFacts(distrustedTls());
        loop.session.run();
        loop.start();
        QCOMPARE(loop.result(), SessionResult::TlsFailed);
    }
    void implicitTlsComesBeforeTheGreeting()
    {
        SessionPlan plan = plainPlan();
        plan.tls = TlsWish::Implicit;
        LoopSession loop(plan, {}, "tls: implicit\n");
        loop.wire->setTlsFacts(trustedTls());
        loop.session.run();
        loop.start();
        QCOMPARE(loop.result(), SessionResult::Completed);
    }

    void aConnectionThatBreaksEndsTheSessionWhereItWas_data()
    {
        QTest::addColumn<QByteArray>("way");
        QTest::newRow("close") << QByteArray("close");
        QTest::newRow("reset") << QByteArray("reset");
    }
    void aConnectionThatBreaksEndsTheSessionWhereItWas()
    {
        QFETCH(QByteArray, way);
        LoopSession loop(plainPlan(), "C: .\nX: " + way + '\n');
        loop.session.run();
        loop.start();
        QCOMPARE(loop.result(), SessionResult::ConnectionLost);
        QCOMPARE(loop.session.outcome()->delivery, Delivery::Unknown);
        QCOMPARE(loop.session.outcome()->retry, Retry::None);
        QVERIFY(loop.findings().contains("delivery-unknown"));
    }
    void aRefusalFollowedByAResetIsStillTheRefusal()
    {
        LoopSession loop(plainPlan(), "C: MAIL\nS: 550 5.7.1 blocked\nX: reset\n");
        loop.session.run();
        loop.start();
        QCOMPARE(loop.result(), SessionResult::Refused);
        QCOMPARE(loop.session.outcome()->stage, Stage::Mail);
    }
};

QTEST_GUILESS_MAIN(TestSession)
#include "tst_session.moc"
