// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/goalplanner.h"
#include "core/plan/messagefit.h"
#include "core/smtp/limits.h"
#include "tests/support/testplan.h"

#include <QTest>

using namespace Heloscope;
using Smtp::Facts;
using Smtp::State;
using Smtp::Verb;

namespace {

Facts factsIn(State state, const QByteArray &capabilities = {})
{
    Facts facts;
    facts.state = state;
    if (!capabilities.isEmpty()) {
        facts.identified = facts.esmtp = true;
        facts.capabilities
            = Smtp::Capabilities::fromReply(replyOf("250-x\r\n250 " + capabilities + "\r\n"));
    }
    return facts;
}

/// "EHLO", "hang up" or "nothing".
QByteArray proposed(const SessionPlan &plan, const Facts &facts)
{
    GoalPlanner planner(plan);
    const auto proposal = planner.propose(facts);
    if (!proposal) {
        return "nothing";
    }
    return proposal->command() == nullptr ? QByteArray("hang up")
                                          : Smtp::verbName(Smtp::verbOf(*proposal->command()));
}

Smtp::Recipient recipient(const QByteArray &path, Smtp::RecipientVerdict verdict)
{
    return {path, verdict, replyOf("250 ok\r\n")};
}

} // namespace

/// Every branch of the plan's goal: given what is known, what comes next.
class TestGoalPlanner : public QObject
{
    Q_OBJECT

private slots:
    void aSkippedCommandMakesRoomForTheNext_data()
    {
        QTest::addColumn<TlsWish>("tls");
        QTest::addColumn<Facts>("facts");
        QTest::addColumn<QByteArrayList>("proposals");
        const Facts offered = factsIn(State::Identified, "STARTTLS");
        Facts open = factsIn(State::Envelope, "HELP");
        open.envelope.isOpen = true;
        Facts accepted = open;
        accepted.envelope.recipients = {recipient("b@example.test", {})};
        QTest::newRow("hello") << TlsWish::None << factsIn(State::Greeted)
                               << QByteArrayList{"EHLO", "HELO", "QUIT", "hang up"};
        QTest::newRow("tls") << TlsWish::Optional << offered
                             << QByteArrayList{"STARTTLS", "MAIL", "QUIT", "hang up"};
        QTest::newRow("tls that must be")
            << TlsWish::Required << offered << QByteArrayList{"STARTTLS", "QUIT", "hang up"};
        QTest::newRow("recipient")
            << TlsWish::None << open << QByteArrayList{"RCPT", "QUIT", "hang up"};
        QTest::newRow("data") << TlsWish::None << accepted
                              << QByteArrayList{"DATA", "QUIT", "hang up"};
        QTest::newRow("message") << TlsWish::None << factsIn(State::Content, "HELP")
                                 << QByteArrayList{"CONTENT", "hang up"};
    }
    void aSkippedCommandMakesRoomForTheNext()
    {
        QFETCH(TlsWish, tls);
        QFETCH(Facts, facts);
        QFETCH(QByteArrayList, proposals);
        SessionPlan plan = plainPlan();
        plan.tls = tls;
        GoalPlanner planner(plan);
        for (const QByteArray &expected : proposals) {
            const auto next = planner.propose(facts);
            QCOMPARE(next->command() ? Smtp::verbName(Smtp::verbOf(*next->command()))
                                     : QByteArray("hang up"),
                expected);
            QCOMPARE(planner.skip(*next), next->command() != nullptr);
        }
        QVERIFY(planner.hasSkipped());
        planner.recallSkipped();
        QVERIFY(!planner.hasSkipped());
        QCOMPARE(Smtp::verbName(Smtp::verbOf(*planner.propose(facts)->command())), proposals[0]);
    }
    void skippingAnAuthResponseEndsTheExchange()
    {
        Facts facts = factsIn(State::Authenticating, "AUTH LOGIN");
        facts.challenge = "VXNlcm5hbWU6";
        facts.challenges = 1;
        GoalPlanner planner(plainPlanWithPassword("LOGIN"));
        planner.commandSent(Smtp::Auth{"LOGIN", {}});
        const auto response = planner.propose(facts);
        QVERIFY(std::holds_alternative<Smtp::AuthResponse>(*response->command()));
        QVERIFY(planner.skip(*response));
        const auto cancel = planner.propose(facts);
        QVERIFY(std::holds_alternative<Smtp::AuthCancel>(*cancel->command()));
        QVERIFY(!planner.skip(*cancel));
    }
    void aSkippedLineOfAScriptIsFollowedByTheNext()
    {
        SessionPlan plan = plainPlan();
        plan.rawLines = {"XONE", "XTWO"};
        GoalPlanner planner(plan);
        const Facts facts = factsIn(State::Identified, "HELP");
        QVERIFY(planner.skip(*planner.propose(facts)));
        QCOMPARE(
            std::get<Smtp::RawLine>(*planner.propose(facts)->command()).line, QByteArray("XTWO"));
    }
    void whereNobodyMaySpeakNothingIsProposed()
    {
        for (const State state : {State::Idle, State::Opening, State::AwaitGreeting,
                 State::TlsPending, State::Closing, State::Closed}) {
            QCOMPARE(proposed(plainPlan(), factsIn(state)), QByteArray("nothing"));
        }
    }

    void greetedLeadsToTheRightHello()
    {
        SessionPlan plan = plainPlan();
        Facts facts = factsIn(State::Greeted);
        QCOMPARE(proposed(plan, facts), QByteArray("EHLO"));
        facts.ehloRefused = true;
        QCOMPARE(proposed(plan, facts), QByteArray("HELO"));
        plan.tls = TlsWish::Required;
        QCOMPARE(proposed(plan, facts), QByteArray("QUIT"));
        plan.protocol = Protocol::Lmtp;
        QCOMPARE(proposed(plan, factsIn(State::Greeted)), QByteArray("LHLO"));
        plan.until = Stage::Greeting;
        QCOMPARE(proposed(plan, factsIn(State::Greeted)), QByteArray("QUIT"));
        plan.dropAfter = Stage::Greeting;
        QCOMPARE(proposed(plan, factsIn(State::Greeted)), QByteArray("hang up"));
        for (const Verb verb : {Verb::Connect, Verb::Ehlo, Verb::Helo}) {
            facts.refusal = Smtp::Refusal{verb, replyOf("550 no\r\n")};
            QCOMPARE(proposed(plainPlan(), facts), QByteArray("QUIT"));
        }
    }

    void identifiedLeadsOnInOrder()
    {
        SessionPlan plan = plainPlanWithPassword();
        plan.tls = TlsWish::Optional;
        plan.rawLines = {"VRFY x"};
        Facts facts = factsIn(State::Identified, "HELP");
        facts.capabilities
            = Smtp::Capabilities::fromReply(replyOf("250-x\r\n250-STARTTLS\r\n250 AUTH PLAIN\r\n"));
        QCOMPARE(proposed(plan, facts), QByteArray("STARTTLS"));
        facts.startTlsRefused = true;
        QCOMPARE(proposed(plan, facts), QByteArray("AUTH"));
        plan.tls = TlsWish::Required;
        QCOMPARE(proposed(plan, facts), QByteArray("QUIT"));
        facts.tls = trustedTls();
        QCOMPARE(proposed(plan, facts), QByteArray("AUTH"));
        facts.refusal = Smtp::Refusal{Verb::Auth, replyOf("535 no\r\n")};
        QCOMPARE(proposed(plan, facts), QByteArray("QUIT"));
        facts.refusal.reset();
        facts.authenticated = true;
        QCOMPARE(proposed(plan, facts), QByteArray("VRFY"));
        plan.rawLines.clear();
        QCOMPARE(proposed(plan, facts), QByteArray("MAIL"));
        facts.refusal = Smtp::Refusal{Verb::Mail, replyOf("550 no\r\n")};
        QCOMPARE(proposed(plan, facts), QByteArray("QUIT"));
        facts.refusal.reset();
        facts.settled = {recipient("b@example.test", Smtp::RecipientVerdict::Accepted)};
        QCOMPARE(proposed(plan, facts), QByteArray("QUIT"));
        facts.settled.clear();
        plan.recipients.clear();
        QCOMPARE(proposed(plan, facts), QByteArray("QUIT"));
    }

    void anEnvelopeIsFilledAndThenSent()
    {
        SessionPlan plan = plainPlan();
        plan.recipients = {"b@example.test", "c@example.test"};
        Facts facts = factsIn(State::Envelope, "SIZE");
        facts.envelope.isOpen = true;
        QCOMPARE(proposed(plan, facts), QByteArray("RCPT"));
        auto &tried = facts.envelope.recipients;
        tried = {recipient("b@example.test", Smtp::RecipientVerdict::Refused)};
        QCOMPARE(proposed(plan, facts), QByteArray("RCPT"));
        tried.push_back(recipient("c@example.test", Smtp::RecipientVerdict::Refused));
        QCOMPARE(proposed(plan, facts), QByteArray("QUIT"));
        const auto accepted = recipient("b@example.test", Smtp::RecipientVerdict::Accepted);
        tried = {accepted, recipient("c@example.test", Smtp::RecipientVerdict::Refused)};
        QCOMPARE(proposed(plan, facts), QByteArray("DATA"));
        tried = {accepted, recipient("z@example.test", Smtp::RecipientVerdict::TooMany)};
        QCOMPARE(proposed(plan, facts), QByteArray("DATA"));
        facts.refusal = Smtp::Refusal{Verb::Data, replyOf("451 no\r\n")};
        QCOMPARE(proposed(plan, facts), QByteArray("QUIT"));
        facts.refusal.reset();
        plan.until = Stage::Rcpt;
        QCOMPARE(proposed(plan, facts), QByteArray("QUIT"));
        plan.until = Stage::Mail;
        tried.clear();
        QCOMPARE(proposed(plan, facts), QByteArray("QUIT"));
    }

    void contentIsSentOrTheLineIsCut()
    {
        SessionPlan plan = plainPlan();
        QCOMPARE(proposed(plan, factsIn(State::Content)), QByteArray("CONTENT"));
        plan.until = Stage::Data;
        QCOMPARE(proposed(plan, factsIn(State::Content)), QByteArray("hang up"));
    }

    void anAnswerIsGivenOnceForEachChallenge()
    {
        GoalPlanner planner(plainPlanWithPassword("LOGIN"));
        planner.commandSent(Smtp::Auth{"LOGIN", {}});
        Facts facts = factsIn(State::Authenticating, "AUTH LOGIN");
        facts.challenge = "VXNlcm5hbWU6";
        facts.challenges = 1;
        const auto first = planner.propose(facts);
        QVERIFY(first == planner.propose(facts)); // asking again changes nothing
        facts.challenges = 2;
        QVERIFY(first != planner.propose(facts));
        facts.challenges = 3;
        QCOMPARE(Smtp::verbOf(*planner.propose(facts)->command()), Verb::AuthCancel);
    }
    void anExchangeOfAnUnknownMechanismIsCancelled()
    {
        GoalPlanner planner(plainPlanWithPassword());
        planner.commandSent(Smtp::RawLine{"AUTH GSSAPI"});
        Facts facts = factsIn(State::Authenticating, "AUTH GSSAPI");
        facts.challenge = "";
        facts.challenges = 1;
        QCOMPARE(Smtp::verbOf(*planner.propose(facts)->command()), Verb::AuthCancel);
    }

    void aMechanismIsChosenByStrengthAndConsent()
    {
        SessionPlan plan = plainPlanWithPassword();
        plan.credentials->allowInClear = false;
        Facts facts = factsIn(State::Identified, "AUTH LOGIN PLAIN CRAM-MD5 GSSAPI");
        QCOMPARE(chooseMechanism(plan, facts), QByteArray("CRAM-MD5"));
        facts.tls = trustedTls();
        QCOMPARE(chooseMechanism(plan, facts), QByteArray("PLAIN"));
        plan.credentials->mechanism = "LOGIN";
        QCOMPARE(chooseMechanism(plan, facts), QByteArray("LOGIN"));
        facts.tls.reset();
        QVERIFY(!chooseMechanism(plan, facts));
        QVERIFY(!chooseMechanism(plan, factsIn(State::Identified)));
        QVERIFY(!chooseMechanism(plainPlan(), facts));
    }

    void parametersFollowTheOffer()
    {
        SessionPlan plan = plainPlan();
        plan.message = "\xc3\xa4";
        plan.mailParameters = {{"SMTPUTF8", {}}, {"RET", "FULL"}, {"XFOO", "1"}};
        const auto names = [&plan](const QByteArray &offered) {
            QByteArray all;
            for (const auto &one : mailParameters(plan, factsIn(State::Identified, offered))) {
                all += one.keyword + ' ';
            }
            return all.trimmed();
        };
        QCOMPARE(names("HELP"), QByteArray());
        QCOMPARE(names("SIZE"), QByteArray("SIZE"));
        QCOMPARE(names("8BITMIME"), QByteArray("BODY"));
        QCOMPARE(names("DSN"), QByteArray("RET"));
        QCOMPARE(names("SMTPUTF8"), QByteArray("SMTPUTF8"));
    }

    void aMessageIsHeldAgainstTheOffer()
    {
        SessionPlan plan = plainPlan();
        QVERIFY(misfits(plan, factsIn(State::Identified, "HELP")).empty());
        plan.message = "\xc3\xa4";
        QVERIFY(!fitsServer(plan, factsIn(State::Identified, "HELP")));
        QVERIFY(fitsServer(plan, factsIn(State::Identified, "8BITMIME")));
        plan.until = Stage::Rcpt;
        QVERIFY(fitsServer(plan, factsIn(State::Identified, "HELP")));
        plan.message = QByteArray(11, 'a');
        QVERIFY(fitsServer(plan, factsIn(State::Identified, "SIZE 10")));
        QCOMPARE(misfits(plan, factsIn(State::Identified, "SIZE 10")).front().kind,
            Smtp::DeviationKind::MessageTooLargeForServer);
        QVERIFY(misfits(plan, factsIn(State::Identified, "SIZE 11")).empty());
        QVERIFY(misfits(plan, factsIn(State::Identified, "SIZE 0")).empty());
        plan.rcptParameters = {{"notify", "NEVER"}};
        QCOMPARE(misfits(plan, factsIn(State::Identified, "HELP")).front().kind,
            Smtp::DeviationKind::ParameterNotOffered);
    }
};

QTEST_GUILESS_MAIN(TestGoalPlanner)
#include "tst_goalplanner.moc"
