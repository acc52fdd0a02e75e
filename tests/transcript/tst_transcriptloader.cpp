// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transcript/transcriptreader.h"
#include "core/transcript/transcriptwriter.h"
#include "tests/support/sampletranscript.h"

#include <QBuffer>
#include <QTest>

#include <cstring>

using namespace Heloscope;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Kind = TranscriptFileFault::Kind;

namespace {

/// Hands out a few octets at a time and knows nothing of its size, like a pipe.
class Trickle final : public QIODevice
{
public:
    Trickle(QByteArray octets, qint64 piece)
        : m_octets(std::move(octets))
        , m_piece(piece)
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }
    [[nodiscard]] bool isSequential() const override { return true; }

protected:
    qint64 readData(char *data, qint64 most) override
    {
        const qint64 count = std::min({most, m_piece, qint64{m_octets.size()} - m_at});
        std::memcpy(data, m_octets.constData() + m_at, static_cast<std::size_t>(count));
        m_at += count;
        return count;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_octets;
    qint64 m_piece;
    qint64 m_at = 0;
};

Result<OpenedTranscript, TranscriptFileFault> opened(QByteArray file)
{
    QBuffer buffer(&file);
    buffer.open(QIODevice::ReadOnly);
    return readTranscript(buffer);
}

QByteArray sampleFile()
{
    Transcript transcript(sampleHeader());
    fill(transcript);
    return fileOf(transcript);
}

QByteArray note(int number, const QByteArray &text = "x")
{
    return R"({"n":)" + QByteArray::number(number) + R"(,"t":0.000001,"event":"note","text":")"
        + text + "\"}\n";
}

QByteArray notes(const QList<int> &numbers)
{
    QByteArray file = toJsonLine(sampleHeader());
    for (const int number : numbers) {
        file += note(number);
    }
    return file;
}

QList<int> numbersOf(const Transcript &transcript)
{
    QList<int> numbers;
    for (const Entry &entry : transcript.entries()) {
        numbers << static_cast<int>(entry.id);
    }
    return numbers;
}

} // namespace

/// Reading piece by piece, and what becomes of a file that is not sound.
class TestTranscriptLoader : public QObject
{
    Q_OBJECT

private slots:
    void slicesGiveTheSameAsAllAtOnce_data()
    {
        QTest::addColumn<qint64>("piece");
        QTest::newRow("octet by octet") << qint64{1};
        QTest::newRow("some") << qint64{61};
        QTest::newRow("all") << qint64{1000000};
    }
    void slicesGiveTheSameAsAllAtOnce()
    {
        QFETCH(qint64, piece);
        const QByteArray file = sampleFile();
        Trickle device(file, piece);
        TranscriptLoader loader(device);
        QVERIFY(!loader.begin());
        std::size_t before = loader.transcript()->entries().size();
        while (loader.readSome(0us)) {
            QVERIFY(loader.transcript()->entries().size() <= before + 1);
            before = loader.transcript()->entries().size();
        }
        QVERIFY(!loader.damage());
        QCOMPARE(loader.octetsRead(), file.size());
        QCOMPARE(fileOf(*loader.transcript()), file);
    }
    void stoppingKeepsWhatWasRead()
    {
        const QByteArray file = notes({1, 2, 3, 4, 5});
        Trickle device(file, 7);
        TranscriptLoader loader(device);
        QVERIFY(!loader.begin());
        QVERIFY(loader.readSome(0us));
        QVERIFY(loader.readSome(0us));
        loader.stop();
        QVERIFY(!loader.readSome(1s));
        QCOMPARE(numbersOf(*loader.transcript()), (QList<int>{1, 2}));
        QVERIFY(!loader.damage());
    }

    void aDamagedNumberHidesNoOtherLine_data()
    {
        QTest::addColumn<QList<int>>("numbers");
        QTest::addColumn<QList<int>>("read");
        QTest::addColumn<qint64>("line");
        QTest::addColumn<qint64>("damaged");
        using List = QList<int>;
        QTest::newRow("too high") << List{1, 900002, 3, 4} << List{1, 3, 4} << qint64{3}
                                  << qint64{1};
        QTest::newRow("highest") << List{2147483647, 2, 3} << List{2, 3} << qint64{2} << qint64{1};
        QTest::newRow("too low") << List{1, 2, 1, 4, 5} << List{1, 2, 4, 5} << qint64{4}
                                 << qint64{1};
        QTest::newRow("twice") << List{1, 70, 3, 80, 5} << List{1, 3, 5} << qint64{3} << qint64{2};
        QTest::newRow("too low in the wait")
            << List{1, 9, 1, 10} << List{1, 9, 10} << qint64{4} << qint64{1};
    }
    void aDamagedNumberHidesNoOtherLine()
    {
        QFETCH(QList<int>, numbers);
        const auto again = opened(notes(numbers));
        QTEST(numbersOf(*again->transcript), "read");
        QCOMPARE(again->damage->kind, Kind::DamagedLine);
        QTEST(again->damage->line, "line");
        QTEST(again->damage->count, "damaged");
    }
    void missingEntriesAreCounted()
    {
        const auto again = opened(notes({1, 2, 6, 7}));
        QCOMPARE(numbersOf(*again->transcript), (QList<int>{1, 2, 6, 7}));
        QCOMPARE(*again->damage, (TranscriptFileFault{Kind::Missing, 4, {}, 3}));
    }
    void damagedLinesAreCounted()
    {
        const QByteArray file = notes({1, 2}) + "{broken\n" + note(4) + "\xff\xfe\n\n" + note(7);
        const auto again = opened(file);
        QCOMPARE(numbersOf(*again->transcript), (QList<int>{1, 2, 4, 7}));
        QCOMPARE(again->damage->kind, Kind::DamagedLine);
        QCOMPARE(again->damage->line, 4);
        QCOMPARE(again->damage->count, 3);
    }
    void aLineWithoutMeasureIsSkipped()
    {
        const QByteArray file
            = notes({1, 2}) + note(3, QByteArray(17 * 1024 * 1024, 'x')) + note(4);
        const auto again = opened(file);
        QCOMPARE(numbersOf(*again->transcript), (QList<int>{1, 2, 4}));
        QCOMPARE(again->damage->kind, Kind::TooLong);
        QCOMPARE(again->damage->line, 4);
    }
    void aDamagedHeaderAloneHidesNothing()
    {
        QByteArray file = notes({1, 2, 3});
        file[0] = '(';
        const auto again = opened(file);
        QVERIFY(again);
        QCOMPARE(numbersOf(*again->transcript), (QList<int>{1, 2, 3}));
        QCOMPARE(again->damage->line, 1);
    }

    void anOctetTurnedAnywhereLosesItsLineAndSaysSo_data()
    {
        QTest::addColumn<int>("bits");
        for (const int bits : {0x01, 0x20, 0x80}) {
            QTest::addRow("%02x", bits) << bits;
        }
    }
    void anOctetTurnedAnywhereLosesItsLineAndSaysSo()
    {
        QFETCH(int, bits);
        const QByteArray file = sampleFile();
        const auto whole = static_cast<std::size_t>(file.count('\n') - 1);
        for (qsizetype at = 0; at < file.size(); ++at) {
            QByteArray damaged = file;
            damaged[at] = static_cast<char>(damaged.at(at) ^ bits);
            const auto again = opened(damaged);
            if (!again) {
                QCOMPARE(again.fault().kind, Kind::LaterFormat); // its number was turned
                continue;
            }
            const std::size_t read = again->transcript->entries().size();
            // Without the end of a line, the next one goes with it.
            QVERIFY2(read + 2 >= whole && read <= whole, qPrintable(QString::number(at)));
            QVERIFY2(read == whole || again->damage, qPrintable(QString::number(at)));
        }
    }
    void aFileCutAnywhereKeepsItsWholeLines()
    {
        const QByteArray file = sampleFile();
        for (qsizetype cut = file.indexOf('\n') + 1; cut <= file.size(); ++cut) {
            const QByteArray part = file.first(cut);
            const auto again = opened(part);
            const auto whole = static_cast<std::size_t>(part.count('\n') - 1);
            const std::size_t read = again->transcript->entries().size();
            QVERIFY(read == whole || read == whole + 1);
            const bool isCut = !part.endsWith('\n') && read == whole;
            QCOMPARE(again->damage.has_value(), isCut);
            QVERIFY(!isCut || again->damage->kind == Kind::CutOff);
        }
    }
};

QTEST_GUILESS_MAIN(TestTranscriptLoader)
#include "tst_transcriptloader.moc"
