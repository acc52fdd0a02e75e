// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/scriptparser.h"
#include "core/session/looptransport.h"
#include "tests/models/sampletranscript.h"
#include "tests/support/manualclock.h"
#include "tests/support/testplan.h"
#include "ui/models/breakrulemodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Heloscope;
using namespace Qt::StringLiterals;

class TestBreakRuleModel : public QObject
{
    Q_OBJECT

private slots:
    void togglingAddsAndRemoves()
    {
        const Inspection inspection;
        BreakRuleModel model(inspection);
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const BreakRule rule{BreakRule::OnStage{Stage::Rcpt}};
        const QSignalSpy spy(&model, &BreakRuleModel::rulesChanged);
        model.toggle(rule);
        QCOMPARE(model.rowCount(), 4);
        QVERIFY(model.marks(Stage::Rcpt));
        QVERIFY(model.setData(model.index(3), Qt::Unchecked, Qt::CheckStateRole));
        QVERIFY(!model.marks(Stage::Rcpt));
        model.toggle(rule);
        QCOMPARE(model.rowCount(), 4);
        QVERIFY(model.marks(Stage::Rcpt));
        model.toggle(rule);
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(spy.count(), 4);
    }
    void theSelectedRowSaysWhatToBreakOn()
    {
        Inspection inspection;
        const BreakRuleModel model(inspection);
        QVERIFY(!model.ruleFor(1));
        inspection.show(Sample::refusedRecipient(), u"x"_s);
        QVERIFY(!model.ruleFor(1));
        QCOMPARE(breakRuleWord(*model.ruleFor(8)), QByteArray("rcpt"));
        QCOMPARE(breakRuleWord(*model.ruleFor(9)), QByteArray("550"));
    }
    void rowsAreMarkedWhereARunWouldStop()
    {
        Inspection inspection;
        BreakRuleModel model(inspection);
        inspection.show(Sample::refusedRecipient(), u"x"_s);
        QVERIFY(model.marks(9)); // 5xx is on at first
        QVERIFY(!model.marks(8));
        QVERIFY(!model.marks(6));
        model.setRules(BreakRules::fromWords({"mail"}));
        QVERIFY(model.marks(6));
        QVERIFY(model.marks(7));
        QVERIFY(!model.marks(9));
    }
    void everySessionGetsTheRulesAsTheyAre()
    {
        ManualClock clock;
        Inspection inspection;
        BreakRuleModel model(inspection);
        model.setRules(BreakRules::fromWords({"mail"}));
        auto wire
            = std::make_unique<LoopTransport>(*parseScript("id: test\ntitle: test\n\n", u"test"_s));
        inspection.follow(std::make_unique<Session>(plainPlan(), std::move(wire), clock));
        inspection.session()->run();
        QTRY_VERIFY(inspection.session()->stoppedBy());
        QCOMPARE(breakRuleWord(*inspection.session()->stoppedBy()), QByteArray("mail"));
        model.setRules(BreakRules::fromWords({"data"}));
        inspection.session()->run();
        QTRY_VERIFY(inspection.session()->stoppedBy());
        QCOMPARE(breakRuleWord(*inspection.session()->stoppedBy()), QByteArray("data"));
    }
};

QTEST_GUILESS_MAIN(TestBreakRuleModel)
#include "tst_breakrulemodel.moc"
