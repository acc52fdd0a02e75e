// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/sampletranscript.h"
#include "ui/models/transcriptmodel.h"
#include "ui/transcript/dialoguefilter.h"
#include "ui/transcript/dialoguewords.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace Heloscope;
using namespace Qt::StringLiterals;

/// The filter of a dialogue that is long, or goes on.
class TestDialogueFilter : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void rowsComeAsTheyAreLookedAt();
    void whatComesLaterIsLookedAtToo();
    void findingBringsItsRow();
    void selectionStaysWithItsRow();
    void linesOfAReplyStayWithIt();
    void anotherTranscriptIsLookedAtAnew();

private:
    void say(int count);
    [[nodiscard]] QList<EntryId> shown() const;
    void waitUntilLooked() { QTRY_VERIFY_WITH_TIMEOUT(!m_filter->isLooking(), 60000); }

    std::unique_ptr<Inspection> m_inspection;
    std::unique_ptr<TranscriptModel> m_model;
    std::unique_ptr<DialogueWords> m_words;
    std::unique_ptr<DialogueFilter> m_filter;
    Transcript *m_transcript = nullptr;
};

void TestDialogueFilter::init()
{
    m_filter.reset();
    m_words.reset();
    m_model.reset();
    m_inspection = std::make_unique<Inspection>();
    auto transcript = Sample::emptyTranscript();
    m_transcript = transcript.get();
    m_inspection->show(std::move(transcript), {});
    m_model = std::make_unique<TranscriptModel>(*m_inspection);
    m_words = std::make_unique<DialogueWords>(*m_model);
    m_filter = std::make_unique<DialogueFilter>();
    m_filter->setSourceModel(m_words.get());
}

/// Replies, every seventh refuses.
void TestDialogueFilter::say(int count)
{
    for (int i = 0; i < count; ++i) {
        const bool refuses = m_transcript->lastId() % 7 == 3;
        Sample::reply(*m_transcript, refuses ? 550 : 250, {refuses ? "5.1.1 no" : "2.0.0 ok"});
    }
    QTRY_COMPARE(m_model->rowCount(), static_cast<int>(m_transcript->entries().size()));
}

QList<EntryId> TestDialogueFilter::shown() const
{
    QList<EntryId> ids;
    for (int row = 0; row < m_filter->rowCount(); ++row) {
        ids << m_filter->index(row, 0).data(TranscriptRole::EntryNumber).toUInt();
    }
    return ids;
}

void TestDialogueFilter::rowsComeAsTheyAreLookedAt()
{
    constexpr int Count = 20000;
    say(Count);
    QCOMPARE(m_filter->rowCount(), Count);
    m_filter->setWanted(u"code:550"_s);
    waitUntilLooked();
    QList<EntryId> expected;
    for (EntryId id = 4; id <= Count; id += 7) {
        expected << id;
    }
    QCOMPARE(shown(), expected);
    m_filter->setWanted({});
    QCOMPARE(m_filter->rowCount(), Count);
}

void TestDialogueFilter::whatComesLaterIsLookedAtToo()
{
    const QAbstractItemModelTester tester(m_filter.get());
    say(10);
    m_filter->setWanted(u"code:550"_s);
    QCOMPARE(shown(), QList<EntryId>{4});
    say(10);
    QTRY_COMPARE(shown(), (QList<EntryId>{4, 11, 18}));
    m_filter->setWanted(u"nothing of that kind"_s);
    QVERIFY(shown().isEmpty());
    QVERIFY(!m_filter->hasChildren());
}

void TestDialogueFilter::findingBringsItsRow()
{
    const QAbstractItemModelTester tester(m_filter.get());
    say(10);
    m_filter->setWanted(u"finding:warning"_s);
    QVERIFY(shown().isEmpty());
    Sample::finding(*m_transcript, Smtp::FindingSeverity::Warning, 5);
    QTRY_COMPARE(shown(), QList<EntryId>{5});
    Sample::finding(*m_transcript, Smtp::FindingSeverity::Warning, 2);
    QTRY_COMPARE(shown(), (QList<EntryId>{2, 5}));
}

void TestDialogueFilter::selectionStaysWithItsRow()
{
    say(30);
    const QPersistentModelIndex kept = m_filter->index(10, 0);
    const QPersistentModelIndex lost = m_filter->index(9, 0);
    m_filter->setWanted(u"code:550"_s);
    QCOMPARE(kept.row(), 1);
    QCOMPARE(kept.data(TranscriptRole::EntryNumber).toUInt(), 11U);
    QVERIFY(!lost.isValid());
    m_filter->setWanted({});
    QCOMPARE(kept.row(), 10);
}

void TestDialogueFilter::linesOfAReplyStayWithIt()
{
    say(4);
    Sample::reply(*m_transcript, 250, {"first", "second", "third"});
    QTRY_COMPARE(m_filter->rowCount(), 5);
    m_filter->setWanted(u"second"_s);
    const QModelIndex row = m_filter->index(0, 0);
    QCOMPARE(m_filter->rowCount(row), 3);
    const QModelIndex line = m_filter->index(2, TranscriptModel::Text, row);
    QCOMPARE(line.data().toString(), u"third"_s);
    QCOMPARE(line.parent(), row);
    QCOMPARE(m_filter->mapFromSource(m_filter->mapToSource(line)), line);
}

void TestDialogueFilter::anotherTranscriptIsLookedAtAnew()
{
    say(30);
    m_filter->setWanted(u"code:550"_s);
    QSignalSpy reset(m_filter.get(), &QAbstractItemModel::modelReset);
    m_inspection->show(Sample::refusedRecipient(), {});
    QCOMPARE(reset.size(), 1);
    waitUntilLooked();
    QCOMPARE(m_filter->rowCount(), 1);
}

QTEST_MAIN(TestDialogueFilter)
#include "tst_dialoguefilter.moc"
