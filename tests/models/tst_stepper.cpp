// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/stepper.h"

#include <QTest>

using namespace Heloscope;
using namespace Qt::StringLiterals;

class TestStepper : public QObject
{
    Q_OBJECT

private slots:
    void onlyThisMachineIsLoopback_data();
    void onlyThisMachineIsLoopback();
    void unarmedPlanForARealServerEndsAtRcpt();
    void planForThisMachineIsNotCutShort();
    void nothingIsSentWithoutASession();
};

void TestStepper::onlyThisMachineIsLoopback_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<bool>("loopback");
    QTest::newRow("name") << u"LocalHost"_s << true;
    QTest::newRow("v4") << u"127.0.0.1"_s << true;
    QTest::newRow("v4 other") << u"127.9.8.7"_s << true;
    QTest::newRow("v6") << u"::1"_s << true;
    QTest::newRow("name that begins alike") << u"127.0.0.1.example.test"_s << false;
    QTest::newRow("not a number") << u"127.0.0.x"_s << false;
    QTest::newRow("too large") << u"127.0.0.256"_s << false;
    QTest::newRow("host") << u"mail.example.test"_s << false;
    QTest::newRow("subdomain") << u"localhost.example.test"_s << false;
}

void TestStepper::onlyThisMachineIsLoopback()
{
    QFETCH(QString, host);
    QFETCH(bool, loopback);
    QCOMPARE(isLoopback(host), loopback);
}

void TestStepper::unarmedPlanForARealServerEndsAtRcpt()
{
    Inspection inspection;
    Stepper stepper(inspection);
    SessionPlan plan;
    plan.endpoint.host = u"mail.example.test"_s;
    QCOMPARE(stepper.restrained(plan).until, Stage::Rcpt);
    plan.until = Stage::Ehlo;
    QCOMPARE(stepper.restrained(plan).until, Stage::Ehlo);
    plan.until = Stage::Quit;
    stepper.setArmed(true);
    QCOMPARE(stepper.restrained(plan).until, Stage::Quit);
}

void TestStepper::planForThisMachineIsNotCutShort()
{
    Inspection inspection;
    const Stepper stepper(inspection);
    SessionPlan plan;
    plan.endpoint.host = u"127.0.0.1"_s;
    QCOMPARE(stepper.restrained(plan).until, Stage::Quit);
}

void TestStepper::nothingIsSentWithoutASession()
{
    Inspection inspection;
    Stepper stepper(inspection);
    QCOMPARE(stepper.send("NOOP"), Stepper::Obstacle::NoSession);
    QCOMPARE(stepper.retry(), Stepper::Obstacle::NothingToRepeat);
    QVERIFY(!stepper.isOurTurn());
    stepper.step();
    stepper.stop();
}

QTEST_GUILESS_MAIN(TestStepper)
#include "tst_stepper.moc"
