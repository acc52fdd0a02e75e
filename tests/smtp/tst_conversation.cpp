// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/smtp/conversation.h"
#include "tests/support/testplan.h"

#include <QTest>

using namespace Smtp;
using Heloscope::replyOf;

namespace {

/// Says a line and hears its answer.
Conversation::Step exchange(
    Conversation &conversation, Verb verb, const QByteArray &line, const QByteArray &reply)
{
    conversation.commandSent(verb, line);
    return conversation.replyReceived(verb, replyOf(reply + "\r\n"));
}

Conversation identified(const QByteArray &capabilities = "250 x")
{
    Conversation conversation;
    conversation.wireOpened();
    [[maybe_unused]] const auto greeting
        = conversation.replyReceived(Verb::Connect, replyOf("220 hi\r\n"));
    exchange(conversation, Verb::Ehlo, "EHLO c", capabilities);
    return conversation;
}

} // namespace

class TestConversation : public QObject
{
    Q_OBJECT

private slots:
    void aReplyWithoutARowChangesNothing()
    {
        Conversation conversation = identified();
        const Facts before = conversation.facts();
        const auto step = exchange(conversation, Verb::Data, "DATA", "354 go");
        QVERIFY(!step.understood);
        QCOMPARE(step.deviations.front().kind, DeviationKind::ReplyUnexpected);
        QVERIFY(conversation.facts() == before);
    }

    void tlsForgetsEverythingButTheGreeting()
    {
        Conversation conversation = identified("250-x\r\n250-STARTTLS\r\n250 SIZE 1");
        exchange(conversation, Verb::StartTls, "STARTTLS", "220 go");
        QCOMPARE(conversation.facts().state, State::TlsPending);
        conversation.tlsUp(Heloscope::trustedTls());
        const Facts &facts = conversation.facts();
        QCOMPARE(facts.state, State::Greeted);
        QVERIFY(!facts.capabilities);
        QVERIFY(!facts.identified);
        QVERIFY(facts.isEncrypted());
        QVERIFY(facts.greeting);
    }
    void implicitTlsStillAwaitsItsGreeting()
    {
        Conversation conversation;
        conversation.tlsUp(Heloscope::trustedTls());
        QCOMPARE(conversation.facts().state, State::AwaitGreeting);
    }

    void pipelinedRecipientsKeepTheirNames()
    {
        Conversation conversation = identified();
        conversation.commandSent(Verb::Mail, "MAIL FROM:<a@x>");
        conversation.commandSent(Verb::Rcpt, "RCPT TO:<b@x>");
        conversation.commandSent(Verb::Rcpt, "RCPT TO:<c@x>");
        for (const auto &[verb, reply] : {std::pair(Verb::Mail, "250 ok\r\n"),
                 std::pair(Verb::Rcpt, "550 no\r\n"), std::pair(Verb::Rcpt, "250 ok\r\n")}) {
            QVERIFY(conversation.replyReceived(verb, replyOf(reply)).understood);
        }
        const Envelope &envelope = conversation.facts().envelope;
        QCOMPARE(envelope.reversePath, QByteArray("a@x"));
        QCOMPARE(envelope.find("b@x")->verdict, RecipientVerdict::Refused);
        QCOMPARE(envelope.find("c@x")->verdict, RecipientVerdict::Accepted);
    }
    void aRefusedMailTakesItsNameAway()
    {
        Conversation conversation = identified();
        exchange(conversation, Verb::Mail, "MAIL FROM:<a@x>", "451 no");
        exchange(conversation, Verb::Mail, "MAIL FROM:<z@x>", "250 ok");
        QCOMPARE(conversation.facts().envelope.reversePath, QByteArray("z@x"));
    }
    void aRepeatedRecipientHasItsLastVerdict()
    {
        Conversation conversation = identified();
        exchange(conversation, Verb::Mail, "MAIL FROM:<a@x>", "250 ok");
        exchange(conversation, Verb::Rcpt, "RCPT TO:<b@x>", "450 later");
        exchange(conversation, Verb::Rcpt, "RCPT TO:<b@x>", "250 ok");
        QCOMPARE(conversation.facts().envelope.recipients.size(), std::size_t{1});
        QVERIFY(conversation.facts().envelope.hasAccepted());
    }

    void anEarlierRefusalIsLiftedBySuccess()
    {
        Conversation conversation = identified();
        exchange(conversation, Verb::Mail, "MAIL FROM:<a@x>", "451 no");
        QCOMPARE(conversation.facts().refusal->verb, Verb::Mail);
        exchange(conversation, Verb::Noop, "NOOP", "250 ok");
        QVERIFY(conversation.facts().refusal);
        exchange(conversation, Verb::Rset, "RSET", "250 ok");
        QVERIFY(!conversation.facts().refusal);
    }

    void a421ClosesFromEveryState()
    {
        Conversation conversation = identified();
        QVERIFY(exchange(conversation, Verb::Mail, "MAIL FROM:<>", "421 bye").understood);
        QCOMPARE(conversation.facts().state, State::Closing);
        QVERIFY(conversation.facts().closingAnnounced);
        Conversation idle = identified();
        QVERIFY(idle.unsolicitedReplyReceived(replyOf("421 bye\r\n")).understood);
        QCOMPARE(idle.facts().state, State::Closing);
    }
    void otherRepliesNobodyAskedForMeanNothing()
    {
        Conversation conversation = identified();
        const Facts before = conversation.facts();
        QVERIFY(!conversation.unsolicitedReplyReceived(replyOf("250 ok\r\n")).understood);
        QVERIFY(conversation.facts() == before);
    }

    void deliverySettlesTheRecipients()
    {
        Conversation conversation = identified();
        exchange(conversation, Verb::Mail, "MAIL FROM:<a@x>", "250 ok");
        exchange(conversation, Verb::Rcpt, "RCPT TO:<b@x>", "250 ok");
        exchange(conversation, Verb::Rcpt, "RCPT TO:<c@x>", "452 too many");
        exchange(conversation, Verb::Data, "DATA", "354 go");
        exchange(conversation, Verb::Content, "", "250 queued");
        QCOMPARE(conversation.facts().transactionsDone, 1);
        QCOMPARE(conversation.facts().settled.size(), std::size_t{1});
        QVERIFY(!conversation.facts().envelope.isOpen);
    }
    void a452ToTheFirstRecipientIsNoLimit()
    {
        Conversation conversation = identified();
        exchange(conversation, Verb::Mail, "MAIL FROM:<a@x>", "250 ok");
        exchange(conversation, Verb::Rcpt, "RCPT TO:<b@x>", "452 disk full");
        QCOMPARE(
            conversation.facts().envelope.recipients.front().verdict, RecipientVerdict::Deferred);
    }

    void everyDeviationHasAnIdOfItsOwn()
    {
        QByteArrayList ids;
        for (const DeviationKind kind : allDeviationKinds()) {
            const DeviationRule &rule = deviationRule(kind);
            QVERIFY(!ids.contains(rule.id));
            QVERIFY2(QByteArray(rule.reference).startsWith("RFC "), rule.id);
            ids.append(rule.id);
        }
    }
};

QTEST_GUILESS_MAIN(TestConversation)
#include "tst_conversation.moc"
