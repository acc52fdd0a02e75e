// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/gate.h"

#include <QTest>

using namespace Heloscope;

namespace {

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
    void aRefusalHoldsOnlyWhereItWasAskedFor()
    {
        Gate gate;
        gate.run();
        gate.noteReply(Smtp::ReplyCode(550));
        QVERIFY(gate.admits(at(Stage::Quit)));
        gate.setHoldOnRefusal(true);
        gate.noteReply(Smtp::ReplyCode(354));
        QVERIFY(gate.admits(at(Stage::Quit)));
        gate.noteReply(Smtp::ReplyCode(450));
        QVERIFY(!gate.admits(at(Stage::Quit)));
    }
    void aRefusalTakesNoStepAway()
    {
        Gate gate;
        gate.setHoldOnRefusal(true);
        gate.oneStep();
        gate.noteReply(Smtp::ReplyCode(550));
        QVERIFY(gate.admits(at(Stage::Quit)));
    }
};

QTEST_GUILESS_MAIN(TestGate)
#include "tst_gate.moc"
