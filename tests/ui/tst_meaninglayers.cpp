// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/help/helplibrary.h"
#include "tests/models/sampletranscript.h"
#include "ui/explain/meaningdocument.h"
#include "ui/explain/meaningfinder.h"
#include "ui/explain/topicmeaning.h"
#include "ui/wording/voicewords.h"

#include <QTest>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextLayout>
#include <QTextTable>

#include <algorithm>

using namespace Heloscope;
using namespace Qt::StringLiterals;

namespace {

const MeaningSection *section(const Meaning &meaning, const QString &start)
{
    const auto found = std::ranges::find_if(meaning.sections,
        [&](const MeaningSection &candidate) { return candidate.heading.startsWith(start); });
    return found == meaning.sections.end() ? nullptr : &*found;
}

QString cellText(const QTextTable &table, int row, int column)
{
    const QTextTableCell cell = table.cellAt(row, column);
    QTextCursor cursor = cell.firstCursorPosition();
    cursor.setPosition(cell.lastPosition(), QTextCursor::KeepAnchor);
    return cursor.selectedText();
}

} // namespace

/// What is said about a reply, and how it is laid out in one language and in two.
class TestMeaningLayers : public QObject
{
    Q_OBJECT

private slots:
    void everyLayerIsSaidAndLabelled();
    void layersStandInTheOrderOfReading();
    void aGuessIsNotAdvisedOn();
    void bothCodesAreTakenApart();
    void capabilityIsFoundWithoutItsEqualsSign();
    void mechanismFamiliesHaveOneEntry();
    void theOriginalCoversEverySectionThatIsTranslated();
    void twoLanguagesStandInOneRow();
    void whatIsTheSameInBothIsWrittenOnce();
    void anOpenClassIsTakenApartAsX();
    void obsoleteAndSeenAndFolkloreAreWords();
    void aCodeTellsWhatItMeansAfterEachCommand();
    void thaiLinesAreHighEnough();

private:
    [[nodiscard]] Meaning ofReply(const QByteArray &text, const QString &language) const;
    [[nodiscard]] Meaning ofCapability(const QByteArray &line) const;
    [[nodiscard]] MeaningPage page(const QString &language, const QString &beside) const;

    HelpLibrary m_library;
    const QByteArray m_gmail
        = "5.7.25 [192.0.2.1] The IP address sending this message does not have a PTR record setup";
};

Meaning TestMeaningLayers::ofReply(const QByteArray &text, const QString &language) const
{
    auto transcript = Sample::emptyTranscript();
    const EntryId rcpt = Sample::command(*transcript, Smtp::Verb::Rcpt, "RCPT TO:<a@b.test>");
    ReplyEntry reply;
    reply.reply.code = Smtp::ReplyCode(550);
    reply.reply.enhanced = Smtp::leadingEnhancedStatus(text);
    reply.reply.lines = {text};
    reply.reply.raw = "550 " + text + "\r\n";
    reply.to = rcpt;
    const EntryId id = transcript->append(std::chrono::milliseconds(50), reply);
    Inspection inspection;
    inspection.show(std::move(transcript), u"x"_s);
    return MeaningFinder(inspection, m_library).of(id, -1, language);
}

Meaning TestMeaningLayers::ofCapability(const QByteArray &line) const
{
    auto transcript = Sample::emptyTranscript();
    const EntryId ehlo = Sample::command(*transcript, Smtp::Verb::Ehlo, "EHLO x.test");
    ReplyEntry reply;
    reply.reply.code = Smtp::ReplyCode(250);
    reply.reply.lines = {"mail.test", line};
    reply.to = ehlo;
    const EntryId id = transcript->append(std::chrono::milliseconds(50), reply);
    Inspection inspection;
    inspection.show(std::move(transcript), u"x"_s);
    return MeaningFinder(inspection, m_library).of(id, 1, u"en"_s);
}

MeaningPage TestMeaningLayers::page(const QString &language, const QString &beside) const
{
    MeaningPage page;
    page.meaning = ofReply(m_gmail, language);
    page.beside = ofReply(m_gmail, beside);
    page.language = u"first"_s;
    page.besideLanguage = u"second"_s;
    return page;
}

void TestMeaningLayers::everyLayerIsSaidAndLabelled()
{
    const Meaning meaning = ofReply(m_gmail, u"en"_s);
    QCOMPARE(meaning.code, u"550"_s);
    const MeaningSection *here = section(meaning, u"What it means after RCPT TO"_s);
    QVERIFY(here && here->voice);
    QCOMPARE(here->voice->source, LayerSource::Standard);
    const MeaningSection *enhanced = section(meaning, u"What 5.7.25 adds"_s);
    QVERIFY(enhanced && !enhanced->isDetail);
    const MeaningSection *provider = section(meaning, u"What the provider means"_s);
    QVERIFY(provider && provider->voice);
    QCOMPARE(voiceLabels(*provider->voice), QStringList{u"◆ Gmail"_s});
    const MeaningSection *cause = section(meaning, u"Cause ("_s);
    QVERIFY(cause && cause->voice);
    const MeaningSection *advice = section(meaning, u"What you can do"_s);
    QVERIFY(advice && advice->voice);
    QCOMPARE(advice->voice->source, LayerSource::Provider);
    for (const MeaningSection &part : meaning.sections) {
        if (part.voice) {
            QVERIFY2(!voiceLabels(*part.voice).isEmpty(), qPrintable(part.heading));
        }
    }
}

void TestMeaningLayers::layersStandInTheOrderOfReading()
{
    const Meaning meaning = ofReply(m_gmail, u"en"_s);
    QList<qptrdiff> places;
    for (const QString &start : {u"What it means after"_s, u"What the provider"_s, u"Cause ("_s,
             u"What you can do"_s, u"When you see it"_s, u"The three digits"_s,
             u"The enhanced status code"_s, u"Defined in"_s, u"Who says so"_s, u"As it came"_s}) {
        const MeaningSection *found = section(meaning, start);
        QVERIFY2(found, qPrintable(start));
        places << found - meaning.sections.data();
    }
    QVERIFY(std::ranges::is_sorted(places));
}

void TestMeaningLayers::aGuessIsNotAdvisedOn()
{
    const Meaning meaning = ofReply("Rejected", u"en"_s);
    const MeaningSection *advice = section(meaning, u"What you can do"_s);
    QVERIFY(advice);
    QCOMPARE(advice->voice->source, LayerSource::Standard);
    const MeaningSection *cause = section(meaning, u"Cause (a guess)"_s);
    QVERIFY(cause);
    QVERIFY(voiceLabels(*cause->voice).contains(u"? Guess"_s));
}

void TestMeaningLayers::bothCodesAreTakenApart()
{
    const Meaning meaning = ofReply(m_gmail, u"th"_s);
    const QStringList digits = section(meaning, u"The three digits"_s)->text.split(u'\n');
    QCOMPARE(digits.size(), 3);
    QCOMPARE(digits.at(0), QString(u"5 – "_s + m_library.find("class/5", u"th"_s)->name));
    const QStringList numbers = section(meaning, u"The enhanced status code"_s)->text.split(u'\n');
    QCOMPARE(numbers.size(), 3);
    QCOMPARE(numbers.at(2), QString(u"25 – "_s + m_library.find("enhanced/X.7.25", u"th"_s)->name));
}

void TestMeaningLayers::capabilityIsFoundWithoutItsEqualsSign()
{
    for (const QByteArray line : {"AUTH=PLAIN login", "AUTH PLAIN login"}) {
        const Meaning meaning = ofCapability(line);
        QCOMPARE(meaning.verdict, m_library.find("extension/AUTH", u"en"_s)->name);
        QCOMPARE(meaning.subject, QString::fromLatin1(line));
        QVERIFY(section(meaning, u"PLAIN"_s)
                    ->text.startsWith(m_library.find("mechanism/PLAIN", u"en"_s)->name));
        QVERIFY(section(meaning, u"login"_s)
                    ->text.startsWith(m_library.find("mechanism/LOGIN", u"en"_s)->name));
    }
}

void TestMeaningLayers::mechanismFamiliesHaveOneEntry()
{
    const Meaning meaning = ofCapability("AUTH GS2-FOO 9798-U-RSA-SHA1-ENC KERBEROS_V4 NONE");
    const auto starts = [&](const QString &heading, const TopicId &topic) {
        return section(meaning, heading)->text.startsWith(m_library.find(topic, u"en"_s)->name);
    };
    QVERIFY(starts(u"GS2-FOO"_s, "mechanism/GS2"));
    QVERIFY(starts(u"9798-U"_s, "mechanism/9798"));
    QVERIFY(starts(u"KERBEROS_V4"_s, "mechanism/KERBEROS-V4"));
    QVERIFY(!section(meaning, u"NONE"_s)->voice);
}

void TestMeaningLayers::theOriginalCoversEverySectionThatIsTranslated()
{
    const Meaning thai = ofReply(m_gmail, u"th"_s);
    const Meaning english = ofReply(m_gmail, u"en"_s);
    QCOMPARE(thai.sections.size(), english.sections.size());
    QVERIFY(thai.verdict != english.verdict || !m_library.fault(u"th"_s));
    for (std::size_t i = 0; i < thai.sections.size(); ++i) {
        const MeaningSection *original = counterpart(english, thai, i);
        QCOMPARE(original != nullptr, thai.sections[i].text != english.sections[i].text);
        if (original) {
            QCOMPARE(original, &english.sections[i]);
        }
    }
}

void TestMeaningLayers::twoLanguagesStandInOneRow()
{
    QTextDocument document;
    write(document, page(u"th"_s, u"ko"_s), {.showDetails = true, .asColumns = true}, QFont(),
        QPalette());
    int pairs = 0;
    for (const QTextFrame *frame : document.rootFrame()->childFrames()) {
        const auto *table = qobject_cast<const QTextTable *>(frame);
        QVERIFY(table);
        for (int row = 0; row < table->rows(); ++row) {
            const QString left = cellText(*table, row, 0);
            const QString right = cellText(*table, row, 1);
            QVERIFY(!left.isEmpty());
            QVERIFY(!right.isEmpty());
            QVERIFY(left != right);
            ++pairs;
        }
    }
    QCOMPARE_GE(pairs, 7);

    write(document, page(u"th"_s, u"ko"_s), {.showDetails = true}, QFont(), QPalette());
    QVERIFY(document.rootFrame()->childFrames().isEmpty());
    const QString korean = m_library.find("class/5", u"ko"_s)->name;
    QVERIFY(document.toPlainText().contains(korean));
}

void TestMeaningLayers::whatIsTheSameInBothIsWrittenOnce()
{
    QTextDocument document;
    write(document, page(u"th"_s, u"id"_s), {.showDetails = true, .asColumns = true}, QFont(),
        QPalette());
    QCOMPARE(document.toPlainText().count(QString(u"550 "_s + QString::fromLatin1(m_gmail))), 1);
}

void TestMeaningLayers::anOpenClassIsTakenApartAsX()
{
    const Meaning meaning = topicMeaning("enhanced/X.7.26", m_library, u"en"_s);
    const MeaningSection *parts = section(meaning, u"Taken apart"_s);
    QVERIFY(parts);
    QVERIFY2(parts->text.startsWith(u"X – "_s), qPrintable(parts->text));
}

void TestMeaningLayers::obsoleteAndSeenAndFolkloreAreWords()
{
    QCOMPARE(voiceLabels({LayerSource::Standard, {}, u"standard"_s}), QStringList{u"§ Standard"_s});
    QCOMPARE(voiceLabels({LayerSource::Standard, {}, u"obsolete"_s}),
        (QStringList{u"§ Standard"_s, u"† Obsolete"_s}));
    QCOMPARE(
        voiceLabels({LayerSource::Standard, {}, u"seen"_s}), QStringList{u"~ Seen in the field"_s});
    QCOMPARE(voiceLabels({LayerSource::Standard, {}, u"folklore"_s}), QStringList{u"≈ Folklore"_s});
}

void TestMeaningLayers::aCodeTellsWhatItMeansAfterEachCommand()
{
    const Meaning meaning = topicMeaning("code/530", m_library, u"en"_s);
    QVERIFY(section(meaning, u"After AUTH, without encryption"_s));
    QVERIFY(section(meaning, u"After any command, with encryption"_s));
    QVERIFY(section(meaning, u"Taken apart"_s));
    QCOMPARE(meaning.code, u"530"_s);
    QCOMPARE(topicMeaning("enhanced/X.7.26", m_library, u"en"_s).code, u"X.7.26"_s);
    QVERIFY(topicMeaning("class/5", m_library, u"en"_s).code.isEmpty());
    QVERIFY(topicMeaning("code/000", m_library, u"en"_s).verdict.isEmpty());
}

void TestMeaningLayers::thaiLinesAreHighEnough()
{
    QTextDocument document;
    document.setTextWidth(300);
    QFont font;
    font.setPixelSize(16);
    font.setPointSizeF(12);
    write(document, page(u"th"_s, u"en"_s), {.showDetails = true}, font, QPalette());
    document.size(); // lays it out
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        const QTextLayout *layout = block.layout();
        for (int line = 1; line < layout->lineCount(); ++line) {
            const qreal step = layout->lineAt(line).y() - layout->lineAt(line - 1).y();
            const qreal size = QFontInfo(block.charFormat().font()).pixelSize();
            QVERIFY2(step >= 1.5 * size, qPrintable(block.text()));
        }
    }
}

QTEST_MAIN(TestMeaningLayers)
#include "tst_meaninglayers.moc"
