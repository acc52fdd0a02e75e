// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/sampletranscript.h"
#include "ui/models/transcriptmodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Heloscope;
using namespace Qt::StringLiterals;

class TestTranscriptModel : public QObject
{
    Q_OBJECT

private slots:
    void emptyInspectionHasNoRows();
    void eachSideOfAnExchangeIsOneRow();
    void replyOfSeveralLinesOpensIntoItsLines();
    void findingMarksTheRowItIsAbout();
    void gapIsTheTimeSinceTheRowBefore();
    void liveEntriesAreInsertedRows();
    void indexLeadsToItsEntryAndBack();
};

void TestTranscriptModel::emptyInspectionHasNoRows()
{
    const Inspection inspection;
    const TranscriptModel model(inspection);
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(model.entry({}), nullptr);
    QVERIFY(!model.indexOf(1).isValid());
}

void TestTranscriptModel::eachSideOfAnExchangeIsOneRow()
{
    Inspection inspection;
    TranscriptModel model(inspection);
    const QAbstractItemModelTester tester(
        &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    inspection.show(Sample::refusedRecipient(), u"x"_s);
    QCOMPARE(model.rowCount(), 9); // the finding is none
    const QModelIndex last = model.index(8, 0);
    QCOMPARE(last.data(TranscriptRole::Kind).toInt(), static_cast<int>(RowKind::Reply));
    QCOMPARE(last.data(TranscriptRole::Code).toInt(), 550);
    QCOMPARE(last.data(TranscriptRole::Verb).toInt(), static_cast<int>(Smtp::Verb::Rcpt));
    QCOMPARE(
        model.index(7, 0).data(TranscriptRole::Bytes).toByteArray(), "RCPT TO:<b@example.test>"_ba);
    QVERIFY(!model.index(7, 0).data(TranscriptRole::Code).isValid());
}

void TestTranscriptModel::replyOfSeveralLinesOpensIntoItsLines()
{
    Inspection inspection;
    inspection.show(Sample::refusedRecipient(), u"x"_s);
    const TranscriptModel model(inspection);
    const QModelIndex ehlo = model.indexOf(5);
    QCOMPARE(model.rowCount(ehlo), 3);
    const QModelIndex size = model.index(1, TranscriptModel::Text, ehlo);
    QCOMPARE(size.data(TranscriptRole::Bytes).toByteArray(), "SIZE 1000"_ba);
    QCOMPARE(size.data(TranscriptRole::LineIndex).toInt(), 1);
    QCOMPARE(size.data(TranscriptRole::EntryNumber).toUInt(), 5U);
    QCOMPARE(model.rowCount(size), 0);
    QCOMPARE(model.rowCount(model.indexOf(3)), 0); // one line is no reason to open
}

void TestTranscriptModel::findingMarksTheRowItIsAbout()
{
    Inspection inspection;
    inspection.show(Sample::refusedRecipient(), u"x"_s);
    const TranscriptModel model(inspection);
    QCOMPARE(model.indexOf(9).data(TranscriptRole::Finding).toInt(),
        static_cast<int>(Smtp::FindingSeverity::Warning));
    QVERIFY(!model.indexOf(8).data(TranscriptRole::Finding).isValid());
}

void TestTranscriptModel::gapIsTheTimeSinceTheRowBefore()
{
    Inspection inspection;
    inspection.show(Sample::refusedRecipient(), u"x"_s);
    const TranscriptModel model(inspection);
    QCOMPARE(model.index(1, 0).data(TranscriptRole::Gap).toLongLong(), 3000);
    QCOMPARE(model.index(8, 0).data(TranscriptRole::Gap).toLongLong(), 10000);
    QCOMPARE(model.index(0, 0).data(TranscriptRole::LongestGap).toLongLong(), 16000);
}

void TestTranscriptModel::liveEntriesAreInsertedRows()
{
    Inspection inspection;
    TranscriptModel model(inspection);
    const QAbstractItemModelTester tester(
        &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    auto owned = Sample::emptyTranscript();
    Transcript &transcript = *owned;
    inspection.show(std::move(owned), u"x"_s);
    const EntryId greeting = Sample::reply(transcript, 220, {"one", "two"});
    QCOMPARE(model.rowCount(), 1);
    Sample::finding(transcript, Smtp::FindingSeverity::Info, greeting);
    QCOMPARE(model.rowCount(), 1);
    Sample::finding(transcript, Smtp::FindingSeverity::Error, greeting);
    Sample::finding(transcript, Smtp::FindingSeverity::Info, greeting);
    QCOMPARE(model.index(0, 0).data(TranscriptRole::Finding).toInt(),
        static_cast<int>(Smtp::FindingSeverity::Error));
}

void TestTranscriptModel::indexLeadsToItsEntryAndBack()
{
    Inspection inspection;
    inspection.show(Sample::refusedRecipient(), u"x"_s);
    const TranscriptModel model(inspection);
    for (int row = 0; row < model.rowCount(); ++row) {
        const Entry *entry = model.entry(model.index(row, 3));
        QVERIFY(entry);
        QCOMPARE(model.indexOf(entry->id).row(), row);
    }
    QVERIFY(!model.indexOf(10).isValid()); // the finding
}

QTEST_GUILESS_MAIN(TestTranscriptModel)
#include "tst_transcriptmodel.moc"
