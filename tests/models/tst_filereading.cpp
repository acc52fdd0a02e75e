// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/bigtranscript.h"
#include "ui/models/filereading.h"
#include "ui/models/inspection.h"
#include "ui/models/transcriptmodel.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Heloscope;
using namespace Qt::StringLiterals;
using Kind = TranscriptFileFault::Kind;

namespace {

constexpr int Events = 20000;

} // namespace

/// A file that is read while it is looked at.
class TestFileReading : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void rowsComeUntilAllIsRead();
    void cancellingKeepsWhatWasRead();
    void aSmallFileIsReadAtOnce();
    void aFileThatIsCutShortMeanwhileIsTold();
    void aFileThatIsReplacedMeanwhileStaysTheOldOne();

private:
    void write(int events);

    QTemporaryDir m_folder;
    QString m_name;
};

void TestFileReading::init()
{
    m_name = m_folder.filePath(u"a.smtp.jsonl"_s);
    write(Events);
}

void TestFileReading::write(int events)
{
    QFile file(m_name);
    QVERIFY(file.open(QIODevice::WriteOnly));
    writeBigTranscript(file, events);
}

void TestFileReading::rowsComeUntilAllIsRead()
{
    FileReading reading(m_name);
    QVERIFY(!reading.begin());
    QVERIFY(!reading.isDone());
    Inspection inspection;
    TranscriptModel model(inspection);
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    QSignalSpy progress(&reading, &FileReading::progressed);
    inspection.show(reading.takeTranscript(), m_name);
    const int first = model.rowCount();
    QCOMPARE_GT(first, 1000);
    QSignalSpy finished(&reading, &FileReading::finished);
    reading.goOn();
    QVERIFY(finished.wait(60000));
    QVERIFY(!reading.damage());
    QCOMPARE(reading.percent(), 100);
    QCOMPARE(inspection.transcript()->entries().size(), std::size_t{Events});
    QTRY_COMPARE(model.data(model.index(model.rowCount() - 1, 0), TranscriptRole::Kind).toInt(),
        static_cast<int>(RowKind::Outcome));
    QCOMPARE_LT(inserted.size(), 1000); // many in one go
    QVERIFY(!progress.isEmpty());
    QCOMPARE(inspection.annotator().verbAt(5), Smtp::Verb::Ehlo);
}

void TestFileReading::cancellingKeepsWhatWasRead()
{
    FileReading reading(m_name);
    QVERIFY(!reading.begin());
    const auto transcript = reading.takeTranscript();
    reading.goOn();
    const QSignalSpy finished(&reading, &FileReading::finished);
    reading.cancel();
    QCOMPARE(finished.size(), 1);
    QVERIFY(reading.wasCancelled());
    QVERIFY(!reading.damage());
    QCOMPARE_GT(transcript->entries().size(), std::size_t{1000});
    QCOMPARE_LT(transcript->entries().size(), std::size_t{Events});
    QCOMPARE(transcript->entries().back().id, transcript->lastId());
}

void TestFileReading::aSmallFileIsReadAtOnce()
{
    write(100);
    FileReading reading(m_name);
    QVERIFY(!reading.begin());
    QVERIFY(reading.isDone());
    QCOMPARE(reading.takeTranscript()->entries().size(), std::size_t{100});
}

void TestFileReading::aFileThatIsCutShortMeanwhileIsTold()
{
    FileReading reading(m_name);
    QVERIFY(!reading.begin());
    const auto transcript = reading.takeTranscript();
    QVERIFY(QFile::resize(m_name, QFileInfo(m_name).size() * 3 / 4));
    QSignalSpy finished(&reading, &FileReading::finished);
    reading.goOn();
    QVERIFY(finished.wait(60000));
    QCOMPARE(reading.damage()->kind, Kind::Changed);
    QCOMPARE(transcript->find(1000)->id, 1000U);
}

void TestFileReading::aFileThatIsReplacedMeanwhileStaysTheOldOne()
{
    FileReading reading(m_name);
    QVERIFY(!reading.begin());
    const auto transcript = reading.takeTranscript();
    QVERIFY(QFile::rename(m_name, m_folder.filePath(u"old"_s)));
    write(50);
    QSignalSpy finished(&reading, &FileReading::finished);
    reading.goOn();
    QVERIFY(finished.wait(60000));
    QCOMPARE(transcript->entries().size(), std::size_t{Events});
    QFile::remove(m_folder.filePath(u"old"_s));
}

QTEST_GUILESS_MAIN(TestFileReading)
#include "tst_filereading.moc"
