// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imports/openrecord.h"
#include "tests/imports/recordsamples.h"

#include <QBuffer>
#include <QFile>
#include <QTest>

#include <algorithm>
#include <array>
#include <map>

using namespace Heloscope;
using namespace Qt::StringLiterals;

namespace {

QByteArray transcriptOf(const QByteArray &text)
{
    const auto record = openedText(text);
    return record ? linesOf(*record->opened.transcript) : QByteArray();
}

/// Lines that only say what others say as well: smtplib's summary of a reply (in Python 2 over
/// several lines), the calls around the octets of a socket of .NET, mail data and TLS whose replies
/// are there, octets of a secret, the dot in HTML, and the end of "in reply to RCPT TO command",
/// which is the usual one.
bool saysNothingOfItsOwn(const QByteArray &line)
{
    static constexpr std::array<QByteArrayView, 15> Marks{"reply: retcode (", "data: (",
        "connect: b'", "::Receive", "::Send", "DateTime=", "ProcessId=", "SMTP>> writing message",
        "Connection upgraded with STARTTLS", "SERVER: .<br>", "    command)",
        "bytes encoded mime message", " : 64 32 6C 75 5A 47 39 33-", "0 : 0D 0A   ",
        " : 4F 51 3D 3D 0D 0A"};
    static constexpr std::array<QByteArrayView, 3> OfPython2{
        "SIZE 157286400\n", "STARTTLS\n", "CHUNKING\n"};
    return std::ranges::any_of(Marks, [&line](QByteArrayView mark) { return line.contains(mark); })
        || std::ranges::find(OfPython2, QByteArrayView(line)) != OfPython2.end();
}

QByteArray withoutLine(const QByteArray &text, qsizetype from, qsizetype to)
{
    return text.first(from) + text.sliced(to);
}

} // namespace

/// What people paste in public, format by format. After a change that is meant, run with
/// HELOSCOPE_WRITE_EXPECTED=1 and read the difference line by line.
class TestImportSamples : public QObject
{
    Q_OBJECT

private slots:
    void everyFormatHasThreeSamples()
    {
        std::map<QByteArray, int> samples;
        for (const RecordSample &sample : recordSamples()) {
            ++samples[sample.format];
        }
        for (const auto &[format, count] : samples) {
            QVERIFY2(recordFormatFromName(format), format.constData());
            QVERIFY2(count >= 3 || format == "plain", format.constData());
        }
    }

    void sampleBecomesTheExpectedEvents_data() { addSamples(); }
    void sampleBecomesTheExpectedEvents()
    {
        const RecordSample sample = current();
        const auto record = openedText(sample.text);
        QVERIFY(record);
        QVERIFY(!record->opened.damage);
        QCOMPARE(recordFormatName(record->format), sample.format);
        const QByteArray lines = linesOf(*record->opened.transcript);
        if (qEnvironmentVariableIsSet("HELOSCOPE_WRITE_EXPECTED")) {
            QFile file(sample.expectedFile);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(lines);
            return;
        }
        const QList<QByteArray> actual = lines.split('\n');
        const QList<QByteArray> expected = sample.expected.split('\n');
        for (qsizetype i = 0; i < qMax(actual.size(), expected.size()); ++i) {
            QCOMPARE(actual.value(i), expected.value(i));
        }
    }

    /// Leaving a line out changes what comes out: it was not lost.
    void noLineIsLost_data() { addSamples(); }
    void noLineIsLost()
    {
        const QByteArray text = current().text;
        const QByteArray whole = transcriptOf(text);
        for (qsizetype from = 0; from < text.size();) {
            const qsizetype feed = text.indexOf('\n', from);
            const qsizetype to = feed < 0 ? text.size() : feed + 1;
            const QByteArray line = text.sliced(from, to - from);
            // The dot behind mail data says nothing that the reply to it does not say.
            if (!line.trimmed().isEmpty() && line.trimmed().split(' ').last() != "."
                && !saysNothingOfItsOwn(line)) {
                QVERIFY2(transcriptOf(withoutLine(text, from, to)) != whole, line.constData());
            }
            from = to;
        }
    }

    void lineEndsDoNotMatter_data() { addSamples(); }
    void lineEndsDoNotMatter()
    {
        const RecordSample sample = current();
        const QByteArray plain = QByteArray(sample.text).replace("\r\n", "\n");
        QCOMPARE(transcriptOf(QByteArray(plain).replace("\n", "\r\n")), transcriptOf(plain));
    }

    void savedImportComesBackAsItWas_data() { addSamples(); }
    void savedImportComesBackAsItWas()
    {
        const auto record = openedText(current().text);
        QVERIFY(record);
        const QByteArray lines = linesOf(*record->opened.transcript);
        const auto again = openedText(lines);
        QVERIFY(again);
        QCOMPARE(again->format, RecordFormat::Transcript);
        QVERIFY(!again->opened.damage);
        QCOMPARE(linesOf(*again->opened.transcript), lines);
    }

private:
    static void addSamples()
    {
        QTest::addColumn<int>("number");
        int number = 0;
        for (const RecordSample &sample : recordSamples()) {
            QTest::newRow(qPrintable(sample.name)) << number;
            ++number;
        }
    }

    static RecordSample current()
    {
        QFETCH(int, number);
        return recordSamples().at(static_cast<std::size_t>(number));
    }
};

QTEST_APPLESS_MAIN(TestImportSamples)
#include "tst_importsamples.moc"
