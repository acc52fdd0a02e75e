// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/playbook.h"
#include "tests/support/testplan.h"

#include <QTest>

using namespace Heloscope;
using Smtp::Verb;

/// Turns, proposals, commands typed by hand, how far a plan goes, and expectations.
class TestDialogue : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase_data() { addFeeds(); }

    void aWholeSessionGoesThroughItsStagesInOrder()
    {
        Playbook(plainPlan()) << opens() << says({"220-mail.example.test", "220 ESMTP"})
            >> proposes(Verb::Ehlo) << proceeds()
            >> writes("EHLO client.example.test") << says({"250-mail.example.test", "250 HELP"})
            >> proposes(Verb::Mail) << proceeds()
            >> writes("MAIL FROM:<a@example.test>") << says("250 ok")
            >> proposes(Verb::Rcpt) << proceeds()
            >> writes("RCPT TO:<b@example.test>") << says("250 ok")
            >> proposes(Verb::Data) << proceeds() >> writes("DATA") << says("354 go")
            >> proposes(Verb::Content) << proceeds()
            >> writesContent() << contentFlushed() << says("250 queued")
            >> proposes(Verb::Quit) << proceeds() >> writes("QUIT") << says("221 bye")
            >> ends("completed", Stage::Quit, Delivery::Accepted);
    }

    void nothingLeavesWithoutAnOrder()
    {
        Playbook book(plainPlan());
        book << opens() << says("220 hi") >> proposes(Verb::Ehlo) >> goesOn();
        QVERIFY(book.written().isEmpty());
        QCOMPARE(book.dialogue().turn(), Turn::Ours);
    }

    void anOrderAtTheWrongMomentIsMisuse()
    {
        Playbook book(plainPlan());
        book << opens() << proceeds() >> misuse() << proceedsWith(Smtp::Noop{})
            >> misuse() << says("220 hi") >> proposes(Verb::Ehlo) << proceeds()
            >> anything() << proceeds() >> misuse() >> goesOn();
    }

    void afterTheEndNothingHappensAnyMore()
    {
        Playbook book(plainPlan());
        book << opens() << closes() >> finds("connection-lost")
            >> ends("connection_lost", Stage::Greeting) << says("220 hi") << closes() << proceeds()
                                                        << cancels() << timePasses(Phase::Greeting);
        QCOMPARE(book.dialogue().turn(), Turn::Nobody);
    }

    void aHandTypedCommandGoesTheSameWay()
    {
        Playbook book(plainPlan());
        book.until(Verb::Mail) << says("250 ok")
            >> proposes(Verb::Rcpt) << proceedsWith(Smtp::Rcpt{"c@example.test", {}})
            >> writes("RCPT TO:<c@example.test>") << says("250 ok") >> proposes(Verb::Rcpt)
            >> goesOn();
        QVERIFY(book.facts().envelope.find("c@example.test") != nullptr);
    }

    void afterAHandTypedRsetMailIsProposedAgain()
    {
        Playbook book(plainPlan());
        book.until(Verb::Rcpt) << says("250 ok")
            >> proposes(Verb::Data) << proceedsWith(Smtp::Rset{})
            >> writes("RSET") << says("250 flushed") >> proposes(Verb::Mail) << proceeds()
            >> writes("MAIL FROM:<a@example.test>") << says("250 ok") >> proposes(Verb::Rcpt)
            >> goesOn();
    }

    void aSkippedCommandIsNotProposedAgain()
    {
        SessionPlan plan = plainPlan();
        plan.recipients = {"b@example.test", "c@example.test"};
        Playbook book(plan);
        book.until(Verb::Mail) << says("250 ok") >> proposes(Verb::Rcpt) << skips()
            >> proposes(Verb::Rcpt) << proceeds()
            >> writes("RCPT TO:<c@example.test>") << says("250 ok")
            >> proposes(Verb::Data) << proceedsWith(Smtp::Rset{})
            >> writes("RSET") << says("250 flushed") >> proposes(Verb::Mail) << proceeds()
            >> writes("MAIL FROM:<a@example.test>") << says("250 ok")
            >> proposes(Verb::Rcpt) << proceeds()
            >> writes("RCPT TO:<c@example.test>") << says("250 ok")
            >> proposes(Verb::Data) << recallsSkipped() >> proposes(Verb::Rcpt) << proceeds()
            >> writes("RCPT TO:<b@example.test>") >> goesOn();
    }

    void whatCannotBeSaidAnyMoreIsNotProposedAfterASkip()
    {
        Playbook(plainPlan()).until(Verb::Ehlo) << says({"250-mail.example.test", "250 HELP"})
            >> proposes(Verb::Mail) << skips() >> proposes(Verb::Quit) << skips()
            >> proposesToHangUp() << proceeds() >> ends("cancelled", Stage::Ehlo);
    }

    void skippingWithNothingOnTheTableIsMisuse()
    {
        Playbook book(plainPlan());
        book << opens() << skips() >> misuse() << says("220 hi") >> proposes(Verb::Ehlo) << skips()
            >> proposes(Verb::Helo) << skips() >> proposes(Verb::Quit) << skips()
            >> proposesToHangUp() << skips() >> misuse() >> goesOn();
    }

    void commandsWithoutEffectLeaveTheProposalAsItIs_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QByteArray>("reply");
        QTest::newRow("NOOP") << QByteArray("NOOP") << QByteArray("250 ok");
        QTest::newRow("VRFY") << QByteArray("VRFY b") << QByteArray("252 perhaps");
        QTest::newRow("HELP") << QByteArray("HELP") << QByteArray("214 see RFC 5321");
        QTest::newRow("EXPN") << QByteArray("EXPN list") << QByteArray("550 no");
        QTest::newRow("refused NOOP") << QByteArray("NOOP") << QByteArray("500 no");
        QTest::newRow("unknown") << QByteArray("XBOGUS x") << QByteArray("502 no");
        QTest::newRow("unknown, 3yz") << QByteArray("XBOGUS x") << QByteArray("399 go on?");
    }
    void commandsWithoutEffectLeaveTheProposalAsItIs()
    {
        QFETCH(QByteArray, line);
        QFETCH(QByteArray, reply);
        Playbook book(plainPlan());
        book.until(Verb::Rcpt) << says("250 ok")
            >> proposes(Verb::Data) << proceedsWith(Smtp::RawLine{line})
            >> writes(line) << says(reply) >> proposes(Verb::Data) >> goesOn();
    }

    void aRefusalCanBeTriedAgainByHand()
    {
        Playbook book(plainPlan());
        book.until(Verb::Mail) << says("451 not yet")
            >> proposes(Verb::Quit) << proceedsWith(Smtp::Mail{"a@example.test", {}})
            >> writes("MAIL FROM:<a@example.test>") << says("250 ok") >> proposes(Verb::Rcpt)
            >> goesOn();
        QVERIFY(!book.facts().refusal);
    }

    void aLineBreakInACommandNeverReachesTheWire()
    {
        Playbook book(plainPlan());
        book << opens() << says("220 hi")
            >> proposes(Verb::Ehlo) << proceedsWith(Smtp::RawLine{"NOOP\r\nQUIT"})
            >> misuse() << proceedsWith(Smtp::Noop{"a\nb"})
            >> misuse() << proceedsWith(Smtp::RawLine{QByteArray("a\0b", 3)})
            >> misuse() << proceeds() >> writes("EHLO client.example.test") >> goesOn();
    }

    void mailDataAndCommandsDoNotMix()
    {
        Playbook book(plainPlan());
        book.until(Verb::Data) << says("354 go")
            >> proposes(Verb::Content) << proceedsWith(Smtp::Noop{}) >> misuse() << proceeds()
            >> writesContent() >> goesOn();
        Playbook early(plainPlan());
        early.until(Verb::Data) << says("451 no")
            >> proposes(Verb::Quit) << proceedsWith(Smtp::Content{}) >> misuse() >> goesOn();
    }

    void noContentGoesWithout354_data()
    {
        QTest::addColumn<QByteArray>("reply");
        for (const char *reply : {"250 ok", "353 go", "355 go", "200 go"}) {
            QTest::newRow(reply) << QByteArray(reply);
        }
    }
    void noContentGoesWithout354()
    {
        QFETCH(QByteArray, reply);
        Playbook book(plainPlan());
        book.until(Verb::Data) << says(reply) >> finds("reply-unexpected")
            >> ends("protocol_error", Stage::Data);
        QVERIFY(!book.written().contains("<content>"));
    }

    void theDataReplyMayComeInSeveralLines()
    {
        Playbook book(plainPlan());
        book.until(Verb::Data) << says({"354-go", "354 ahead"}) >> proposes(Verb::Content)
            >> goesOn();
    }

    void noRecipientIsTriedAfterARefusedMail()
    {
        Playbook book(plainPlan());
        book.until(Verb::Mail) << says("552 5.3.4 too big") >> proposes(Verb::Quit) << proceeds()
            >> writes("QUIT") << says("221 bye") >> ends("refused", Stage::Mail);
        QVERIFY(!book.written().join(' ').contains("RCPT"));
    }

    void aPlanGoesAsFarAsItSays_data()
    {
        QTest::addColumn<Stage>("until");
        QTest::addColumn<QByteArrayList>("lines");
        const QByteArrayList all{"EHLO client.example.test", "AUTH PLAIN",
            "MAIL FROM:<a@example.test>", "RCPT TO:<b@example.test>"};
        QTest::newRow("greeting") << Stage::Greeting << QByteArrayList{"QUIT"};
        QTest::newRow("ehlo") << Stage::Ehlo << QByteArrayList{all.at(0), "QUIT"};
        QTest::newRow("mail") << Stage::Mail << QByteArrayList{all.at(0), all.at(2), "QUIT"};
        QTest::newRow("rcpt") << Stage::Rcpt
                              << QByteArrayList{all.at(0), all.at(2), all.at(3), "QUIT"};
        QTest::newRow("message") << Stage::Message
                                 << QByteArrayList{all.at(0), all.at(2), all.at(3), "DATA",
                                        "<content>", "QUIT"};
    }
    void aPlanGoesAsFarAsItSays()
    {
        QFETCH(Stage, until);
        QFETCH(QByteArrayList, lines);
        SessionPlan plan = plainPlan();
        plan.until = until;
        Playbook book(plan);
        const Delivery delivery = until == Stage::Message ? Delivery::Accepted : Delivery::None;
        book.until(Verb::Quit) << says("221 bye") >> ends("completed", until, delivery);
        QCOMPARE(book.written(), lines);
    }

    void untilDataHangsUpInFrontOfTheMailData()
    {
        SessionPlan plan = plainPlan();
        plan.until = Stage::Data;
        Playbook book(plan);
        book.until(Verb::Data) << says("354 go") >> proposesToHangUp() << proceeds()
            >> ends("completed", Stage::Data);
        QVERIFY(!book.written().contains("<content>"));
    }

    void dropAfterHangsUpWithoutQuit_data()
    {
        QTest::addColumn<Stage>("stage");
        QTest::addColumn<Verb>("last");
        QTest::addColumn<QByteArray>("reply");
        QTest::newRow("ehlo") << Stage::Ehlo << Verb::Ehlo
                              << QByteArray("250-mail.example.test\r\n250 STARTTLS");
        QTest::newRow("mail") << Stage::Mail << Verb::Mail << QByteArray("250 ok");
        QTest::newRow("rcpt") << Stage::Rcpt << Verb::Rcpt << QByteArray("250 ok");
        QTest::newRow("data") << Stage::Data << Verb::Data << QByteArray("354 go");
    }
    void dropAfterHangsUpWithoutQuit()
    {
        QFETCH(Stage, stage);
        QFETCH(Verb, last);
        QFETCH(QByteArray, reply);
        SessionPlan plan = plainPlan();
        plan.dropAfter = stage;
        plan.tls = stage == Stage::Ehlo ? TlsWish::Required : TlsWish::None;
        Playbook book(plan);
        book.until(last) << says(reply) >> proposesToHangUp() << proceeds()
            >> ends("completed", stage);
        QVERIFY(!book.written().contains("QUIT"));
    }

    void linesOfTheScriptFollowEhlo()
    {
        SessionPlan plan = plainPlan();
        plan.rawLines = {"VRFY b", "XBOGUS"};
        Playbook book(plan);
        book.until(Verb::Ehlo) << says("250 mail.example.test")
            >> proposes(Verb::Vrfy) << proceeds() >> writes("VRFY b") << says("252 perhaps")
            >> proposes(Verb::Other) << proceeds() >> writes("XBOGUS") << says("500 what?")
            >> proposes(Verb::Mail) >> goesOn();
    }

    void expectationsDecideTheOutcome_data()
    {
        QTest::addColumn<QByteArray>("expectation");
        QTest::addColumn<QByteArray>("reply");
        QTest::addColumn<QByteArray>("result");
        const QByteArray refused("550 5.1.1 unknown");
        QTest::newRow("refusal expected")
            << QByteArray("rcpt=550") << refused << QByteArray("completed");
        QTest::newRow("digit left open")
            << QByteArray("rcpt=55x") << refused << QByteArray("completed");
        QTest::newRow("enhanced code too")
            << QByteArray("rcpt=5xx/5.1.1") << refused << QByteArray("completed");
        QTest::newRow("other enhanced code")
            << QByteArray("rcpt=550/5.7.1") << refused << QByteArray("unexpected");
        QTest::newRow("other code")
            << QByteArray("rcpt=250") << refused << QByteArray("unexpected");
        QTest::newRow("other stage") << QByteArray("mail=250") << refused << QByteArray("refused");
        QTest::newRow("never got there")
            << QByteArray("data=354") << refused << QByteArray("unexpected");
    }
    void expectationsDecideTheOutcome()
    {
        QFETCH(QByteArray, expectation);
        QFETCH(QByteArray, reply);
        QFETCH(QByteArray, result);
        SessionPlan plan = plainPlan();
        plan.until = Stage::Rcpt;
        plan.expectations = {*parseExpectation(expectation)};
        Playbook book(plan);
        book.until(Verb::Rcpt) << says(reply) >> finds("recipient-refused")
            >> proposes(Verb::Quit) << proceeds() >> writes("QUIT") << says("221 bye")
            >> ends(result, Stage::Rcpt);
    }

    void aNewPlanMakesANewProposal()
    {
        Playbook book(plainPlan());
        SessionPlan other = plainPlan();
        other.reversePath = "z@example.test";
        book.until(Verb::Ehlo) << says("250 mail.example.test")
            >> proposes(Verb::Mail) << planChanges(other) >> proposes(Verb::Mail) << proceeds()
            >> writes("MAIL FROM:<z@example.test>") >> goesOn();
    }
};

QTEST_GUILESS_MAIN(TestDialogue)
#include "tst_dialogue.moc"
