// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imports/foreignrecord.h"
#include "tests/imports/recordsamples.h"

#include <QTest>

using namespace Heloscope;
using namespace Qt::StringLiterals;
using Kind = TranscriptFileFault::Kind;

namespace {

/// Every octet of a short record; of a longer one about two hundred, at every place of its lines.
qsizetype stride(const QByteArray &text)
{
    constexpr qsizetype Places = 200;
    return 1 + text.size() / Places;
}

/// What opens must be fit to be saved and opened again.
bool isSound(const QByteArray &text)
{
    const auto record = openedText(text);
    if (!record) {
        return record.fault().kind == Kind::NotATranscript;
    }
    const QByteArray lines = linesOf(*record->opened.transcript);
    const auto again = openedText(lines);
    return again && !again->opened.damage && linesOf(*again->opened.transcript) == lines;
}

} // namespace

/// Records that are cut, damaged, endless or made to do harm.
class TestHostileRecords : public QObject
{
    Q_OBJECT

private slots:
    void recordCutAtAnyOctetOpens_data() { addSamples(); }
    void recordCutAtAnyOctetOpens()
    {
        QFETCH(QByteArray, text);
        for (qsizetype end = 1; end < text.size(); end += stride(text)) {
            QVERIFY2(isSound(text.first(end)), qPrintable(QString::number(end)));
        }
    }

    void recordWithAFlippedOctetOpens_data() { addSamples(); }
    void recordWithAFlippedOctetOpens()
    {
        QFETCH(QByteArray, text);
        for (qsizetype at = 0; at < text.size(); at += stride(text)) {
            QByteArray damaged = text;
            damaged[at] = static_cast<char>(damaged[at] ^ static_cast<char>(1 << (at % 8)));
            QVERIFY2(isSound(damaged), qPrintable(QString::number(at)));
        }
    }

    void emptyRecordIsNone()
    {
        QCOMPARE(openedText({}).fault().kind, Kind::NotATranscript);
        QCOMPARE(openedText("\n \r\n\t\n").fault().kind, Kind::NotATranscript);
    }

    void octetsThatAreNoTextAreNone()
    {
        QCOMPARE(openedText(QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16)).fault().kind,
            Kind::NotATranscript);
    }

    void endlessRecordStopsWithAFault()
    {
        QByteArray text = "220 mail.example.test\n";
        text += QByteArray("NOOP\n").repeated(MostRecordLines);
        const auto record = openedText(text);
        QVERIFY(record);
        QVERIFY(record->opened.damage);
        QCOMPARE(record->opened.damage->kind, Kind::TooLarge);
        QCOMPARE(record->opened.damage->line, MostRecordLines + 1);
    }

    void lineWithoutAnEndStopsWithAFault()
    {
        QByteArray text = "220 mail.example.test\n";
        text += QByteArray(LongestRecord, 'x');
        const auto record = openedText(text);
        QVERIFY(record);
        QCOMPARE(record->opened.damage->kind, Kind::TooLarge);
    }

    /// Each secret costs time on every line, so their number is limited; what follows is not shown
    /// rather than shown unmasked.
    void moreSecretsThanCanBeKeptTrackOfStopIt()
    {
        QByteArray text;
        for (int i = 0; i < 1000; ++i) {
            text += "AUTH PLAIN " + QByteArray("secret-" + QByteArray::number(i)).toBase64();
            text += "\n535 no\n";
        }
        const auto record = openedText(text);
        QVERIFY(record);
        QCOMPARE(record->opened.damage->kind, Kind::TooLarge);
        QVERIFY(!linesOf(*record->opened.transcript)
                     .contains(QByteArray("secret-7").toBase64().constData()));
    }

    void replyWithoutAnEndIsBounded()
    {
        const auto record = openedText("C: EHLO x\n" + QByteArray("S: 250-y\n").repeated(5000));
        QVERIFY(record);
        QVERIFY(record->opened.transcript->entries().size() > 2);
    }

private:
    static void addSamples()
    {
        QTest::addColumn<QByteArray>("text");
        for (const RecordSample &sample : recordSamples()) {
            QTest::newRow(qPrintable(sample.name)) << sample.text;
        }
    }
};

QTEST_APPLESS_MAIN(TestHostileRecords)
#include "tst_hostilerecords.moc"
