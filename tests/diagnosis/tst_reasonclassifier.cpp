// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnosis/reasonclassifier.h"

#include <QTest>

#include <set>

using namespace Heloscope;
using Smtp::Verb;

namespace {

struct Case {
    const char *line; ///< code, a space, text
    Verb after;
    RefusalReason reason;
};

using R = RefusalReason;

// clang-format off
// Wordings in the manner of real servers, with and without enhanced codes.
constexpr auto Cases = std::to_array<Case>({
    { "550 5.1.1 <bob@example.org>: Recipient address rejected: User unknown in local recipient table", Verb::Rcpt, R::MailboxUnknown },
    { "550 No such user here", Verb::Rcpt, R::MailboxUnknown },
    { "550 unknown user", Verb::Rcpt, R::MailboxUnknown },
    { "550 sorry, no mailbox here by that name", Verb::Rcpt, R::MailboxUnknown },
    { "553 5.3.0 <bob@example.org>... Addressee unknown", Verb::Rcpt, R::MailboxUnknown },
    { "550 5.4.1 Recipient address rejected: Access denied", Verb::Rcpt, R::MailboxUnknown },
    { "550 5.1.1", Verb::Rcpt, R::MailboxUnknown },
    { "550 5.2.1 The mailbox is disabled", Verb::Rcpt, R::MailboxDisabled },
    { "550 This account has been suspended", Verb::Rcpt, R::MailboxDisabled },
    { "525 5.7.13 Sorry", Verb::AuthResponse, R::MailboxDisabled },
    { "552 5.2.2 Over quota", Verb::Rcpt, R::MailboxFull },
    { "452 4.2.2 The mailbox is full, tell its owner", Verb::Rcpt, R::MailboxFull },
    { "550 Mailbox is full", Verb::Rcpt, R::MailboxFull },
    { "551 User not local; please try <bob@example.net>", Verb::Rcpt, R::MailboxMoved },
    { "550 5.1.6 Bob no longer works here", Verb::Rcpt, R::MailboxMoved },
    { "550 Host unknown", Verb::Rcpt, R::HostUnknown },
    { "550 5.1.2 Bad destination", Verb::Rcpt, R::HostUnknown },
    { "556 5.1.10 example.org does not receive email", Verb::Rcpt, R::HostUnreachable },
    { "521 mail.example.org does not accept mail", Verb::Connect, R::HostUnreachable },
    { "450 4.1.8 <a@nowhere.example>: Sender address rejected: Domain not found", Verb::Rcpt, R::SenderRejected },
    { "553 5.7.1 <a@example.org>: Sender address rejected: not owned by user carol", Verb::Rcpt, R::SenderRejected },
    { "550 Sender verify failed", Verb::Rcpt, R::SenderRejected },
    { "554 5.7.1 <bob@example.org>: Relay access denied", Verb::Rcpt, R::RelayingDenied },
    { "550 relay not permitted", Verb::Rcpt, R::RelayingDenied },
    { "550 5.7.1 Unable to relay", Verb::Rcpt, R::RelayingDenied },
    { "553 sorry, that domain isn't in my list of allowed rcpthosts (#5.7.1)", Verb::Rcpt, R::RelayingDenied },
    { "450 4.2.0 <bob@example.org>: Recipient address rejected: Greylisted, see example.org", Verb::Rcpt, R::Greylisted },
    { "451 4.7.1 Please try again in 300 seconds", Verb::Rcpt, R::Greylisted },
    { "450 You have been greylisted for 5 minutes", Verb::Rcpt, R::Greylisted },
    { "421 4.7.28 unusual rate of mail from your network", Verb::Content, R::RateLimited },
    { "454 Throttling failure: Daily message quota exceeded.", Verb::Content, R::RateLimited },
    { "452 4.3.1 slow down, you are sending too fast", Verb::Mail, R::RateLimited },
    { "421 4.7.0 mx.example.org Error: too many connections from 192.0.2.1", Verb::Connect, R::TooManyConnections },
    { "421 Too many concurrent SMTP connections; please try again later.", Verb::Connect, R::TooManyConnections },
    { "554 5.7.1 Service unavailable; Client host [192.0.2.1] blocked using list.example", Verb::Rcpt, R::Blocklisted },
    { "550 Your IP address is on our blacklist", Verb::Connect, R::Blocklisted },
    { "554 refused, 192.0.2.1 is listed in an RBL", Verb::Connect, R::Blocklisted },
    { "550 5.7.1 very low reputation of the sending IP address. To protect our users from spam, it has been blocked", Verb::Content, R::BadReputation },
    { "450 4.7.25 Client host rejected: cannot find your reverse hostname, [192.0.2.1]", Verb::Rcpt, R::ReverseDns },
    { "554 No PTR record for your address", Verb::Connect, R::ReverseDns },
    { "530 5.7.0 Authentication required", Verb::Mail, R::AuthenticationRequired },
    { "550 Please turn on SMTP Authentication in your mail client", Verb::Rcpt, R::AuthenticationRequired },
    { "535 5.7.8 Error: authentication failed", Verb::AuthResponse, R::AuthenticationFailed },
    { "535 Incorrect authentication data", Verb::AuthResponse, R::AuthenticationFailed },
    { "535 no", Verb::AuthResponse, R::AuthenticationFailed },
    { "504 5.7.4 Unrecognized authentication type", Verb::Auth, R::MechanismRefused },
    { "534 5.7.9 Use another one", Verb::Auth, R::MechanismRefused },
    { "530 5.7.0 Must issue a STARTTLS command first", Verb::Mail, R::TlsRequired },
    { "538 Not in the clear", Verb::Auth, R::TlsRequired },
    { "454 4.7.0 TLS not available due to local problem", Verb::StartTls, R::TlsUnavailable },
    { "454 later", Verb::StartTls, R::TlsUnavailable },
    { "550 5.7.23 SPF validation failed", Verb::Mail, R::SpfFailed },
    { "550 Reject due to SPF policy", Verb::Mail, R::SpfFailed },
    { "550 5.7.20 unsigned mail is not taken", Verb::Content, R::DkimFailed },
    { "550 5.7.1 rejected by the DMARC policy of example.org", Verb::Content, R::DmarcFailed },
    { "421 4.7.26 mail must authenticate with either SPF or DKIM", Verb::Content, R::DmarcFailed },
    { "554 5.7.1 Administrative policy", Verb::Content, R::Policy },
    { "552 5.7.0 this attachment is not allowed", Verb::Content, R::ContentRejected },
    { "554 5.7.1 Spam message rejected", Verb::Content, R::Spam },
    { "550 This looks like unsolicited bulk mail", Verb::Content, R::Spam },
    { "550 Virus detected: Eicar-Test", Verb::Content, R::Virus },
    { "552 5.3.4 Message size exceeds fixed limit", Verb::Mail, R::MessageTooLarge },
    { "552 message too big", Verb::Content, R::MessageTooLarge },
    { "452 4.5.3 Error: too many recipients", Verb::Rcpt, R::TooManyRecipients },
    { "552 too many recipients", Verb::Rcpt, R::TooManyRecipients },
    { "550 5.7.1 This message is not RFC 5322 compliant", Verb::Content, R::NotRfcCompliant },
    { "550 5.5.2 bare <LF> received", Verb::Content, R::NotRfcCompliant },
    { "504 5.5.2 <pc>: Helo command rejected: need fully-qualified hostname", Verb::Rcpt, R::NotRfcCompliant },
    { "501 5.1.7 Bad sender address syntax", Verb::Mail, R::SenderRejected },
    { "500 5.5.2 Error: bad syntax", Verb::Other, R::SyntaxError },
    { "503 5.5.1 Error: need MAIL command", Verb::Rcpt, R::BadSequence },
    { "503 no", Verb::Rcpt, R::BadSequence },
    { "502 5.5.1 VRFY command is disabled", Verb::Vrfy, R::NotImplemented },
    { "421 mx.example.org shutting down", Verb::Rcpt, R::ServiceUnavailable },
    { "451 4.3.0 Local error", Verb::Content, R::ServiceUnavailable },
    { "452 4.3.1 Insufficient system storage", Verb::Mail, R::StorageFull },
    { "421 4.4.2 Error: timeout exceeded", Verb::Rcpt, R::NetworkProblem },
    { "554 5.4.6 Too many hops", Verb::Content, R::MailLoop },
    { "550 4.4.7 Message expired", Verb::Other, R::Expired },
    { "554 5.7.5 certificate of the next host does not fit", Verb::Content, R::SecurityFeature },
    { "450 hm", Verb::Rcpt, R::Unknown },
});
// clang-format on

Smtp::Reply replyOf(const QByteArray &line)
{
    Smtp::Reply reply;
    reply.code = Smtp::ReplyCode(line.first(3).toInt());
    const QByteArray text = line.sliced(std::min<qsizetype>(4, line.size()));
    reply.enhanced = Smtp::findEnhancedStatus(text);
    reply.lines = {text};
    return reply;
}

} // namespace

class TestReasonClassifier : public QObject
{
    Q_OBJECT

private slots:
    void knowsTheWordingsOfServers_data()
    {
        QTest::addColumn<int>("row");
        for (std::size_t i = 0; i < Cases.size(); ++i) {
            QTest::newRow(Cases.at(i).line) << static_cast<int>(i);
        }
    }

    void knowsTheWordingsOfServers()
    {
        QFETCH(const int, row);
        const Case &expected = Cases.at(static_cast<std::size_t>(row));
        const Classification found = classify(replyOf(expected.line), expected.after);
        QCOMPARE(reasonName(found.reason), reasonName(expected.reason));
        QVERIFY2(QByteArray(expected.line).contains(found.evidence), found.evidence.constData());
        QVERIFY(!found.evidence.isEmpty());
    }

    void everyReasonIsMetAtLeastOnce()
    {
        std::set<RefusalReason> met;
        for (const Case &row : Cases) {
            met.insert(row.reason);
        }
        QCOMPARE(met.size(), allRefusalReasons().size());
    }

    void namesOfReasonsAreReadBack()
    {
        for (const RefusalReason reason : allRefusalReasons()) {
            QCOMPARE(reasonFromName(reasonName(reason)), reason);
        }
        QVERIFY(!reasonFromName("no_such_reason"));
    }

    void bothMeaningsOf530AreToldApartByEncryption()
    {
        QCOMPARE(classify(replyOf("530 no"), Verb::Mail, false).reason, R::TlsRequired);
        QCOMPARE(classify(replyOf("530 no"), Verb::Mail, true).reason, R::AuthenticationRequired);
    }

    void aClashingEnhancedCodeIsNotBelieved()
    {
        // 4.2.2 would be a full mailbox; the digits say that it is final.
        const Classification found = classify(replyOf("554 4.2.2 sorry"), Verb::Content);
        QVERIFY(found.reason != R::MailboxFull);
        QCOMPARE(found.evidence, QByteArray("554"));
    }

    void anEnhancedCodeThatARelayQuotesIsHeard()
    {
        const Classification found = classify(
            replyOf("550 relay.example.net [192.0.2.25] said 550 5.7.25 no"), Verb::Rcpt);
        QCOMPARE(found.reason, R::ReverseDns);
        // An address is no enhanced code.
        QCOMPARE(
            classify(replyOf("550 no mail from 5.1.1.7"), Verb::Connect).reason, R::Blocklisted);
    }

    void twoWitnessesMakeItCertain()
    {
        QCOMPARE(classify(replyOf("550 5.1.1 User unknown"), Verb::Rcpt).confidence,
            Confidence::Certain);
        QCOMPARE(classify(replyOf("550 User unknown"), Verb::Rcpt).confidence, Confidence::Likely);
        QCOMPARE(classify(replyOf("550 5.1.1 x"), Verb::Rcpt).confidence, Confidence::Likely);
        QCOMPARE(classify(replyOf("550 x"), Verb::Rcpt).confidence, Confidence::Guess);
    }

    void evidenceIsQuotedAsItStands()
    {
        QCOMPARE(classify(replyOf("550 Sorry, OVER-QUOTA again"), Verb::Rcpt).evidence,
            QByteArray("QUOTA"));
        QCOMPARE(classify(replyOf("450 You are GreyListed."), Verb::Rcpt).evidence,
            QByteArray("GreyListed"));
    }

    void wordsAreMetAtTheirBeginningOnly()
    {
        // "spf" inside a queue number is no SPF.
        QVERIFY(classify(replyOf("554 refused (id 7aspf2)"), Verb::Content).reason != R::SpfFailed);
        QVERIFY(classify(replyOf("554 cube refused"), Verb::Content).reason != R::Spam);
    }

    void strangeTextsAreHarmless_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("one letter") << QByteArray("x");
        QTest::newRow("zero octets") << QByteArray(3, '\0');
        QTest::newRow("high octets") << QByteArray(300, '\xff');
        QTest::newRow("very long") << QByteArray(1 << 20, 'a');
        QTest::newRow("half a code") << QByteArray("5.1");
        QTest::newRow("only a digit") << QByteArray("5");
    }

    void strangeTextsAreHarmless()
    {
        QFETCH(const QByteArray, text);
        for (const int code : {400, 421, 499, 500, 550, 599}) {
            Smtp::Reply reply;
            reply.code = Smtp::ReplyCode(code);
            reply.lines = {text};
            QVERIFY(!classify(reply, Verb::Rcpt).evidence.isEmpty());
        }
    }
};

QTEST_GUILESS_MAIN(TestReasonClassifier)
#include "tst_reasonclassifier.moc"
