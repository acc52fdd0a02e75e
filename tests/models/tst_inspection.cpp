// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/sampletranscript.h"
#include "ui/models/findingmodel.h"
#include "ui/models/inspection.h"
#include "ui/models/stagemodel.h"
#include "ui/models/transcriptmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Heloscope;

/// How a session that goes on reaches the views.
class TestInspection : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void fewEntriesAreToldOneByOne();
    void aFloodIsToldInFewParts();
    void aQuietTimeEndsTheFlood();
    void findingsKnowWhatTheyAreAbout();
    void ofVeryManyFindingsTheRestIsFetched();

private:
    void say(int count);

    std::unique_ptr<Inspection> m_inspection;
    Transcript *m_transcript = nullptr;
};

void TestInspection::init()
{
    m_inspection = std::make_unique<Inspection>();
    auto transcript = Sample::emptyTranscript();
    m_transcript = transcript.get();
    m_inspection->show(std::move(transcript), {});
}

void TestInspection::say(int count)
{
    for (int i = 0; i < count; ++i) {
        Sample::reply(*m_transcript, 250, {"2.0.0 again"});
    }
}

void TestInspection::fewEntriesAreToldOneByOne()
{
    const QSignalSpy told(m_inspection.get(), &Inspection::entriesAdded);
    say(5);
    QCOMPARE(told.size(), 5);
    QCOMPARE(told.last(), (QVariantList{QVariant::fromValue(EntryId{5}), EntryId{5}}));
}

void TestInspection::aFloodIsToldInFewParts()
{
    TranscriptModel model(*m_inspection);
    const QAbstractItemModelTester tester(&model);
    const QSignalSpy told(m_inspection.get(), &Inspection::entriesAdded);
    constexpr int Count = 6000;
    say(Count);
    QTRY_COMPARE_WITH_TIMEOUT(model.rowCount(), Count, 60000);
    QCOMPARE_LT(told.size(), 60);
    EntryId expected = 1;
    for (const QVariantList &part : told) {
        QCOMPARE(part.at(0).toUInt(), expected); // nothing twice, nothing left out
        expected = part.at(1).toUInt() + 1;
    }
    QCOMPARE(expected, EntryId{Count + 1});
    QCOMPARE(m_inspection->annotator().verbAt(Count), Smtp::Verb::Other);
}

void TestInspection::aQuietTimeEndsTheFlood()
{
    const QSignalSpy told(m_inspection.get(), &Inspection::entriesAdded);
    say(1000);
    QTRY_COMPARE(told.last().at(1).toUInt(), 1000U);
    const auto before = told.size();
    // After two windows without anything, entries are told at once again.
    QTRY_VERIFY_WITH_TIMEOUT((say(1), told.last().at(1).toUInt() == m_transcript->lastId()), 5000);
    QCOMPARE_GT(told.size(), before);
}

void TestInspection::findingsKnowWhatTheyAreAbout()
{
    say(3);
    const EntryId late = Sample::finding(*m_transcript, Smtp::FindingSeverity::Info, 3);
    const EntryId back = Sample::finding(*m_transcript, Smtp::FindingSeverity::Error, 1);
    const EntryId more = Sample::finding(*m_transcript, Smtp::FindingSeverity::Warning, 3);
    const FindingIndex &findings = m_inspection->findings();
    QCOMPARE(findings.about(3), (std::vector<EntryId>{late, more}));
    QCOMPARE(findings.about(1), std::vector<EntryId>{back});
    QVERIFY(findings.about(2).empty());
    QVERIFY(findings.worstAbout(3) == Smtp::FindingSeverity::Warning);
    QVERIFY(!findings.worstAbout(2));
}

void TestInspection::ofVeryManyFindingsTheRestIsFetched()
{
    say(1);
    FindingModel model(*m_inspection);
    const QAbstractItemModelTester tester(&model);
    for (int i = 0; i < 2500; ++i) {
        Sample::finding(*m_transcript, Smtp::FindingSeverity::Info, 1);
    }
    QTRY_COMPARE(model.rowCount(), 1000);
    QCOMPARE(m_inspection->findings().about(1).size(), std::size_t{2500});
    QTRY_VERIFY((model.fetchMore({}), model.rowCount() == 2500));
}

QTEST_GUILESS_MAIN(TestInspection)
#include "tst_inspection.moc"
