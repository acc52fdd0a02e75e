// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/help/helplibrary.h"
#include "core/paper/pdfexport.h"
#include "tests/support/hostiletranscript.h"
#include "tests/support/sampletranscript.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTest>

#include <clocale>

using namespace Heloscope;
using namespace Qt::StringLiterals;

namespace {

ExportWish wish(ExportWish::Level level, const QString &language = u"en"_s)
{
    static const HelpLibrary library;
    return {level, language, &library};
}

QByteArray sampleIn(const ExportWish &wish)
{
    Transcript transcript(sampleHeader());
    fill(transcript);
    PdfExport exporter(wish);
    return exported(transcript, exporter);
}

/// The text of a document as a reader copies it.
QString textOf(const QByteArray &pdf)
{
    QProcess reader;
    reader.start(QStandardPaths::findExecutable(u"pdftotext"_s),
        {u"-layout"_s, u"-enc"_s, u"UTF-8"_s, u"-"_s, u"-"_s});
    reader.write(pdf);
    reader.closeWriteChannel();
    reader.waitForFinished();
    return QString::fromUtf8(reader.readAllStandardOutput());
}

} // namespace

class TestPdfExport : public QObject
{
    Q_OBJECT

private slots:
    void sameSessionGivesTheSameOctets()
    {
        const QByteArray first = sampleIn(wish(ExportWish::Level::Full, u"th"_s));
        const QByteArray locale(std::setlocale(LC_ALL, nullptr));
        std::setlocale(LC_ALL, "C");
        const QByteArray second = sampleIn(wish(ExportWish::Level::Full, u"th"_s));
        std::setlocale(LC_ALL, locale.constData());
        QVERIFY(first == second);
        QVERIFY(first.startsWith("%PDF-1."));
        QVERIFY(first.endsWith("%%EOF\n"));
        QVERIFY(first.contains("/CreationDate (20261121200000Z"));
    }

    void pagesHoldEveryLine_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("English") << u"en"_s;
        QTest::newRow("Thai") << u"th"_s;
        QTest::newRow("Korean") << u"ko"_s;
        QTest::newRow("Indonesian") << u"id"_s;
    }
    void pagesHoldEveryLine()
    {
        QFETCH(QString, language);
        const QString text = textOf(sampleIn(wish(ExportWish::Level::Full, language)));
        for (const QString &line : {u"SMTP mail.example.test:587"_s, u"2026-11-21T20:00:00Z"_s,
                 u"-> EHLO client.example.test"_s, u"<- 250-SIZE 1000"_s,
                 u"*** outcome unreachable"_s}) {
            QVERIFY2(text.simplified().contains(line), qPrintable(text));
        }
        QVERIFY(text.contains(u'\f')); // more than one page
    }

    void hostileTextIsDrawnOnly()
    {
        PdfExport exporter(wish(ExportWish::Level::Full));
        const QByteArray pdf = hostileExport(exporter);
        QVERIFY(pdf.endsWith("%%EOF\n"));
        for (const char *acting :
            {"/JS", "/JavaScript", "/URI", "/Launch", "/OpenAction", "/AA "}) {
            QVERIFY2(!pdf.contains(acting), acting);
        }
        QCOMPARE(pdf.count("/Title"), 1);
    }

    void hugeLinesComeToAnEnd()
    {
        Transcript transcript(sampleHeader());
        transcript.append(
            {}, CommandEntry{Smtp::Verb::Other, QByteArray(300'000, 'x'), Origin::User, false});
        PdfExport exporter(wish(ExportWish::Level::None));
        QVERIFY(exported(transcript, exporter).endsWith("%%EOF\n"));
    }
};

QTEST_GUILESS_MAIN(TestPdfExport)
#include "tst_pdfexport.moc"
