// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/goalplanner.h"
#include "core/smtp/limits.h"
#include "tests/support/playbook.h"
#include "tests/support/testplan.h"

#include <QTest>

using namespace Heloscope;
using Smtp::Verb;

namespace {

const QByteArrayList Offered{"AUTH PLAIN LOGIN CRAM-MD5"};

QByteArray plainBlob()
{
    return QByteArray("\0tim\0", 5).append(testPassword()).toBase64();
}

} // namespace

/// AUTH (RFC 4954) with every mechanism, and what hostile servers do with it.
class TestAuthentication : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase_data() { addFeeds(); }

    void point18_plainGivesItsResponseWithTheCommand()
    {
        Playbook book(plainPlanWithPassword("PLAIN"));
        book.until(Verb::Auth, Offered) << says("235 2.7.0 ok") >> proposes(Verb::Mail) >> goesOn();
        QCOMPARE(book.written().last(), "AUTH PLAIN " + plainBlob());
        QVERIFY(book.facts().authenticated);
    }
    void point18_cramMd5GivesNoResponseWithTheCommand()
    {
        Playbook book(plainPlanWithPassword("CRAM-MD5"));
        book.until(Verb::Auth, Offered) << says(
            "334 " + QByteArray("<1896.697170952@postoffice.reston.mci.net>").toBase64())
            >> proposes(Verb::AuthResponse) << proceeds()
            >> writes(QByteArray("tim b913a602c7eda7a495b4e6e7334d3890").toBase64())
            >> finds("auth-sent-in-clear") << says("235 ok") >> proposes(Verb::Mail) >> goesOn();
        QVERIFY(book.written().contains("AUTH CRAM-MD5"));
    }
    void point18_loginAnswersTwoChallengesWhateverTheySay()
    {
        Playbook book(plainPlanWithPassword("LOGIN"));
        book.until(Verb::Auth, Offered) << says("334 VXNlcm5hbWU6")
            >> proposes(Verb::AuthResponse) << proceeds()
            >> writes("dGlt") << says("334 UGFzc3dvcmQ6")
            >> proposes(Verb::AuthResponse) << proceeds() >> writes(testPassword().toBase64())
            >> finds("auth-sent-in-clear") << says("235 ok") >> proposes(Verb::Mail) >> goesOn();
    }

    void point19_cancellingIsAnsweredBy501AndNoFaultOfTheServer()
    {
        Playbook book(plainPlanWithPassword("LOGIN"));
        book.until(Verb::Auth, Offered) << says("334 VXNlcm5hbWU6")
            >> proposes(Verb::AuthResponse) << proceedsWith(Smtp::AuthCancel{})
            >> writes("*") << says("501 cancelled") >> proposes(Verb::Quit) << proceeds()
            >> writes("QUIT") << says("221 bye") >> ends("auth_failed", Stage::Auth);
    }

    void point20_anEmptyChallengeIsAChallenge_data()
    {
        QTest::addColumn<QByteArray>("challenge");
        QTest::newRow("blank") << QByteArray("334 ");
        QTest::newRow("nothing") << QByteArray("334");
    }
    void point20_anEmptyChallengeIsAChallenge()
    {
        QFETCH(QByteArray, challenge);
        SessionPlan plan = plainPlanWithPassword("PLAIN");
        Playbook book(plan);
        book.until(Verb::Ehlo) << says({"250-x", "250 AUTH PLAIN"})
            >> anything() << proceedsWith(Smtp::RawLine{"AUTH PLAIN"})
            >> writes("AUTH PLAIN") << says(challenge) >> proposes(Verb::AuthResponse) << proceeds()
            >> writes(plainBlob()) >> finds("auth-sent-in-clear") << says("235 ok")
            >> proposes(Verb::Mail) >> goesOn();
    }

    void point21_aLongResponseWaitsForItsChallenge()
    {
        SessionPlan plan = plainPlanWithPassword("PLAIN");
        plan.credentials->password = Smtp::Secret(QByteArray(600, 'p'));
        Playbook book(plan);
        book.until(Verb::Auth, Offered) << says("334 ")
            >> proposes(Verb::AuthResponse) << proceeds() >> anything() >> goesOn();
        QCOMPARE(book.written().at(1), QByteArray("AUTH PLAIN"));
        QVERIFY(book.written().last().size() > Smtp::Limits::CommandLine);
    }
    void point21_aChallengeOf12288OctetsIsTaken()
    {
        Playbook book(plainPlanWithPassword("CRAM-MD5"));
        book.until(Verb::Auth, Offered)
                << says("334 " + QByteArray(Smtp::Limits::AuthLine - 6, 'A'))
            >> finds("reply-line-long") >> proposes(Verb::AuthResponse) >> goesOn();
    }
    void point21_authenticationHappensOnce()
    {
        Playbook book(plainPlanWithPassword("PLAIN"));
        book.until(Verb::Mail, Offered) << says("451 later") >> proposes(Verb::Quit) >> goesOn();
        QCOMPARE(book.written().join('|').count("AUTH"), 1);
    }

    void point16_530AsksForTlsInClearAndForALoginInside_data()
    {
        QTest::addColumn<bool>("encrypted");
        QTest::newRow("in clear") << false;
        QTest::newRow("inside TLS") << true;
    }
    void point16_530AsksForTlsInClearAndForALoginInside()
    {
        QFETCH(bool, encrypted);
        SessionPlan plan = plainPlan();
        plan.tls = encrypted ? TlsWish::Implicit : TlsWish::None;
        Dialogue dialogue(plan, std::make_unique<GoalPlanner>(plan));
        Effects last;
        const auto happens = [&](const DialogueEvent &event) {
            last = dialogue.handle(event);
        };
        happens(Event::Started{});
        happens(Event::WireOpened{});
        if (encrypted) {
            happens(Event::TlsUp{trustedTls()});
        }
        for (const char *reply : {"220 hi\r\n", "250-x\r\n250 STARTTLS\r\n",
                 "530 5.7.0 Authentication or encryption wanted\r\n"}) {
            happens(Event::BytesArrived{reply});
            happens(Event::Proceed{});
        }
        happens(Event::BytesArrived{"221 bye\r\n"});
        const auto &end = std::get<Effect::Finished>(last.back());
        QCOMPARE(end.outcome.result, SessionResult::Refused);
        QCOMPARE(end.outcome.reason,
            encrypted ? RefusalReason::AuthenticationRequired : RefusalReason::TlsRequired);
    }

    void aWrongPasswordIsAnAuthFailure()
    {
        Playbook book(plainPlanWithPassword("PLAIN"));
        book.until(Verb::Auth, Offered) << says("535 5.7.8 no")
            >> proposes(Verb::Quit) << proceeds() >> writes("QUIT") << says("221 bye")
            >> ends("auth_failed", Stage::Auth);
        QVERIFY(!book.written().join(' ').contains("MAIL"));
    }
    void aTemporaryAuthFailureIsDeferred()
    {
        Playbook book(plainPlanWithPassword("PLAIN"));
        book.until(Verb::Auth, Offered) << says("454 4.7.0 later")
            >> proposes(Verb::Quit) << proceeds() >> writes("QUIT") << says("221 bye")
            >> ends("deferred", Stage::Auth);
    }
    void noMechanismInCommonIsAnAuthFailure()
    {
        Playbook book(plainPlanWithPassword("PLAIN"));
        book.until(Verb::Ehlo) << says({"250-x", "250 AUTH GSSAPI"})
            >> finds("auth-mechanism-not-offered") >> proposes(Verb::Quit) << proceeds()
            >> writes("QUIT") << says("221 bye") >> ends("auth_failed", Stage::Auth);
    }
    void noAuthAtAllIsAnAuthFailure()
    {
        Playbook book(plainPlanWithPassword());
        book.until(Verb::Ehlo) << says("250 x") >> finds("auth-not-offered")
            >> proposes(Verb::Quit) << proceeds() >> writes("QUIT") << says("221 bye")
            >> ends("auth_failed", Stage::Auth);
    }

    void badBase64IsAnsweredByOneCancel()
    {
        Playbook book(plainPlanWithPassword("CRAM-MD5"));
        book.until(Verb::Auth, Offered) << says("334 !!! not base64 !!!")
            >> finds("challenge-not-base64") >> proposes(Verb::AuthCancel) << proceeds()
            >> writes("*") << says("501 cancelled") >> proposes(Verb::Quit) << proceeds()
            >> writes("QUIT") << says("221 bye") >> ends("auth_failed", Stage::Auth);
        QCOMPARE(book.written().count("*"), 1);
    }

    void challengesWithoutEndAreCancelledOnce()
    {
        Playbook book(plainPlanWithPassword("LOGIN"));
        book.until(Verb::Auth, Offered);
        for (int i = 0; i < 2; ++i) {
            book << says("334 bW9yZQ==") >> proposes(Verb::AuthResponse) << proceeds()
                >> anything();
        }
        book << says("334 bW9yZQ==") >> proposes(Verb::AuthCancel) << proceeds()
            >> writes("*") << says("334 bW9yZQ==") >> finds("reply-unexpected")
            >> ends("protocol_error", Stage::Auth);
        QCOMPARE(book.written().count("*"), 1);
    }
    void theNinthChallengeIsTooMany()
    {
        Playbook book(plainPlanWithPassword("LOGIN"));
        book.until(Verb::Auth, Offered) >> anything();
        for (int i = 0; i < Smtp::Limits::ChallengesCap; ++i) {
            book << says("334 bW9yZQ==") >> anything() << proceedsWith(Smtp::RawLine{"eA=="})
                >> anything();
        }
        book << says("334 bW9yZQ==") >> finds("auth-challenges-too-many")
            >> proposes(Verb::AuthCancel) >> goesOn();
    }

    void successWithoutAnyExchangeIsNotBelieved()
    {
        Playbook book(plainPlanWithPassword("CRAM-MD5"));
        book.until(Verb::Auth, Offered) << says("235 welcome")
            >> finds("auth-success-without-exchange") >> ends("protocol_error", Stage::Auth);
        QVERIFY(!book.facts().authenticated);
    }

    void otherSuccessesAreNoSuccess_data()
    {
        QTest::addColumn<QByteArray>("reply");
        for (const char *reply : {"250 ok", "220 ok", "354 go", "335 go"}) {
            QTest::newRow(reply) << QByteArray(reply);
        }
    }
    void otherSuccessesAreNoSuccess()
    {
        QFETCH(QByteArray, reply);
        Playbook book(plainPlanWithPassword("PLAIN"));
        book.until(Verb::Auth, Offered) << says(reply) >> finds("reply-unexpected")
            >> ends("protocol_error", Stage::Auth);
        QVERIFY(!book.facts().authenticated);
    }

    void whatIsTypedInsideTheExchangeIsASecret()
    {
        Playbook book(plainPlanWithPassword("LOGIN"));
        book.until(Verb::Auth, Offered) << says("334 VXNlcm5hbWU6")
            >> proposes(Verb::AuthResponse) << proceedsWith(Smtp::RawLine{"aGVsbG8="})
            >> writes("aGVsbG8=") >> finds("auth-sent-in-clear") << says("535 no")
            >> proposes(Verb::Quit) >> goesOn();
    }

    void theStrongestOfferedMechanismIsTakenWhereTlsIsOn()
    {
        SessionPlan plan = plainPlanWithPassword();
        plan.tls = TlsWish::Implicit;
        Playbook book(plan);
        book << opens() << tlsComesUp(trustedTls()) << says("220 x")
            >> proposes(Verb::Ehlo) << proceeds()
            >> anything() << says({"250-x", "250 AUTH CRAM-MD5 LOGIN PLAIN"})
            >> proposes(Verb::Auth) << proceeds() >> writes("AUTH PLAIN " + plainBlob())
            >> goesOn();
    }
    void inClearOnlyCramMd5MayGoWithoutConsent()
    {
        SessionPlan plan = plainPlanWithPassword();
        plan.credentials->allowInClear = false;
        Playbook book(plan);
        book.until(Verb::Auth, Offered) >> goesOn();
        QCOMPARE(book.written().last(), QByteArray("AUTH CRAM-MD5"));
    }
};

QTEST_GUILESS_MAIN(TestAuthentication)
#include "tst_authentication.moc"
