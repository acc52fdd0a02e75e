// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/gate.h"

#include <QTest>

using namespace Heloscope;
using Smtp::Verb;

namespace {

Proposal of(const Smtp::Command &command)
{
    return {command, Origin::Plan, stageOf(Smtp::verbOf(command))};
}

Proposal at(std::optional<Stage> stage)
{
    return {Smtp::Command(Smtp::Noop{}), Origin::Plan, stage};
}

} // namespace

class TestGate : public QObject
{
    Q_OBJECT

private slots:
    void nothingPassesAClosedGate()
    {
        Gate gate;
        QVERIFY(!gate.admits(at(Stage::Ehlo)));
        QCOMPARE(gate.mode(), Gate::Mode::Hold);
    }
    void oneStepIsOneStep()
    {
        Gate gate;
        gate.oneStep();
        QVERIFY(gate.admits(at(Stage::Ehlo)));
        QVERIFY(!gate.admits(at(Stage::Mail)));
    }
    void runningUntilHoldsInFrontOfTheStage()
    {
        Gate gate;
        gate.runUntil(Stage::Mail);
        QCOMPARE(gate.untilStage(), Stage::Mail);
        QVERIFY(gate.admits(at(Stage::Ehlo)));
        QVERIFY(gate.admits(at({})));
        QVERIFY(!gate.admits(at(Stage::Mail)));
        QVERIFY(!gate.admits(at(Stage::Ehlo)));
        QVERIFY(!gate.untilStage());
    }
    void runningUntilAStageThatIsLeftOutHoldsBehindIt()
    {
        Gate gate;
        gate.runUntil(Stage::Auth);
        QVERIFY(!gate.admits(at(Stage::Mail)));
    }
    void aReplyHoldsOnlyWhereARuleFits()
    {
        Gate gate;
        gate.run();
        gate.noteReply(Verb::Rcpt, Smtp::ReplyCode(550));
        QVERIFY(gate.admits(at(Stage::Quit)));
        gate.setBreakRules(BreakRules::fromWords({"4xx"}));
        gate.noteReply(Verb::Data, Smtp::ReplyCode(354));
        QVERIFY(gate.admits(at(Stage::Quit)));
        gate.noteReply(Verb::Rcpt, Smtp::ReplyCode(450));
        QVERIFY(!gate.admits(at(Stage::Quit)));
        QCOMPARE(gate.stoppedBy(), breakRuleFromWord("4xx"));
    }
    void theReasonIsForgottenWithTheNextOrder()
    {
        Gate gate;
        gate.setBreakRules(BreakRules::fromWords({"mail"}));
        gate.run();
        gate.noteReply(Verb::Mail, Smtp::ReplyCode(250));
        QVERIFY(gate.stoppedBy());
        gate.hold();
        QVERIFY(gate.stoppedBy());
        gate.run();
        QVERIFY(!gate.stoppedBy());
        QVERIFY(gate.admits(at(Stage::Rcpt)));
    }
    void aWarningHoldsARunOnTheUnexpected()
    {
        Gate gate;
        gate.setBreakRules(BreakRules::usual());
        gate.runUntil(Stage::Quit);
        gate.noteFinding(Smtp::FindingSeverity::Info);
        QVERIFY(gate.admits(at(Stage::Mail)));
        gate.noteFinding(Smtp::FindingSeverity::Warning);
        QVERIFY(!gate.admits(at(Stage::Rcpt)));
    }
    void aRuleTakesNoStepAway()
    {
        Gate gate;
        gate.setBreakRules(BreakRules::usual());
        gate.oneStep();
        gate.noteReply(Verb::Rcpt, Smtp::ReplyCode(550));
        QVERIFY(gate.admits(at(Stage::Quit)));
        QVERIFY(!gate.stoppedBy());
    }
    void finishingAnExchangeEndsBehindIt()
    {
        Gate gate;
        gate.finishGroup();
        QVERIFY(gate.admits(of(Smtp::Auth{"LOGIN", {}})));
        QVERIFY(gate.admits(of(Smtp::AuthResponse{Smtp::Secret("a"), true})));
        QVERIFY(gate.admits(of(Smtp::AuthResponse{Smtp::Secret("b"), true})));
        QVERIFY(!gate.admits(of(Smtp::Mail{"a@example.test", {}})));
        QCOMPARE(gate.mode(), Gate::Mode::Hold);
    }
    void finishingATransactionBeginsNoSecondOne()
    {
        Gate gate;
        gate.finishGroup();
        QVERIFY(gate.admits(of(Smtp::Rcpt{"b@example.test", {}})));
        QVERIFY(gate.admits(of(Smtp::Data{})));
        QVERIFY(gate.admits(of(Smtp::Content{})));
        QVERIFY(!gate.admits(of(Smtp::Mail{"a@example.test", {}})));
    }
    void finishingWhatStandsAloneIsOneStep()
    {
        Gate gate;
        gate.finishGroup();
        QVERIFY(gate.admits(of(Smtp::Ehlo{"client.example.test"})));
        QVERIFY(!gate.admits(of(Smtp::StartTls{})));
    }
};

QTEST_GUILESS_MAIN(TestGate)
#include "tst_gate.moc"
