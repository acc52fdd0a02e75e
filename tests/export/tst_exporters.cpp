// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/htmlexport.h"
#include "core/export/jsonexport.h"
#include "core/export/markdownexport.h"
#include "core/help/helplibrary.h"
#include "core/transcript/jsonobject.h"
#include "tests/support/sampletranscript.h"
#include "tests/support/testplan.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Heloscope;
using namespace Qt::StringLiterals;

namespace {

const QByteArray Evil(
    "<script>alert(1)</script><img src=http://x.test/>```\n```\r\x1b]52;c;eA==\x07"
    "\x1b[31m\xc2\x9b\xe2\x80\xae\xff=1+1|cmd &amp; \"q\" 'q' [l](http://x.test)");

/// A transcript as a hostile file or peer would have it: the same text wherever a text may stand.
std::vector<Entry> hostileEntries()
{
    const QString text = QString::fromUtf8(Evil);
    Smtp::TlsFacts tls = distrustedTls();
    tls.protocol = tls.cipher = tls.group = Evil;
    tls.verifiedName = text;
    for (Smtp::CertificateFacts &one : tls.chain) {
        one.subject = one.issuer = one.key = one.signature = text;
        one.names = {text};
        one.sha256 = Evil;
    }
    Smtp::Reply reply{Smtp::ReplyCode(550), {}, {Evil, Evil}, Evil};
    std::vector<EntryContent> contents{ResolveEntry{text, {text}, {text}}, ConnectEntry{text, 25},
        ConnectedEntry{text, text, {}}, CommandEntry{Smtp::Verb::Other, Evil, Origin::User, false},
        ReplyEntry{reply, {}, false, {}}, ReplyEntry{reply, 4, true, {}}, TlsEntry{tls},
        ContentEntry{1, 1, 1, {}, Evil},
        FindingEntry{Evil, Smtp::FindingSeverity::Error, {}, {{Evil, Evil}}}, NoteEntry{text, {}},
        CloseEntry{}, OutcomeEntry{}};
    std::vector<Entry> entries;
    for (EntryContent &content : contents) {
        entries.push_back({static_cast<EntryId>(entries.size() + 1), {}, std::move(content)});
    }
    return entries;
}

TranscriptHeader hostileHeader()
{
    TranscriptHeader header = sampleHeader();
    header.program = header.target.host = QString::fromUtf8(Evil);
    return header;
}

QByteArray written(Exporter &exporter)
{
    Annotator annotator;
    QByteArray text = exporter.begin(hostileHeader());
    for (const Entry &entry : hostileEntries()) {
        annotator.take(entry);
        text += exporter.entry(entry, annotator);
    }
    return text + exporter.end();
}

void verifyNothingActsOnATerminal(const QByteArray &text)
{
    for (const QChar c : QString::fromUtf8(text)) {
        const bool acts = c.category() == QChar::Other_Format
            || (c.category() == QChar::Other_Control && c != u'\n');
        QVERIFY2(!acts, QByteArray::number(c.unicode(), 16).constData());
    }
}

ExportWish wish(ExportWish::Level level)
{
    static const HelpLibrary library;
    return {level, u"en"_s, &library};
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
        const QByteArray page = written(exporter);
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
        const QByteArray text = written(exporter);
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
        const QByteArray text = written(exporter);
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

    void withoutExplanationsNothingIsQuoted()
    {
        MarkdownExport markdown({ExportWish::Level::None, {}, nullptr});
        QVERIFY(!written(markdown).contains("\n> "));
        HtmlExport html({ExportWish::Level::None, {}, nullptr});
        QVERIFY(!written(html).contains("<blockquote>"));
    }
};

QTEST_GUILESS_MAIN(TestExporters)
#include "tst_exporters.moc"
