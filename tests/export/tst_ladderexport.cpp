// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/ladderexport.h"
#include "core/help/helplibrary.h"
#include "tests/support/hostiletranscript.h"
#include "tests/support/sampletranscript.h"

#include <QSet>
#include <QTest>
#include <QXmlStreamReader>

using namespace Heloscope;
using namespace Qt::StringLiterals;

namespace {

ExportWish wish(ExportWish::Level level, const QString &language = u"en"_s)
{
    static const HelpLibrary library;
    return {level, language, &library};
}

QByteArray sampleIn(Exporter &exporter)
{
    Transcript transcript(sampleHeader());
    fill(transcript);
    return exported(transcript, exporter);
}

/// All text of a picture, without markup.
QString textOf(const QByteArray &svg)
{
    QXmlStreamReader reader(svg);
    QString text;
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::Characters) {
            text += reader.text();
        }
    }
    return text;
}

} // namespace

class TestLadderExport : public QObject
{
    Q_OBJECT

private slots:
    void pictureIsWellFormedWhateverItShows_data()
    {
        QTest::addColumn<ExportWish::Level>("level");
        QTest::newRow("bare") << ExportWish::Level::None;
        QTest::newRow("brief") << ExportWish::Level::Brief;
        QTest::newRow("full") << ExportWish::Level::Full;
    }
    void pictureIsWellFormedWhateverItShows()
    {
        QFETCH(ExportWish::Level, level);
        LadderExport exporter(wish(level));
        const QByteArray svg = hostileExport(exporter);
        QCOMPARE(actingCharacter(svg), char32_t{0});
        static const QSet<QString> Ours{u"svg"_s, u"title"_s, u"desc"_s, u"style"_s, u"rect"_s,
            u"text"_s, u"tspan"_s, u"line"_s, u"path"_s, u"g"_s};
        QXmlStreamReader reader(svg);
        while (!reader.atEnd()) {
            if (reader.readNext() == QXmlStreamReader::StartElement) {
                QVERIFY2(
                    Ours.contains(reader.name().toString()), qPrintable(reader.name().toString()));
            }
        }
        QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
        for (const char *fetching : {"href", "url(", "@import", "<image"}) {
            QVERIFY2(!svg.contains(fetching), fetching);
        }
    }

    void everyRungHasItsLinesAndItsTime()
    {
        LadderExport exporter(wish(ExportWish::Level::None));
        const QByteArray svg = sampleIn(exporter);
        const QString text = textOf(svg);
        for (const QString &line : {u"220 mail.example.test"_s, u"EHLO client.example.test"_s,
                 u"250-SIZE 1000"_s, u"0.005 s"_s, u"550 5.1.1 ไม่มีผู้ใช้ 😀"_s, u"note ข้อสังเกต"_s,
                 u"Client"_s, u"SMTP mail.example.test:587"_s}) {
            QVERIFY2(text.contains(line), qPrintable(line));
        }
        QVERIFY(svg.contains("prefers-color-scheme: dark"));
        QVERIFY(svg.contains("<tspan class=\"code\">550</tspan>"));
        QVERIFY(svg.contains("arrow refused"));
    }

    void explanationsCarryTheirLanguage()
    {
        ExportWish two = wish(ExportWish::Level::Brief, u"ko"_s);
        two.secondLanguage = u"th"_s;
        LadderExport exporter(two);
        const QByteArray svg = sampleIn(exporter);
        QVERIFY(svg.contains("lang=\"ko\""));
        QVERIFY(svg.contains("<text x=\"620\""));
        QVERIFY(svg.contains("lang=\"th\" xml:lang=\"th\">"));
        QVERIFY(textOf(svg).contains(u"클라이언트"_s));
    }

    void oneHugeLineDoesNotMakeAHugePicture()
    {
        const QByteArray line(1'000'000, 'x');
        LadderExport exporter(wish(ExportWish::Level::None));
        Annotator annotator;
        QByteArray svg = exporter.begin(sampleHeader());
        const Entry entry{1, {}, CommandEntry{Smtp::Verb::Other, line, Origin::User, false}};
        annotator.take(entry);
        svg += exporter.entry(entry, annotator);
        svg += exporter.end();
        QVERIFY(svg.size() < 20'000);
        QVERIFY(svg.contains("…"));
    }
};

QTEST_GUILESS_MAIN(TestLadderExport)
#include "tst_ladderexport.moc"
