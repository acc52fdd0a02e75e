// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/sampletranscript.h"
#include "ui/models/stagemodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Heloscope;
using namespace Qt::StringLiterals;

class TestStageModel : public QObject
{
    Q_OBJECT

private slots:
    void stagesShowHowFarARecordedSessionGot();
    void settledStageLeadsToItsReply();
    void emptyInspectionHasReachedNothing();

private:
    static StageState state(const StageModel &model, Stage stage);
};

StageState TestStageModel::state(const StageModel &model, Stage stage)
{
    return static_cast<StageState>(
        model.index(static_cast<int>(stage)).data(StageRole::State).toInt());
}

void TestStageModel::stagesShowHowFarARecordedSessionGot()
{
    Inspection inspection;
    StageModel model(inspection);
    const QAbstractItemModelTester tester(
        &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    inspection.show(Sample::refusedRecipient(), u"x"_s);
    QCOMPARE(state(model, Stage::Connect), StageState::Done);
    QCOMPARE(state(model, Stage::Greeting), StageState::Done);
    QCOMPARE(state(model, Stage::Ehlo), StageState::Done);
    QCOMPARE(state(model, Stage::StartTls), StageState::PassedOver);
    QCOMPARE(state(model, Stage::Mail), StageState::Done);
    QCOMPARE(state(model, Stage::Rcpt), StageState::Refused);
    QCOMPARE(state(model, Stage::Data), StageState::CutOff);
}

void TestStageModel::settledStageLeadsToItsReply()
{
    Inspection inspection;
    inspection.show(Sample::refusedRecipient(), u"x"_s);
    const StageModel model(inspection);
    const QModelIndex rcpt = model.index(static_cast<int>(Stage::Rcpt));
    QCOMPARE(rcpt.data(StageRole::EntryNumber).toUInt(), 9U);
    QCOMPARE(rcpt.data(StageRole::Code).toInt(), 550);
    QCOMPARE(rcpt.data(StageRole::Elapsed).toLongLong(), 5000);
    QVERIFY(!model.index(static_cast<int>(Stage::Data)).data(StageRole::EntryNumber).isValid());
}

void TestStageModel::emptyInspectionHasReachedNothing()
{
    const Inspection inspection;
    const StageModel model(inspection);
    for (const Stage stage : AllStages) {
        QCOMPARE(state(model, stage), StageState::NotReached);
    }
}

QTEST_GUILESS_MAIN(TestStageModel)
#include "tst_stagemodel.moc"
