// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/playbook.h"
#include "tests/support/testplan.h"

#include <QTest>

using namespace Heloscope;
using Smtp::Verb;

namespace {

SessionPlan secretPlan(TlsWish wish)
{
    SessionPlan plan = plainPlanWithPassword("PLAIN");
    plan.tls = wish;
    plan.credentials->allowInClear = false;
    return plan;
}

bool leaked(const Playbook &book)
{
    const QByteArray all = book.written().join('\n');
    return all.contains("AUTH") || all.contains("MAIL") || all.contains("RCPT");
}

} // namespace

/// STARTTLS and TLS from the start (RFC 3207, RFC 8314): had, refused, stripped, injected.
class TestEncryption : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase_data() { addFeeds(); }

    void optionalTlsIsUsedWhereItIsOffered()
    {
        Playbook book(secretPlan(TlsWish::Optional));
        book.until(Verb::StartTls, {"STARTTLS"}) << says("220 go")
            >> beginsTls() << tlsComesUp(trustedTls()) >> proposes(Verb::Ehlo) << proceeds()
            >> writes("EHLO client.example.test") << says({"250-x", "250 AUTH PLAIN"})
            >> proposes(Verb::Auth) << proceeds()
            >> writes("AUTH PLAIN " + QByteArray("\0tim\0", 5).append(testPassword()).toBase64())
                << says("235 ok")
            >> proposes(Verb::Mail) >> goesOn();
    }

    void requiredTlsEndsTheSessionWithoutASecret_data()
    {
        QTest::addColumn<QByteArrayList>("capabilities");
        QTest::addColumn<QByteArray>("reply");
        const QByteArrayList offered{"STARTTLS", "AUTH PLAIN"};
        QTest::newRow("stripped") << QByteArrayList{"AUTH PLAIN"} << QByteArray();
        QTest::newRow("disfigured") << QByteArrayList{"XXXXXXXA", "AUTH PLAIN"} << QByteArray();
        for (const char *reply :
            {"454 not now", "502 no", "501 no", "500 no", "354 go", "250 ok", "221 go", "334 "}) {
            QTest::newRow(reply) << offered << QByteArray(reply);
        }
    }
    void requiredTlsEndsTheSessionWithoutASecret()
    {
        QFETCH(QByteArrayList, capabilities);
        QFETCH(QByteArray, reply);
        Playbook book(secretPlan(TlsWish::Required));
        if (reply.isEmpty()) {
            book.until(Verb::Quit, capabilities);
        } else {
            book.until(Verb::StartTls, capabilities) << says(reply) >> anything() << proceeds()
                >> writes("QUIT");
        }
        book << says("221 bye") >> ends("tls_failed", Stage::StartTls);
        QVERIFY(!leaked(book));
    }

    void requiredTlsDoesNotFallBackToHelo()
    {
        Playbook book(secretPlan(TlsWish::Required));
        book.until(Verb::Ehlo) << says("502 not here") >> finds("ehlo-refused")
            >> finds("starttls-not-offered") >> proposes(Verb::Quit) << proceeds()
            >> writes("QUIT") << says("221 bye") >> ends("tls_failed", Stage::StartTls);
        QVERIFY(!leaked(book));
    }

    void goodRepliesBehindARefusedStarttlsAreNotUsed()
    {
        Playbook book(secretPlan(TlsWish::Required));
        book.until(Verb::StartTls, {"STARTTLS", "AUTH PLAIN"})
                << saysOctets("454 no\r\n250-x\r\n250 AUTH PLAIN\r\n235 ok\r\n250 ok\r\n")
            >> anything();
        book << proceeds() >> anything() << closes() >> goesOn();
        QVERIFY(book.dialogue().isOver());
        QVERIFY(!leaked(book));
    }

    void octetsBehindThe220AreAFinding_data()
    {
        QTest::addColumn<QByteArray>("injected");
        QTest::newRow("a reply") << QByteArray("250 evil\r\n");
        QTest::newRow("two replies") << QByteArray("250-evil\r\n250 AUTH PLAIN\r\n235 ok\r\n");
        QTest::newRow("a fragment") << QByteArray("250-ev");
        QTest::newRow("an octet") << QByteArray("2");
        QTest::newRow("a line end") << QByteArray("\r\n");
    }
    void octetsBehindThe220AreAFinding()
    {
        QFETCH(QByteArray, injected);
        Playbook book(secretPlan(TlsWish::Required));
        book.until(Verb::StartTls, {"STARTTLS"}) << saysOctets("220 go\r\n" + injected);
        book >> anything();
        book << tlsComesUp(trustedTls()) >> proposes(Verb::Ehlo) << proceeds()
            >> writes("EHLO client.example.test") << says({"250-x", "250 AUTH PLAIN"})
            >> proposes(Verb::Auth) >> goesOn();
        QVERIFY(book.findings().join('|').contains("starttls-injection"));
        QCOMPARE(book.facts().capabilities->serverName(), QByteArray("x"));
    }

    void octetsThatArriveBeforeTheHandshakeAreAFindingToo()
    {
        Playbook book(secretPlan(TlsWish::Required));
        book.until(Verb::StartTls, {"STARTTLS"}) << says("220 go") >> beginsTls() << saysOctets("2")
            >> finds("starttls-injection") << tlsComesUp(trustedTls())
            >> proposes(Verb::Ehlo) << proceeds()
            >> writes("EHLO client.example.test") << says("250 y") >> anything() >> goesOn();
        QCOMPARE(book.facts().capabilities->serverName(), QByteArray("y"));
    }

    void theInjectedTextIsQuoted()
    {
        Playbook book(secretPlan(TlsWish::Required));
        book.until(Verb::StartTls, {"STARTTLS"}) << says("220 go") >> beginsTls() >> goesOn();
        book << saysOctets("X") >> finds("starttls-injection");
        QCOMPARE(book.findings().last(), QByteArray("starttls-injection text=X"));
    }

    void aDistrustedCertificateEndsTheSession()
    {
        Playbook book(secretPlan(TlsWish::Required));
        book.until(Verb::StartTls, {"STARTTLS"}) << says("220 go")
            >> beginsTls() << tlsFails(TlsFault::Kind::NotTrusted, distrustedTls())
            >> finds("certificate-untrusted") >> finds("certificate-name-mismatch")
            >> ends("tls_failed", Stage::StartTls);
        QVERIFY(!leaked(book));
        QVERIFY(
            book.findings().contains("certificate-untrusted problems=self-signed name-mismatch"));
        QVERIFY(book.findings().contains("certificate-name-mismatch name=mail.example.test"));
    }

    void anExceptionIsOnRecord()
    {
        Smtp::TlsFacts facts = distrustedTls();
        facts.exceptionMade = true;
        Playbook book(secretPlan(TlsWish::Required));
        book.until(Verb::StartTls, {"STARTTLS"}) << says("220 go")
            >> beginsTls() << tlsComesUp(facts) >> finds("certificate-exception")
            >> proposes(Verb::Ehlo) >> goesOn();
        QCOMPARE(book.findings().last(), "certificate-exception sha256=" + QByteArray(64, 'a'));
    }

    void aFailedHandshakeEndsTheSession_data()
    {
        QTest::addColumn<int>("kind");
        QTest::newRow("alert") << static_cast<int>(TlsFault::Kind::HandshakeFailed);
        QTest::newRow("plain text") << static_cast<int>(TlsFault::Kind::PlainTextAnswer);
        QTest::newRow("closed") << static_cast<int>(TlsFault::Kind::ClosedDuringHandshake);
    }
    void aFailedHandshakeEndsTheSession()
    {
        QFETCH(int, kind);
        Playbook book(secretPlan(TlsWish::Optional));
        book.until(Verb::StartTls, {"STARTTLS"}) << says("220 go")
            >> beginsTls() << tlsFails(static_cast<TlsFault::Kind>(kind))
            >> finds("tls-handshake-failed") >> ends("tls_failed", Stage::StartTls);
        QVERIFY(!leaked(book));
    }

    void aHandshakeThatStandsStillTimesOut()
    {
        Playbook book(secretPlan(TlsWish::Required));
        book.until(Verb::StartTls, {"STARTTLS"}) << says("220 go")
            >> beginsTls() << timePasses(Phase::Handshake) >> finds("phase-timed-out")
            >> ends("timeout", Stage::StartTls);
    }
    void implicitTlsThatStandsStillTimesOutToo()
    {
        Playbook book(secretPlan(TlsWish::Implicit));
        book << opens() << timePasses(Phase::Handshake) >> finds("phase-timed-out")
            >> ends("timeout", Stage::StartTls);
    }
    void implicitTlsThatBreaksIsALostConnection()
    {
        Playbook book(secretPlan(TlsWish::Implicit));
        book << opens() << breaks() >> finds("connection-lost")
            >> ends("connection_lost", Stage::StartTls);
    }

    void inClearAReusablePasswordStaysAtHome()
    {
        Playbook book(secretPlan(TlsWish::Optional));
        book.until(Verb::Ehlo) << says({"250-x", "250 AUTH PLAIN LOGIN"})
            >> finds("starttls-not-offered") >> finds("auth-offered-in-clear")
            >> finds("auth-withheld-in-clear") >> proposes(Verb::Quit) << proceeds()
            >> writes("QUIT") << says("221 bye") >> ends("auth_failed", Stage::Auth);
        QVERIFY(!leaked(book));
    }
};

QTEST_GUILESS_MAIN(TestEncryption)
#include "tst_encryption.moc"
