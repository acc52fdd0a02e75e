// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/sampletranscript.h"
#include "ui/models/findingmodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Heloscope;
using namespace Qt::StringLiterals;

class TestFindingModel : public QObject
{
    Q_OBJECT

private slots:
    void findingsOfAFileAreListed();
    void findingsOfALiveSessionAreInserted();
};

void TestFindingModel::findingsOfAFileAreListed()
{
    Inspection inspection;
    FindingModel model(inspection);
    const QAbstractItemModelTester tester(
        &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    inspection.show(Sample::refusedRecipient(), u"x"_s);
    QCOMPARE(model.rowCount(), 1);
    const QModelIndex row = model.index(0, 0);
    QCOMPARE(row.data(FindingRole::Id).toByteArray(), "recipient-refused"_ba);
    QCOMPARE(row.data(FindingRole::About).toUInt(), 9U);
    QCOMPARE(row.data(FindingRole::EntryNumber).toUInt(), 10U);
}

void TestFindingModel::findingsOfALiveSessionAreInserted()
{
    Inspection inspection;
    FindingModel model(inspection);
    const QAbstractItemModelTester tester(
        &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    auto owned = Sample::emptyTranscript();
    Transcript &transcript = *owned;
    inspection.show(std::move(owned), u"x"_s);
    QCOMPARE(model.rowCount(), 0);
    Sample::reply(transcript, 220, {"hello"});
    Sample::finding(transcript, Smtp::FindingSeverity::Error, 1);
    QCOMPARE(model.rowCount(), 1);
}

QTEST_GUILESS_MAIN(TestFindingModel)
#include "tst_findingmodel.moc"
