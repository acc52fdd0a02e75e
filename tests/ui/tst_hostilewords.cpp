// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/help/helplibrary.h"
#include "tests/models/sampletranscript.h"
#include "ui/explain/meaningdocument.h"
#include "ui/explain/meaningfinder.h"
#include "ui/transcript/dialoguefilter.h"
#include "ui/transcript/dialoguewords.h"

#include <QTest>
#include <QTextBlock>
#include <QTextDocument>

using namespace Heloscope;
using namespace Qt::StringLiterals;

namespace {

const QByteArray Hostile = "5.1.1 <b>Send</b> your <img src=\"http://evil.test/x\"> \x1b[31mred "
                           "\xE2\x80\xAEtxet \x07 &amp; \xFF";

bool isInert(const QString &text)
{
    return !text.contains(QChar(0x1b)) && !text.contains(QChar(0x202E)) && !text.contains(QChar(7));
}

} // namespace

class TestHostileWords : public QObject
{
    Q_OBJECT

private slots:
    void rowShowsEveryCharacterAndInterpretsNone();
    void meaningShowsTheWordsAsPlainText();
    void filterFindsTheLinesOfAReply();

private:
    static std::unique_ptr<Transcript> hostileTranscript();
};

std::unique_ptr<Transcript> TestHostileWords::hostileTranscript()
{
    auto transcript = Sample::emptyTranscript();
    Sample::reply(*transcript, 220, {"mail.example.test"});
    const EntryId rcpt = Sample::command(*transcript, Smtp::Verb::Rcpt, "RCPT TO:<a@b.test>");
    ReplyEntry reply;
    reply.reply.code = Smtp::ReplyCode(550);
    reply.reply.lines = {Hostile};
    reply.reply.raw = "550 " + Hostile + "\r\n";
    reply.to = rcpt;
    transcript->append(std::chrono::milliseconds(50), reply);
    return transcript;
}

void TestHostileWords::rowShowsEveryCharacterAndInterpretsNone()
{
    Inspection inspection;
    inspection.show(hostileTranscript(), u"x"_s);
    TranscriptModel model(inspection);
    const DialogueWords words(model);
    const QModelIndex row = words.index(2, TranscriptModel::Text);
    const QString shown = row.data(Qt::DisplayRole).toString();
    QVERIFY(isInert(shown));
    QVERIFY(shown.contains(u"<b>Send</b>"_s));
    QVERIFY(shown.contains(u"<img src="_s));
    const QString tip = row.data(Qt::ToolTipRole).toString();
    QVERIFY(isInert(tip));
    QVERIFY(tip.contains(u"&lt;b&gt;Send"_s));
    QVERIFY(tip.contains(u"&amp;amp;"_s));
    QVERIFY(!tip.contains(u"<img"_s));
    QVERIFY(isInert(row.data(Qt::AccessibleTextRole).toString()));
}

void TestHostileWords::meaningShowsTheWordsAsPlainText()
{
    Inspection inspection;
    inspection.show(hostileTranscript(), u"x"_s);
    const HelpLibrary library;
    const MeaningFinder finder(inspection, library);
    MeaningPage page;
    page.meaning = finder.of(3, -1, u"th"_s);
    page.beside = finder.of(3, -1, u"ko"_s);
    page.original = finder.of(3, -1, u"en"_s);
    QTextDocument document;
    write(document, page, {.showDetails = true, .asColumns = true}, QFont(), QPalette());
    const QString text = document.toPlainText();
    QVERIFY(isInert(text));
    QVERIFY(text.contains(u"<b>Send</b>"_s));
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            const QTextCharFormat format = it.fragment().charFormat();
            QVERIFY(!format.isAnchor());
            QVERIFY(!format.isImageFormat());
        }
    }
}

void TestHostileWords::filterFindsTheLinesOfAReply()
{
    Inspection inspection;
    inspection.show(Sample::refusedRecipient(), u"x"_s);
    TranscriptModel model(inspection);
    DialogueWords words(model);
    DialogueFilter filter;
    filter.setSourceModel(&words);
    filter.setWanted(u"pipelining"_s);
    QCOMPARE(filter.rowCount(), 1);
    QCOMPARE(filter.rowCount(filter.index(0, 0)), 3);
    filter.setWanted(u"550"_s);
    QCOMPARE(filter.rowCount(), 1);
    filter.setWanted(QString());
    QCOMPARE(filter.rowCount(), model.rowCount());
}

QTEST_MAIN(TestHostileWords)
#include "tst_hostilewords.moc"
