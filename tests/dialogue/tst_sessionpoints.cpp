// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/messagefit.h"
#include "core/session/contentupload.h"
#include "tests/support/playbook.h"
#include "tests/support/testplan.h"

#include <QTest>

using namespace Heloscope;
using Smtp::Verb;

namespace {

QByteArray onTheWire(const QByteArray &message)
{
    ContentUpload upload(message);
    QByteArray octets;
    while (!upload.isDone()) {
        octets += upload.next();
    }
    return octets;
}

SessionPlan planWithTls(TlsWish wish)
{
    SessionPlan plan = plainPlan();
    plan.tls = wish;
    return plan;
}

} // namespace

/// What a naive client gets wrong about a session as a whole; see tst_replypoints.cpp. Points about
/// LMTP, BDAT, PIPELINING, REQUIRETLS, LIMITS and SASL security layers have no place here, because
/// this client does none of them.
class TestSessionPoints : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase_data() { addFeeds(); }

    void point08_aLostConnectionIsNoRefusal()
    {
        Playbook book(plainPlan());
        book.until(Verb::Rcpt) << closes() >> finds("connection-lost")
            >> ends("connection_lost", Stage::Rcpt);
    }
    void point08_afterTheFinalDotNobodyKnows()
    {
        Playbook book(plainPlan());
        book.until(Verb::Content) << contentFlushed() << closes() >> finds("connection-lost")
            >> finds("delivery-unknown")
            >> ends("connection_lost", Stage::Message, Delivery::Unknown);
    }

    void point09_onlyUnknownEhloLeadsToHelo_data()
    {
        QTest::addColumn<QByteArray>("reply");
        QTest::addColumn<bool>("fallsBack");
        QTest::newRow("500") << QByteArray("500 what?") << true;
        QTest::newRow("502") << QByteArray("502 not here") << true;
        QTest::newRow("501") << QByteArray("501 bad name") << false;
        QTest::newRow("504") << QByteArray("504 not that parameter") << false;
        QTest::newRow("550") << QByteArray("550 go away") << false;
        QTest::newRow("451") << QByteArray("451 not now") << false;
    }
    void point09_onlyUnknownEhloLeadsToHelo()
    {
        QFETCH(QByteArray, reply);
        QFETCH(bool, fallsBack);
        Playbook book(plainPlan());
        book.until(Verb::Ehlo) << says(reply);
        if (!fallsBack) {
            book >> proposes(Verb::Quit) >> goesOn();
            return;
        }
        book >> finds("ehlo-refused") >> proposes(Verb::Helo) << proceeds()
            >> writes("HELO client.example.test") << says({"250-hello", "250 SIZE 1000"})
            >> proposes(Verb::Mail) << proceeds() >> writes("MAIL FROM:<a@example.test>")
            >> goesOn();
        QVERIFY(!book.facts().capabilities);
    }
    void point09_silenceIsNoReasonToFallBack()
    {
        Playbook book(plainPlan());
        book.until(Verb::Ehlo) << timePasses(Phase::Ehlo) >> finds("phase-timed-out")
            >> ends("timeout", Stage::Ehlo);
    }

    void point12_aSecondEhloForgetsTheEnvelope()
    {
        Playbook book(plainPlan());
        book.until(Verb::Data) << says("451 not yet")
            >> proposes(Verb::Quit) << proceedsWith(Smtp::Ehlo{"client.example.test"})
            >> writes("EHLO client.example.test") << says("250 mail.example.test")
            >> proposes(Verb::Mail) >> goesOn();
        QVERIFY(!book.facts().envelope.isOpen);
        QVERIFY(book.facts().envelope.recipients.empty());
    }

    void point13_afterTlsEverythingIsAskedAgain()
    {
        Playbook book(planWithTls(TlsWish::Required));
        book.until(Verb::StartTls, {"STARTTLS", "SIZE 1000"}) << says("220 go")
            >> beginsTls() << tlsComesUp(trustedTls()) >> proposes(Verb::Ehlo) >> goesOn();
        QVERIFY(!book.facts().capabilities);
        QVERIFY(!book.facts().identified);
        book << proceeds() >> writes("EHLO client.example.test") << says("250 mail.example.test")
            >> proposes(Verb::Mail) << proceeds() >> writes("MAIL FROM:<a@example.test>");
    }
    void point13_starttlsOfferedInsideTlsIsAFinding()
    {
        Playbook book(planWithTls(TlsWish::Required));
        book.until(Verb::StartTls, {"STARTTLS"}) << says("220 go")
            >> beginsTls() << tlsComesUp(trustedTls()) >> proposes(Verb::Ehlo) << proceeds()
            >> anything() << says({"250-mail.example.test", "250 STARTTLS"})
            >> finds("starttls-offered-again") >> proposes(Verb::Mail) >> goesOn();
    }

    void point14_octetsBehindThe220AreThrownAway()
    {
        Playbook book(planWithTls(TlsWish::Required));
        book.until(Verb::StartTls, {"STARTTLS"})
            << saysOctets("220 go\r\n250-evil.example.test\r\n250 AUTH PLAIN\r\n");
        book >> anything() << tlsComesUp(trustedTls()) >> proposes(Verb::Ehlo) >> goesOn();
        QVERIFY(book.findings().join(' ').contains("starttls-injection"));
        QVERIFY(!book.facts().capabilities);
    }
    void point14_nothingIsSaidBetweenStarttlsAndTheHandshake()
    {
        Playbook book(planWithTls(TlsWish::Required));
        book.until(Verb::StartTls, {"STARTTLS"}) << proceedsWith(Smtp::Noop{})
            >> misuse() << says("220 go") >> beginsTls() << proceedsWith(Smtp::Noop{}) >> misuse()
            >> goesOn();
    }

    void point15_requiredTlsThatIsNotOfferedEndsTheSession()
    {
        SessionPlan plan = plainPlanWithPassword();
        plan.tls = TlsWish::Required;
        Playbook book(plan);
        book.until(Verb::Ehlo) << says({"250-mail.example.test", "250 AUTH PLAIN"})
            >> finds("starttls-not-offered") >> finds("auth-offered-in-clear")
            >> proposes(Verb::Quit) << proceeds() >> writes("QUIT") << says("221 bye")
            >> ends("tls_failed", Stage::StartTls);
    }
    void point15_454MeansNotNow()
    {
        Playbook book(planWithTls(TlsWish::Required));
        book.until(Verb::StartTls, {"STARTTLS"}) << says("454 not available")
            >> finds("starttls-refused") >> proposes(Verb::Quit) << proceeds()
            >> writes("QUIT") << says("221 bye") >> ends("tls_failed", Stage::StartTls);
    }

    void point17_port465SpeaksTlsFromTheFirstOctet()
    {
        Playbook(planWithTls(TlsWish::Implicit)) << opens() >> arms(Phase::Connect)
            >> arms(Phase::Handshake) << tlsComesUp(trustedTls())
            >> arms(Phase::Greeting) << says("220 hi") >> proposes(Verb::Ehlo) >> goesOn();
    }
    void point17_inClearTextItSeesSilence()
    {
        Playbook(plainPlan()) << opens() << timePasses(Phase::Greeting) >> finds("phase-timed-out")
            >> ends("timeout", Stage::Greeting);
    }

    void point23_pathsHaveBracketsAndNoBlank()
    {
        SessionPlan plan = plainPlan();
        plan.reversePath.clear();
        Playbook book(plan);
        book.until(Verb::Data) >> goesOn();
        QCOMPARE(book.written().at(1), QByteArray("MAIL FROM:<>"));
        QCOMPARE(book.written().at(2), QByteArray("RCPT TO:<b@example.test>"));
    }

    void point24_parametersGoOnlyWhereTheyAreOffered()
    {
        SessionPlan plan = plainPlan();
        plan.mailParameters = {{"RET", "HDRS"}};
        plan.rcptParameters = {{"NOTIFY", "NEVER"}};
        Playbook modest(plan);
        modest.until(Verb::Rcpt) >> goesOn();
        QCOMPARE(modest.written().mid(1),
            (QByteArrayList{"MAIL FROM:<a@example.test>", "RCPT TO:<b@example.test>"}));
        Playbook able(plan);
        able.until(Verb::Rcpt, {"SIZE", "DSN"}) >> goesOn();
        QCOMPARE(able.written().mid(1),
            (QByteArrayList{"MAIL FROM:<a@example.test> RET=HDRS SIZE=24",
                "RCPT TO:<b@example.test> NOTIFY=NEVER"}));
    }

    void point25_addressesAreSentAsTheyAre()
    {
        SessionPlan plan = plainPlan();
        plan.recipients = {"\"a b\\\"<>\"@Example.TEST", "MiXed@example.test"};
        QVERIFY(!findFault(plan));
        Playbook book(plan);
        book.until(Verb::Data) >> goesOn();
        QCOMPARE(book.written().mid(2),
            (QByteArrayList{
                "RCPT TO:<\"a b\\\"<>\"@Example.TEST>", "RCPT TO:<MiXed@example.test>", "DATA"}));
        QCOMPARE(book.facts().envelope.recipients.front().path, plan.recipients.front());
    }

    void point26_nonAsciiAddressesNeedSmtpUtf8()
    {
        SessionPlan plan = plainPlan();
        plan.recipients = {"บอบ@example.test"};
        QCOMPARE(findFault(plan)->kind, PlanFaultKind::NotAscii);
        plan.mailParameters = {{"SMTPUTF8", {}}};
        QVERIFY(!findFault(plan));
        Playbook unable(plan);
        unable.until(Verb::Ehlo) << says("250 mail.example.test") >> finds("smtputf8-not-offered")
            >> proposes(Verb::Quit) << proceeds() >> writes("QUIT") << says("221 bye")
            >> ends("refused", Stage::Mail);
        Playbook able(plan);
        able.until(Verb::Mail, {"SMTPUTF8"}) >> goesOn();
        QCOMPARE(able.written().last(), QByteArray("MAIL FROM:<a@example.test> SMTPUTF8"));
    }

    void point27_everyRecipientHasAVerdictOfItsOwn()
    {
        SessionPlan plan = plainPlan();
        plan.recipients = {"b@example.test", "c@example.test", "d@example.test"};
        Playbook book(plan);
        book.until(Verb::Rcpt) << says("550 5.1.1 unknown") >> finds("recipient-refused")
            >> proposes(Verb::Rcpt) << proceeds()
            >> writes("RCPT TO:<c@example.test>") << says("250 ok")
            >> proposes(Verb::Rcpt) << proceeds()
            >> writes("RCPT TO:<d@example.test>") << says("451 later") >> finds("recipient-refused")
            >> proposes(Verb::Data) << proceeds() >> writes("DATA") << says("354 go")
            >> proposes(Verb::Content) << proceeds()
            >> writesContent() << contentFlushed() << says("250 queued")
            >> proposes(Verb::Quit) << proceeds() >> writes("QUIT") << says("221 bye")
            >> ends("completed", Stage::Quit, Delivery::Accepted);
    }
    void point27_withoutARecipientThereIsNoData()
    {
        Playbook book(plainPlan());
        book.until(Verb::Rcpt) << says("550 5.1.1 unknown") >> finds("recipient-refused")
            >> proposes(Verb::Quit) << proceeds() >> writes("QUIT") << says("221 bye")
            >> ends("refused", Stage::Rcpt);
        QVERIFY(!book.written().contains("DATA"));
    }

    void point28_tooManyRecipientsIsForASecondTransaction_data()
    {
        QTest::addColumn<QByteArray>("reply");
        QTest::newRow("452") << QByteArray("452 4.5.3 too many");
        QTest::newRow("552") << QByteArray("552 too many");
    }
    void point28_tooManyRecipientsIsForASecondTransaction()
    {
        QFETCH(QByteArray, reply);
        SessionPlan plan = plainPlan();
        plan.recipients = {"b@example.test", "c@example.test"};
        Playbook book(plan);
        book.until(Verb::Rcpt) << says("250 ok") >> proposes(Verb::Rcpt) << proceeds()
            >> writes("RCPT TO:<c@example.test>") << says(reply) >> finds("recipient-limit-reached")
            >> proposes(Verb::Data) << proceeds() >> writes("DATA") << says("354 go")
            >> proposes(Verb::Content) << proceeds()
            >> writesContent() << contentFlushed() << says("250 queued")
            >> proposes(Verb::Mail) << proceeds()
            >> writes("MAIL FROM:<a@example.test>") << says("250 ok")
            >> proposes(Verb::Rcpt) << proceeds() >> writes("RCPT TO:<c@example.test>") >> goesOn();
    }
    void point28_552AboutAQuotaIsFinal()
    {
        SessionPlan plan = plainPlan();
        plan.recipients = {"b@example.test", "c@example.test"};
        Playbook book(plan);
        book.until(Verb::Rcpt) << says("250 ok") >> proposes(Verb::Rcpt) << proceeds()
            >> anything() << says("552 5.2.2 mailbox full") >> finds("recipient-refused")
            >> proposes(Verb::Data) >> goesOn();
    }

    void point29_after354ComesSilenceUntilTheDot()
    {
        Playbook book(plainPlan());
        book.until(Verb::Data) << says("354 go") >> proposes(Verb::Content) << proceeds()
            >> writesContent() >> arms(Phase::Block) << contentFlushed()
            >> arms(Phase::Message) << says("250 queued") >> proposes(Verb::Quit) >> goesOn();
        const Timeouts standard;
        QCOMPARE(standard.of(Phase::Data), std::chrono::minutes(2));
        QCOMPARE(standard.of(Phase::Block), std::chrono::minutes(3));
        QCOMPARE(standard.of(Phase::Message), std::chrono::minutes(10));
    }

    void point30_everyLineThatBeginsWithADotGetsOneMore()
    {
        QCOMPARE(onTheWire(".\r\n..\r\na.\r\n"), QByteArray("..\r\n...\r\na.\r\n.\r\n"));
    }
    void point31_noSecondLineEndIsAddedBeforeTheDot()
    {
        QCOMPARE(onTheWire("a\r\n"), QByteArray("a\r\n.\r\n"));
        QCOMPARE(onTheWire("a"), QByteArray("a\r\n.\r\n"));
        QCOMPARE(onTheWire(""), QByteArray(".\r\n"));
    }
    void point32_noLoneLineFeedOrCarriageReturnReachesTheWire()
    {
        QCOMPARE(onTheWire("a\n.\nb\r.\rc\n\r.\n"),
            QByteArray("a\r\n..\r\nb\r\n..\r\nc\r\n\r\n..\r\n.\r\n"));
    }

    void point33_sizeCountsOctetsWithoutDots()
    {
        SessionPlan plan = plainPlan();
        plan.message = ".a\r\n";
        Playbook book(plan);
        book.until(Verb::Mail, {"SIZE 18446744073709551616"}) >> goesOn(); // 2^64
        QCOMPARE(book.written().last(), QByteArray("MAIL FROM:<a@example.test> SIZE=4"));
        plan.message = QByteArray(1001, 'a');
        Playbook tooLarge(plan);
        tooLarge.until(Verb::Ehlo) << says({"250-mail.example.test", "250 SIZE 1000"})
            >> finds("message-too-large-for-server") >> proposes(Verb::Mail) >> goesOn();
    }

    void point34_eightBitContentNeedsAnInvitation()
    {
        SessionPlan plan = plainPlan();
        plan.message = "Subject: x\r\n\r\nสวัสดี\r\n";
        Playbook unable(plan);
        unable.until(Verb::Ehlo) << says("250 mail.example.test") >> finds("eight-bit-not-offered")
            >> proposes(Verb::Quit) << proceeds() >> writes("QUIT") << says("221 bye")
            >> ends("refused", Stage::Mail);
        Playbook able(plan);
        able.until(Verb::Mail, {"8BITMIME"}) >> goesOn();
        QCOMPARE(able.written().last(), QByteArray("MAIL FROM:<a@example.test> BODY=8BITMIME"));
    }

    void point40_aRefusedMailSaysWhetherToTryAgain()
    {
        Playbook book(plainPlan());
        book.until(Verb::Mail) << says("550 5.7.1 not you") >> proposes(Verb::Quit) << proceeds()
            >> writes("QUIT") << says("221 bye") >> ends("refused", Stage::Mail);
        QVERIFY(!book.written().join(' ').contains("RCPT"));
    }
};

QTEST_GUILESS_MAIN(TestSessionPoints)
#include "tst_sessionpoints.moc"
