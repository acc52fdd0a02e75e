// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/htmlexport.h"
#include "core/export/jsonexport.h"
#include "core/export/markdownexport.h"
#include "core/export/textexport.h"
#include "core/export/wrappedtext.h"
#include "core/help/helplibrary.h"
#include "core/transcript/jsonobject.h"
#include "tests/support/hostiletranscript.h"
#include "tests/support/sampletranscript.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <algorithm>

using namespace Heloscope;
using namespace Qt::StringLiterals;

namespace {

void verifyNothingActsOnATerminal(const QByteArray &text)
{
    const char32_t acting = actingCharacter(text);
    QVERIFY2(acting == 0, QByteArray::number(static_cast<uint>(acting), 16).constData());
}

ExportWish wish(ExportWish::Level level, const QString &second = {})
{
    static const HelpLibrary library;
    return {level, u"en"_s, &library, second};
}

/// A short session with one refusal, in the form of exporter.
QString sessionIn(Exporter &exporter)
{
    const std::vector<Entry> entries{
        {1, {}, CommandEntry{Smtp::Verb::Rcpt, "RCPT TO:<b@example.test>", Origin::Plan, false}},
        {2, std::chrono::milliseconds(5),
            ReplyEntry{Smtp::Reply{Smtp::ReplyCode(550), Smtp::parseEnhancedStatus("5.1.1"),
                           {"5.1.1 no such user", "sorry"}, {}},
                1, true, std::chrono::microseconds(1500)}},
        {3, std::chrono::milliseconds(6), CloseEntry{}},
    };
    Annotator annotator;
    QByteArray text = exporter.begin(sampleHeader());
    for (const Entry &entry : entries) {
        annotator.take(entry);
        text += exporter.entry(entry, annotator);
    }
    return QString::fromUtf8(text + exporter.end());
}

} // namespace

/// Foreign text is inert in every form it is written in.
class TestExporters : public QObject
{
    Q_OBJECT

private slots:
    void htmlHasNoElementThatIsNotOurs()
    {
        HtmlExport exporter(wish(ExportWish::Level::Full));
        const QByteArray page = hostileExport(exporter);
        verifyNothingActsOnATerminal(page);
        QVERIFY(!page.contains("<script"));
        QVERIFY(!page.contains("<img"));
        QVERIFY(page.contains("&lt;script&gt;"));
        QVERIFY(page.contains("&amp;amp;"));
        for (const char *fetching : {"src=\"", "href=\"", "url(", "@import"}) {
            QVERIFY2(!page.contains(fetching), fetching);
        }
        QVERIFY(page.contains("default-src 'none'"));
        QVERIFY(page.contains("lang=\"en\""));
        QCOMPARE(page.count("<pre"), page.count("</pre>"));
    }

    void markdownKeepsForeignTextInItsBlock_data()
    {
        QTest::addColumn<ExportWish::Level>("level");
        QTest::newRow("none") << ExportWish::Level::None;
        QTest::newRow("full") << ExportWish::Level::Full;
    }
    void markdownKeepsForeignTextInItsBlock()
    {
        QFETCH(ExportWish::Level, level);
        MarkdownExport exporter(wish(level));
        const QByteArray text = hostileExport(exporter);
        verifyNothingActsOnATerminal(text);
        bool inBlock = false;
        const QList<QByteArray> lines = text.split('\n');
        for (qsizetype i = 0; i < lines.size(); ++i) {
            if (lines.at(i).startsWith("```")) {
                QVERIFY(lines.at(i) == "```" || lines.at(i) == "```text");
                inBlock = !inBlock;
            } else if (!inBlock && i > 2) {
                QVERIFY2(!lines.at(i).contains("script"), lines.at(i).constData());
            }
        }
        QVERIFY(!inBlock);
        QCOMPARE(lines.first().count('`'), 2); // the host is one code span
    }

    void jsonLinesHoldOneObjectEach()
    {
        JsonExport exporter(wish(ExportWish::Level::Full));
        const QByteArray text = hostileExport(exporter);
        verifyNothingActsOnATerminal(text);
        const QList<QByteArray> lines = text.chopped(1).split('\n');
        QCOMPARE(lines.size(), static_cast<qsizetype>(hostileEntries().size()) + 1);
        for (const QByteArray &line : lines) {
            QJsonParseError error;
            const QJsonObject object = QJsonDocument::fromJson(line, &error).object();
            QCOMPARE(error.error, QJsonParseError::NoError);
            QVERIFY(object.contains(u"n"_s) || object.contains(u"format"_s));
            QCOMPARE(object.contains(u"explanation"_s),
                object.value(u"event"_s).toString() == u"reply"_s);
        }
    }
    void hiddenCharactersAreEscapedInJson()
    {
        QCOMPARE(jsonString(u"a\U000E0041b\u3164\u180e"_s),
            QByteArray("\"a\\udb40\\udc41b\\u3164\\u180e\""));
        QCOMPARE(jsonString(u"😀 สวัสดี"_s), QByteArray("\"😀 สวัสดี\""));
    }

    void everyLineOfPlainTextBeginsWithAMarkOfOurs_data()
    {
        QTest::addColumn<TextLook::Style>("style");
        QTest::addColumn<QStringList>("marks");
        QTest::newRow("arrows") << TextLook::Style::Arrows
                                << QStringList{u" -> "_s, u"<-  "_s, u" ~> "_s, u"<~  "_s,
                                       u"<** "_s, u"<~* "_s, u"=== "_s, u"*** "_s};
        QTest::newRow("letters") << TextLook::Style::Letters
                                 << QStringList{u"C: "_s, u"S: "_s, u"-- "_s};
    }
    void everyLineOfPlainTextBeginsWithAMarkOfOurs()
    {
        QFETCH(TextLook::Style, style);
        QFETCH(QStringList, marks);
        TextExport exporter(wish(ExportWish::Level::None), {.style = style});
        const QByteArray text = hostileExport(exporter);
        verifyNothingActsOnATerminal(text);
        for (const QString &line : QString::fromUtf8(text.chopped(1)).split(u'\n')) {
            QVERIFY2(std::ranges::any_of(
                         marks, [&line](const QString &mark) { return line.startsWith(mark); }),
                qPrintable(line));
        }
    }

    void arrowsAreSwaksAndLettersAreTheRfcs()
    {
        TextExport arrows(wish(ExportWish::Level::None));
        QCOMPARE(sessionIn(arrows),
            u"=== SMTP mail.example.test:587, heloscope 0.1.0, 2026-11-21T20:00:00Z\n"
            " -> RCPT TO:<b@example.test>\n<~* 550-5.1.1 no such user\n<~* 550 sorry  [1.5 ms]\n"
            "=== close by client\n"_s);
        TextExport letters(
            wish(ExportWish::Level::None), {.style = TextLook::Style::Letters, .hasHeader = false});
        QCOMPARE(sessionIn(letters),
            u"C: RCPT TO:<b@example.test>\nS: 550-5.1.1 no such user\nS: 550 sorry\n"
            "-- close by client\n"_s);
    }

    void twoLanguagesStandBesideEachOther()
    {
        const ExportWish two = wish(ExportWish::Level::Full, u"th"_s);
        const HelpLibrary library;
        const QString english = library.find("reason/mailbox_unknown", u"en"_s)->name;
        const QString thai = library.find("reason/mailbox_unknown", u"th"_s)->name;
        TextExport text(two);
        HtmlExport html(two);
        MarkdownExport markdown(two);
        bool inOneLine = false;
        for (const QString &line : sessionIn(text).split(u'\n')) {
            QVERIFY2(columnsOf(line) <= 81, qPrintable(line));
            inOneLine = inOneLine || (line.contains(english) && line.contains(thai));
        }
        QVERIFY(inOneLine);
        const QString page = sessionIn(html);
        QVERIFY(page.contains(u"<blockquote lang=\"en\"><strong>"_s + english));
        QVERIFY(page.contains(u"<blockquote lang=\"th\"><strong>"_s + thai));
        QVERIFY(sessionIn(markdown).contains(
            QString(u"| **"_s + english + u"** | **"_s + thai + u"** |\n"_s)));
        JsonExport json(two);
        const QByteArray reply = sessionIn(json).toUtf8().split('\n').at(2);
        const QJsonObject object = QJsonDocument::fromJson(reply).object();
        QCOMPARE(object[u"explanation"_s].toArray().size(),
            object[u"secondExplanation"_s].toArray().size());
        QVERIFY(reply.contains(thai.toUtf8()));
    }

    void withoutExplanationsNothingIsQuoted()
    {
        MarkdownExport markdown({ExportWish::Level::None, {}, nullptr});
        QVERIFY(!hostileExport(markdown).contains("\n> "));
        HtmlExport html({ExportWish::Level::None, {}, nullptr});
        QVERIFY(!hostileExport(html).contains("<blockquote"));
    }
};

QTEST_GUILESS_MAIN(TestExporters)
#include "tst_exporters.moc"
