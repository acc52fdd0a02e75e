// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/playbook.h"
#include "tests/support/testplan.h"

#include <QTest>

using namespace Heloscope;
using Smtp::Verb;

namespace {

SessionPlan fullPlan(Verb verb)
{
    SessionPlan plan = verb == Verb::Auth ? plainPlanWithPassword("LOGIN") : plainPlan();
    plan.tls = verb == Verb::StartTls ? TlsWish::Optional : TlsWish::None;
    return plan;
}

void addVerbs()
{
    QTest::addColumn<Verb>("verb");
    QTest::addColumn<Stage>("stage");
    QTest::addColumn<Phase>("phase");
    QTest::newRow("EHLO") << Verb::Ehlo << Stage::Ehlo << Phase::Ehlo;
    QTest::newRow("STARTTLS") << Verb::StartTls << Stage::StartTls << Phase::StartTls;
    QTest::newRow("AUTH") << Verb::Auth << Stage::Auth << Phase::Auth;
    QTest::newRow("MAIL") << Verb::Mail << Stage::Mail << Phase::Mail;
    QTest::newRow("RCPT") << Verb::Rcpt << Stage::Rcpt << Phase::Rcpt;
    QTest::newRow("DATA") << Verb::Data << Stage::Data << Phase::Data;
}

} // namespace

/// How a session ends early: closed, broken, timed out, stopped or cancelled, at every stage.
class TestEndings : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase_data() { addFeeds(); }

    void aCloseIsALostConnectionAtItsStage_data() { addVerbs(); }
    void aCloseIsALostConnectionAtItsStage()
    {
        QFETCH(Verb, verb);
        QFETCH(Stage, stage);
        Playbook book(fullPlan(verb));
        book.until(verb, {"STARTTLS", "AUTH LOGIN"}) << closes() >> finds("connection-lost")
            >> ends("connection_lost", stage);
    }

    void aResetIsALostConnectionAtItsStage_data() { addVerbs(); }
    void aResetIsALostConnectionAtItsStage()
    {
        QFETCH(Verb, verb);
        QFETCH(Stage, stage);
        Playbook book(fullPlan(verb));
        book.until(verb, {"STARTTLS", "AUTH LOGIN"}) << breaks() >> finds("connection-lost")
            >> ends("connection_lost", stage);
    }

    void silenceTimesOutAtItsStage_data() { addVerbs(); }
    void silenceTimesOutAtItsStage()
    {
        QFETCH(Verb, verb);
        QFETCH(Stage, stage);
        QFETCH(Phase, phase);
        Playbook book(fullPlan(verb));
        book.until(verb, {"STARTTLS", "AUTH LOGIN"}) << timePasses(phase)
            >> finds("phase-timed-out") >> ends("timeout", stage);
        const QByteArray named = "phase-timed-out phase=" + phaseName(phase) + " seconds=";
        QVERIFY(book.findings().last().startsWith(named));
    }

    void aReplyWithoutItsEndIsShown_data() { addVerbs(); }
    void aReplyWithoutItsEndIsShown()
    {
        QFETCH(Verb, verb);
        QFETCH(Stage, stage);
        Playbook book(fullPlan(verb));
        book.until(verb, {"STARTTLS", "AUTH LOGIN"})
                << saysOctets("250-half\r\n250 a repl") << closes()
            >> finds("reply-cut-off") >> finds("connection-lost") >> ends("connection_lost", stage);
        QVERIFY(book.findings().join('|').contains("reply-cut-off text=250-half\r\n250 a repl"));
    }

    void everyPhaseHasOneDeadline()
    {
        SessionPlan plan = plainPlanWithPassword("LOGIN");
        plan.tls = TlsWish::Optional;
        Playbook book(plan);
        book << opens() >> arms(Phase::Connect) >> arms(Phase::Greeting) << says("220 hi")
            >> proposes(Verb::Ehlo) << proceeds() >> writes("EHLO client.example.test")
            >> arms(Phase::Ehlo) << says({"250-x", "250-STARTTLS", "250 AUTH LOGIN"})
            >> anything() << proceeds() >> writes("STARTTLS")
            >> arms(Phase::StartTls) << says("220 go") >> beginsTls()
            >> arms(Phase::Handshake) << tlsComesUp(trustedTls())
            >> proposes(Verb::Ehlo) << proceeds() >> anything() << says({"250-x", "250 AUTH LOGIN"})
            >> proposes(Verb::Auth) << proceeds() >> writes("AUTH LOGIN")
            >> arms(Phase::Auth) << says("334 ") >> proposes(Verb::AuthResponse) << proceeds()
            >> writes("dGlt") >> arms(Phase::Auth) >> goesOn();
    }

    void octetsThatDripInDoNotMoveTheDeadline()
    {
        Playbook book(plainPlan());
        book.until(Verb::Ehlo) << saysOctets("2") << saysOctets("5") << saysOctets("0-slow\r\n")
                               << timePasses(Phase::Ehlo)
            >> finds("phase-timed-out") >> finds("reply-cut-off") >> ends("timeout", Stage::Ehlo);
    }

    void aNameThatIsNotFoundIsUnreachable()
    {
        Playbook book(plainPlan());
        book << breaks(TransportFault::Kind::NameNotFound) >> finds("name-not-found")
            >> ends("unreachable", Stage::Connect);
    }
    void aRefusedConnectionIsUnreachable()
    {
        Playbook book(plainPlan());
        book << breaks(TransportFault::Kind::ConnectionRefused) >> finds("connection-failed")
            >> ends("unreachable", Stage::Connect);
    }
    void aConnectionThatTakesTooLongTimesOut()
    {
        Playbook book(plainPlan());
        book << timePasses(Phase::Connect) >> finds("phase-timed-out")
            >> ends("timeout", Stage::Connect);
    }

    void halfWayThroughTheMailDataNothingIsDelivered()
    {
        Playbook book(plainPlan());
        book.until(Verb::Content) << closes() >> finds("connection-lost")
            >> ends("connection_lost", Stage::Message);
    }
    void aRefusalInTheMiddleOfTheMailDataEndsTheSession()
    {
        Playbook book(plainPlan());
        book.until(Verb::Content) << says("552 5.3.4 too big")
            >> ends("refused", Stage::Message, Delivery::Refused);
    }
    void an250InTheMiddleOfTheMailDataIsNotBelieved()
    {
        Playbook book(plainPlan());
        book.until(Verb::Content) << says("250 queued") >> finds("reply-unsolicited")
            >> ends("protocol_error", Stage::Message);
    }
    void afterTheDotTheDeliveryIsUnknownHoweverItEnds_data()
    {
        QTest::addColumn<int>("way");
        QTest::addColumn<QByteArray>("result");
        QTest::newRow("close") << 0 << QByteArray("connection_lost");
        QTest::newRow("reset") << 1 << QByteArray("connection_lost");
        QTest::newRow("timeout") << 2 << QByteArray("timeout");
        QTest::newRow("cancel") << 3 << QByteArray("cancelled");
        QTest::newRow("nonsense") << 4 << QByteArray("protocol_error");
    }
    void afterTheDotTheDeliveryIsUnknownHoweverItEnds()
    {
        QFETCH(int, way);
        QFETCH(QByteArray, result);
        const std::array ways{
            closes(), breaks(), timePasses(Phase::Message), cancels(), says("what is this?")};
        Playbook book(plainPlan());
        book.until(Verb::Content) << contentFlushed() << ways.at(static_cast<std::size_t>(way))
            >> anything();
        book << says("250 too late") >> goesOn();
        QVERIFY(book.dialogue().isOver());
        Playbook again(plainPlan());
        again.until(Verb::Content) << contentFlushed() << ways.at(static_cast<std::size_t>(way));
        if (way < 2) {
            again >> finds("connection-lost");
        } else if (way == 2) {
            again >> finds("phase-timed-out");
        } else if (way == 4) {
            again >> finds("reply-malformed");
        }
        again >> finds("delivery-unknown") >> ends(result, Stage::Message, Delivery::Unknown);
    }

    void aServerThatLeavesInsteadOfAnsweringQuitSpoilsNothing()
    {
        Playbook book(plainPlan());
        book.until(Verb::Quit) << closes() >> finds("quit-unanswered")
            >> ends("completed", Stage::Quit, Delivery::Accepted);
    }

    void stoppingSaysQuitWhereItMay_data()
    {
        QTest::addColumn<Verb>("verb");
        QTest::addColumn<QByteArray>("reply");
        QTest::newRow("EHLO") << Verb::Ehlo << QByteArray("250 AUTH");
        QTest::newRow("MAIL") << Verb::Mail << QByteArray("250 ok");
        QTest::newRow("RCPT") << Verb::Rcpt << QByteArray("250 ok");
    }
    void stoppingSaysQuitWhereItMay()
    {
        QFETCH(Verb, verb);
        QFETCH(QByteArray, reply);
        Playbook book(plainPlan());
        book.until(verb) << says(reply) >> anything() << stops()
            >> writes("QUIT") << says("221 bye") >> ends("cancelled", *stageOf(verb));
    }
    void stoppingInFrontOfTlsIsNoTlsFailure()
    {
        SessionPlan plan = plainPlan();
        plan.tls = TlsWish::Required;
        Playbook book(plan);
        book.until(Verb::Ehlo) << says({"250-x", "250 STARTTLS"})
            >> proposes(Verb::StartTls) << stops() >> writes("QUIT") << says("221 bye")
            >> ends("cancelled", Stage::Ehlo);
    }
    void stoppingInFrontOfAuthIsNoAuthFailure()
    {
        Playbook book(plainPlanWithPassword());
        book.until(Verb::Ehlo) << says({"250-x", "250 AUTH PLAIN"}) >> anything() << stops()
            >> writes("QUIT") << says("221 bye") >> ends("cancelled", Stage::Ehlo);
        SessionPlan careful = plainPlanWithPassword();
        careful.tls = TlsWish::Optional;
        careful.credentials->allowInClear = false;
        Playbook encrypting(careful);
        encrypting.until(Verb::Ehlo) << says({"250-x", "250-STARTTLS", "250 AUTH PLAIN"})
            >> anything() << stops() >> writes("QUIT") << says("221 bye")
            >> ends("cancelled", Stage::Ehlo);
    }
    void stoppingWhileTheyAreDueEndsAtOnce()
    {
        Playbook book(plainPlan());
        book.until(Verb::Mail) << stops() >> ends("cancelled", Stage::Mail);
    }
    void stoppingAfterTheWorkWasDoneIsACompletedSession()
    {
        Playbook book(plainPlan());
        book.until(Verb::Content) << contentFlushed() << says("250 queued")
            >> proposes(Verb::Quit) << stops() >> writes("QUIT") << stops() << says("221 bye")
            >> ends("completed", Stage::Quit, Delivery::Accepted);
    }

    void cancellingEndsAtOnceAtEveryStage_data() { addVerbs(); }
    void cancellingEndsAtOnceAtEveryStage()
    {
        QFETCH(Verb, verb);
        QFETCH(Stage, stage);
        Playbook book(fullPlan(verb));
        book.until(verb, {"STARTTLS", "AUTH LOGIN"}) << cancels() >> ends("cancelled", stage);
    }

    void aNoticeOfClosingToAHandTypedCommandIsNoAuthFailure()
    {
        Playbook book(plainPlanWithPassword());
        book.until(Verb::Ehlo) << says({"250-x", "250 AUTH PLAIN"})
            >> anything() << proceedsWith(Smtp::Noop{})
            >> writes("NOOP") << says("421 shutting down") >> finds("service-closing")
            >> ends("deferred", Stage::Ehlo);
    }

    void aRefusedSecondTransactionDoesNotUndoTheFirst()
    {
        SessionPlan plan = plainPlan();
        plan.recipients = {"b@example.test", "c@example.test"};
        Playbook book(plan);
        book.until(Verb::Rcpt) << says("250 ok") >> anything() << proceeds()
            >> anything() << says("452 4.5.3 too many") >> anything() << proceeds()
            >> anything() << says("354 go") >> anything() << proceeds()
            >> writesContent() << contentFlushed() << says("250 queued")
            >> proposes(Verb::Mail) << proceeds() >> anything() << says("452 4.3.1 full")
            >> proposes(Verb::Quit) << proceeds() >> writes("QUIT") << says("221 bye")
            >> ends("completed", Stage::Quit, Delivery::Accepted);
    }

    void oneRecipientThatMayBeTriedLaterMakesTheWholeLater()
    {
        SessionPlan plan = plainPlan();
        plan.recipients = {"b@example.test", "c@example.test"};
        Playbook book(plan);
        book.until(Verb::Rcpt) << says("550 5.1.1 no") >> anything() << proceeds()
            >> anything() << says("450 4.2.0 greylisted") >> finds("recipient-refused")
            >> proposes(Verb::Quit) << proceeds() >> writes("QUIT") << says("221 bye")
            >> ends("deferred", Stage::Rcpt);
    }
};

QTEST_GUILESS_MAIN(TestEndings)
#include "tst_endings.moc"
