// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/playbook.h"
#include "tests/support/testplan.h"

#include <QTest>

using namespace Heloscope;
using Smtp::Verb;

namespace {

SessionPlan planUntil(Stage stage)
{
    SessionPlan plan = plainPlan();
    plan.until = stage;
    return plan;
}

} // namespace

/// What a naive client gets wrong about replies. The numbers are those of our own list of such
/// points; tst_sessionpoints.cpp has the rest.
class TestReplyPoints : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase_data() { addFeeds(); }

    void point01_onlyTheFourthOctetEndsAReply()
    {
        Playbook(planUntil(Stage::Ehlo)) << opens() << says("220")
            >> proposes(Verb::Ehlo) << proceeds()
            >> writes("EHLO client.example.test") << says("250-234 is only text") << says("250")
            >> finds("capability-malformed") >> proposes(Verb::Quit) << proceeds()
            >> writes("QUIT") << says("221 ") >> ends("completed", Stage::Ehlo);
    }

    void point02_theLastLineDecidesWhereCodesDiffer()
    {
        Playbook book(plainPlan());
        book.until(Verb::Mail) << says({"250-sender fine", "550 sender not fine"})
            >> finds("reply-codes-differ") >> proposes(Verb::Quit) << proceeds()
            >> writes("QUIT") << says("221 bye") >> ends("refused", Stage::Mail);
    }

    void point03_anUnknownCodeCountsByItsFirstDigit_data()
    {
        QTest::addColumn<QByteArray>("reply");
        QTest::addColumn<QByteArray>("result");
        QTest::newRow("4yz") << QByteArray("499 unheard of") << QByteArray("deferred");
        QTest::newRow("5yz") << QByteArray("599 unheard of") << QByteArray("refused");
        QTest::newRow("squeezed") << QByteArray("571 5.7.1 unheard of") << QByteArray("refused");
    }
    void point03_anUnknownCodeCountsByItsFirstDigit()
    {
        QFETCH(QByteArray, reply);
        QFETCH(QByteArray, result);
        Playbook book(plainPlan());
        book.until(Verb::Mail) << says(reply) >> proposes(Verb::Quit) << proceeds()
            >> writes("QUIT") << says("221 bye") >> ends(result, Stage::Mail);
    }
    void point03_anUnknownSuccessIsToldAndBelieved()
    {
        Playbook book(plainPlan());
        book.until(Verb::Mail) << says("299 fine") >> finds("reply-unexpected")
            >> proposes(Verb::Rcpt) >> goesOn();
    }

    void point04_textIsNotProtocol()
    {
        Playbook book(planUntil(Stage::Ehlo));
        book.until(Verb::Ehlo) << says(
            {"250-554 go away 421", "250-QUIT", "250 550 5.1.1 no such user"})
            >> proposes(Verb::Quit) >> goesOn();
    }

    void point05_nothingIsSaidBeforeTheWholeGreeting()
    {
        Playbook(plainPlan()) << opens() << says("220-first line") << proceeds()
            >> misuse() << says("220-second line") << says("220 last line") >> proposes(Verb::Ehlo)
            >> goesOn();
    }

    void point06_aRefusingGreetingLeavesNothingButQuit_data()
    {
        QTest::addColumn<QByteArray>("greeting");
        QTest::newRow("554") << QByteArray("554 no SMTP service here");
        QTest::newRow("521") << QByteArray("521 mail is not taken");
        QTest::newRow("550") << QByteArray("550 your address is blocked");
    }
    void point06_aRefusingGreetingLeavesNothingButQuit()
    {
        QFETCH(QByteArray, greeting);
        Playbook(plainPlan()) << opens() << says(greeting) >> proposes(Verb::Quit) << proceeds()
            >> writes("QUIT") << says("221 bye") >> ends("refused", Stage::Greeting);
    }

    void point07_421MayComeAtAnyTime_data()
    {
        QTest::addColumn<Verb>("verb");
        QTest::addColumn<Stage>("stage");
        QTest::newRow("EHLO") << Verb::Ehlo << Stage::Ehlo;
        QTest::newRow("STARTTLS") << Verb::StartTls << Stage::StartTls;
        QTest::newRow("AUTH") << Verb::Auth << Stage::Auth;
        QTest::newRow("MAIL") << Verb::Mail << Stage::Mail;
        QTest::newRow("RCPT") << Verb::Rcpt << Stage::Rcpt;
        QTest::newRow("DATA") << Verb::Data << Stage::Data;
    }
    void point07_421MayComeAtAnyTime()
    {
        QFETCH(Verb, verb);
        QFETCH(Stage, stage);
        SessionPlan plan = plainPlanWithPassword("PLAIN");
        plan.tls = verb == Verb::StartTls ? TlsWish::Optional : TlsWish::None;
        Playbook book(plan);
        book.until(verb, {"STARTTLS", "AUTH PLAIN"}) << says("421 4.3.2 shutting down")
            >> finds("service-closing");
        if (verb == Verb::StartTls) {
            book >> finds("starttls-refused");
        }
        if (verb == Verb::Rcpt) {
            book >> finds("recipient-refused");
        }
        book >> ends("deferred", stage);
    }
    void point07_421MayComeInPlaceOfTheGreeting()
    {
        Playbook(plainPlan()) << opens() << says("421 too busy") >> finds("service-closing")
            >> ends("deferred", Stage::Greeting);
    }
    void point07_421MayAnswerTheMailData()
    {
        Playbook book(plainPlan());
        book.until(Verb::Content) << contentFlushed() << says("421 shutting down")
            >> finds("service-closing") >> ends("deferred", Stage::Message, Delivery::Refused);
    }
    void point07_421MayComeUnasked()
    {
        Playbook(plainPlan()) << opens() << says("220 hi")
            >> proposes(Verb::Ehlo) << says("421 idle for too long") >> finds("service-closing")
            >> ends("deferred", Stage::Greeting);
    }
    void point07_an421UnaskedAfterDeliveryDoesNotCallForASecondCopy()
    {
        Playbook book(plainPlan());
        book.until(Verb::Content) << contentFlushed() << says("250 queued")
            >> proposes(Verb::Quit) << says("421 idle for too long") >> finds("service-closing")
            >> ends("completed", Stage::Quit, Delivery::Accepted);
    }

    void point10_keywordsComeInAnyCaseAndOrder()
    {
        Playbook book(planUntil(Stage::Ehlo));
        book.until(Verb::Ehlo) << says({"250-STARTTLS is my name", "250-size 1000",
            "250-Auth=plain LOGIN", "250-8bitMIME", "250 X-unknown a B"})
            >> finds("auth-offered-in-clear") >> proposes(Verb::Quit) >> goesOn();
        const Smtp::Capabilities &offered = *book.facts().capabilities;
        QVERIFY(!offered.offersStartTls()); // the first line is a name, not a keyword
        QCOMPARE(offered.serverName(), QByteArray("STARTTLS"));
        QCOMPARE(offered.size()->octets, quint64{1000});
        QCOMPARE(offered.mechanisms(), (std::vector<QByteArray>{"PLAIN", "LOGIN"}));
        QVERIFY(offered.has("8BITMIME"));
        QCOMPARE(offered.find("X-UNKNOWN")->parameters, (std::vector<QByteArray>{"a", "B"}));
    }

    void point37_threeDigitsAreBelievedOverTheEnhancedCode()
    {
        Playbook book(plainPlan());
        book.until(Verb::Mail) << says("454 5.5.1 try later") >> finds("enhanced-code-mismatch")
            >> proposes(Verb::Quit) << proceeds() >> writes("QUIT") << says("221 bye")
            >> ends("deferred", Stage::Mail);
    }
    void point37_qmailWritesItsEnhancedCodeAtTheEnd()
    {
        const Smtp::Reply reply = replyOf("550 sorry, no mailbox here by that name. (#5.1.1)\r\n");
        QCOMPARE(reply.enhanced, (Smtp::EnhancedStatus{5, 1, 1}));
    }
    void point37_anEnhancedCodeHasNoPlaceIn354()
    {
        Playbook book(plainPlan());
        book.until(Verb::Data) << says("354 2.0.0 go ahead") >> finds("enhanced-code-misplaced")
            >> proposes(Verb::Content) >> goesOn();
    }

    void point38_251And252AreSuccesses_data()
    {
        QTest::addColumn<QByteArray>("reply");
        QTest::newRow("251") << QByteArray("251 user not local; will forward to <c@example.test>");
        QTest::newRow("252") << QByteArray("252 cannot verify, will try");
    }
    void point38_251And252AreSuccesses()
    {
        QFETCH(QByteArray, reply);
        Playbook book(plainPlan());
        book.until(Verb::Rcpt) << says(reply) >> proposes(Verb::Data) >> goesOn();
        QVERIFY(book.facts().envelope.hasAccepted());
    }

    void point39_250AfterTheDotHandsTheMessageOver()
    {
        Playbook book(plainPlan());
        book.until(Verb::Content) << contentFlushed() << says("250 2.0.0 queued as 4F1A2")
            >> proposes(Verb::Quit) << proceeds() >> writes("QUIT") << says("221 bye")
            >> ends("completed", Stage::Quit, Delivery::Accepted);
        QCOMPARE(book.facts().transactionsDone, 1);
    }

    void point41_quitWaitsFor221()
    {
        Playbook book(planUntil(Stage::Ehlo));
        book.until(Verb::Quit) << says("221-almost") << says("221 bye")
            >> ends("completed", Stage::Ehlo);
    }

    void point42_a500ToAnUnknownCommandEndsNothing()
    {
        Playbook(plainPlan()) << opens() << says("220 hi")
            >> proposes(Verb::Ehlo) << proceedsWith(Smtp::RawLine{"XYZZY"})
            >> writes("XYZZY") << says("500 unknown") >> proposes(Verb::Ehlo) >> goesOn();
    }

    void point43_noticesAreShownButAnswerNothing()
    {
        Playbook book(plainPlan());
        book.until(Verb::Mail) << says({"050 connecting", "050 still at it", "250 ok"})
            >> finds("reply-notice") >> proposes(Verb::Rcpt) >> goesOn();
        QCOMPARE(book.findings().last(), QByteArray("reply-notice line=050 connecting"));
    }
};

QTEST_GUILESS_MAIN(TestReplyPoints)
#include "tst_replypoints.moc"
