// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/codecomparison.h"
#include "core/compare/comparisonhtml.h"
#include "core/compare/comparisonjson.h"
#include "core/compare/comparisonmarkdown.h"
#include "core/compare/replytraits.h"
#include "core/help/helplibrary.h"

#include <QJsonArray>
#include <QTest>

#include <algorithm>

using namespace Heloscope;
using namespace Qt::StringLiterals;

namespace {

bool anyContains(const QStringList &list, const QString &text)
{
    return std::ranges::any_of(list, [&](const QString &entry) { return entry.contains(text); });
}

QStringList relatedLabels(const CodeComparison &page)
{
    QStringList labels;
    for (const RelatedTopic &related : page.related) {
        labels << related.label;
    }
    return labels;
}

} // namespace

class TestCodeComparison : public QObject
{
    Q_OBJECT

    HelpLibrary m_library;

    [[nodiscard]] Result<CodeComparison, ComparisonFault> result(
        const QString &one, const QString &other, const QString &language = u"en"_s) const
    {
        return compareCodes(
            *comparableCodeFromText(one), *comparableCodeFromText(other), m_library, language);
    }

    [[nodiscard]] CodeComparison page(
        const QString &one, const QString &other, const QString &language = u"en"_s) const
    {
        return *result(one, other, language);
    }

    [[nodiscard]] QByteArray questionFor(const QString &one, const QString &other) const
    {
        const CodeComparison comparison = page(one, other);
        return comparison.question ? comparison.question->topic : QByteArray();
    }

private slots:
    void readsWhatCanBeCompared_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("label");
        QTest::newRow("reply code") << u" 450 "_s << u"450"_s;
        QTest::newRow("enhanced code") << u"5.7.26"_s << u"5.7.26"_s;
        QTest::newRow("open class") << u"x.1.1"_s << u"X.1.1"_s;
        QTest::newRow("leading noughts") << u"5.01.1"_s << u"5.1.1"_s;
        QTest::newRow("two digits") << u"45"_s << QString();
        QTest::newRow("four digits") << u"4500"_s << QString();
        QTest::newRow("nought in front") << u"050"_s << QString();
        QTest::newRow("class without codes") << u"3.1.1"_s << QString();
        QTest::newRow("two numbers") << u"5.1"_s << QString();
        QTest::newRow("X alone") << u"X"_s << QString();
        QTest::newRow("other digits") << u"４５０"_s << QString();
        QTest::newRow("nothing") << QString() << QString();
    }
    void readsWhatCanBeCompared()
    {
        QFETCH(const QString, typed);
        QFETCH(const QString, label);
        const std::optional<ComparableCode> code = comparableCodeFromText(typed);
        QCOMPARE(code ? code->label() : QString(), label);
    }

    void thePairsOfTheSeedPagesAreWhole_data()
    {
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("other");
        QTest::addColumn<QString>("language");
        QTest::newRow("221 354") << u"221"_s << u"354"_s << u"th"_s;
        QTest::newRow("220 221") << u"220"_s << u"221"_s << u"th"_s;
        QTest::newRow("354 421") << u"354"_s << u"421"_s << u"ko"_s;
        QTest::newRow("220 354") << u"220"_s << u"354"_s << u"id"_s;
        QTest::newRow("221 235") << u"221"_s << u"235"_s << u"th"_s;
    }
    void thePairsOfTheSeedPagesAreWhole()
    {
        QFETCH(const QString, one);
        QFETCH(const QString, other);
        QFETCH(const QString, language);
        for (const QString &wanted : {language, u"en"_s}) {
            const CodeComparison comparison = page(one, other, wanted);
            QCOMPARE(comparison.language, wanted);
            QCOMPARE(comparison.codes.front().label, one);
            QCOMPARE(comparison.codes.back().label, other);
            for (const ComparedCode &code : comparison.codes) {
                QVERIFY(code.isListed);
                QCOMPARE(code.status, u"standard"_s);
                QVERIFY(!code.description.isEmpty() && !code.whenSeen.isEmpty());
                QVERIFY(!code.howToFix.isEmpty() && !code.whichWhen.isEmpty());
            }
            QVERIFY(comparison.keyDifferences.size() >= 3);
            QVERIFY(comparison.question);
            QVERIFY(!comparison.references.isEmpty());
        }
        QVERIFY(page(one, other, language).codes.front().description
            != page(one, other).codes.front().description);
    }

    void adviceOf354IsDotStuffing()
    {
        QVERIFY(page(u"221"_s, u"354"_s).codes.back().howToFix.contains(u"second period"_s));
    }

    void laterAndNeverAreSaidOutright()
    {
        for (const auto &[one, other] : {std::pair{u"450"_s, u"550"_s}, {u"550"_s, u"450"_s},
                 {u"4.2.2"_s, u"5.2.2"_s}, {u"550"_s, u"4.7.1"_s}}) {
            const QString summary = page(one, other).summary;
            QVERIFY2(
                summary.indexOf(u"try later"_s) < summary.indexOf(u"never"_s), qPrintable(summary));
            QVERIFY(summary.startsWith(u'4'));
        }
        QVERIFY(page(u"550"_s, u"554"_s).summary.contains(u"never"_s));
        QVERIFY(!page(u"550"_s, u"554"_s).summary.contains(u"later"_s));
        QVERIFY(!page(u"450"_s, u"451"_s).summary.contains(u"never"_s));
        QVERIFY(!page(u"220"_s, u"250"_s).summary.contains(u"try"_s));
    }

    void theDecidingQuestionOfASetIsFound_data()
    {
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("other");
        QTest::addColumn<QByteArray>("topic");
        const auto row = [](const char *one, const char *other, const char *id) {
            QTest::addRow("%s %s", one, other)
                << QString::fromLatin1(one) << QString::fromLatin1(other)
                << (*id == '\0' ? QByteArray() : QByteArray("contrast/") + id);
        };
        row("450", "451", "450-451-452");
        row("452", "450", "450-451-452");
        row("550", "553", "550-551-553-554");
        row("551", "554", "550-551-553-554");
        row("530", "535", "530-534-535");
        row("220", "421", "220-221-421");
        row("221", "421", "220-221-421");
        row("421", "450", "421-450-451");
        row("250", "252", "250-251-252");
        row("450", "550", "450-550"); // the pair before any larger set
        row("5.1.1", "5.1.2", "unknown-recipient");
        row("5.1.1", "4.2.1", "unknown-recipient");
        row("X.7.8", "5.7.9", "login");
        row("4.7.1", "5.7.1", "policy-class");
        row("5.2.2", "4.2.2", "mailbox-full");
        row("4.1.1", "5.1.1", ""); // one member of a set, not two
        row("X.7.1", "5.7.1", "");
        row("211", "550", "");
        row("550", "5.1.1", "");
    }
    void theDecidingQuestionOfASetIsFound()
    {
        QFETCH(const QString, one);
        QFETCH(const QString, other);
        QFETCH(const QByteArray, topic);
        QCOMPARE(questionFor(one, other), topic);
        QCOMPARE(questionFor(other, one), topic);
    }

    void theOtherCodesOfASetAreReadNext()
    {
        QCOMPARE(
            relatedLabels(page(u"450"_s, u"451"_s)), (QStringList{u"4yz"_s, u"x5z"_s, u"452"_s}));
        QCOMPARE(relatedLabels(page(u"5.7.0"_s, u"5.7.1"_s)),
            (QStringList{u"5yz"_s, u"X.7"_s, u"X.7.2"_s}));
    }

    void differencesAreOnlyThoseThatThereAre()
    {
        const QStringList same = page(u"550"_s, u"551"_s).keyDifferences;
        QVERIFY(!anyContains(same, u"first digit"_s));
        QVERIFY(!anyContains(same, u"second digit"_s));
        QVERIFY(!anyContains(same, u"connection"_s));
        const QStringList different = page(u"354"_s, u"421"_s).keyDifferences;
        for (const QString &text : {u"first digit is 3"_s, u"first digit is 4"_s, u"try later"_s,
                 u"second digit 2"_s, u"second digit 5"_s, u"with the message"_s,
                 u"nobody's turn"_s, u"closes the connection"_s, u"stays open"_s,
                 u"session: DATA."_s, u"the greeting, any command"_s}) {
            QVERIFY2(anyContains(different, text), qPrintable(text));
        }
        QVERIFY(anyContains(page(u"521"_s, u"550"_s).keyDifferences, u"takes no mail"_s));
    }

    void aReplyCodeAndAnEnhancedCodeAreToldApart()
    {
        QVERIFY(anyContains(page(u"550"_s, u"5.1.1"_s).keyDifferences, u"“550 5.1.1”"_s));
        QVERIFY(anyContains(page(u"X.1.1"_s, u"550"_s).keyDifferences, u"“550 5.1.1”"_s));
        QVERIFY(anyContains(page(u"550"_s, u"4.1.1"_s).keyDifferences, u"contradict"_s));
        QVERIFY(!anyContains(page(u"354"_s, u"X.1.1"_s).keyDifferences, u"contradict"_s));
    }

    void anOpenClassIsComparedWithAClass()
    {
        const CodeComparison open = page(u"5.1.1"_s, u"X.1.1"_s);
        QCOMPARE(open.codes.front().severity, std::optional(Smtp::Severity::Permanent));
        QVERIFY(!open.codes.back().severity);
        QVERIFY(anyContains(open.keyDifferences, u"name the same matter"_s));
        QVERIFY(open.summary.contains(u"X stands for the first digit"_s));
    }

    void whatIsNoStandardIsCalledSo()
    {
        QVERIFY(
            anyContains(page(u"530"_s, u"538"_s).keyDifferences, u"538: a standard defined it"_s));
        QVERIFY(!anyContains(page(u"530"_s, u"535"_s).keyDifferences, u"defines it"_s));
    }

    void unknownCodesStillHaveSomethingTrueToSay()
    {
        const CodeComparison unknown = page(u"567"_s, u"4.9.99"_s);
        const HelpText permanent = *m_library.find(QByteArray("class/5"), u"en"_s);
        const ComparedCode &first = unknown.codes.front();
        QVERIFY(!first.isListed && first.status.isEmpty());
        QCOMPARE(first.topic, QByteArray("class/5"));
        QCOMPARE(first.name, permanent.name);
        QVERIFY(first.description.startsWith(permanent.description));
        QCOMPARE(first.howToFix, permanent.howToFix);
        QVERIFY(!first.whenSeen.isEmpty() && !first.whichWhen.isEmpty());
        QVERIFY(anyContains(unknown.keyDifferences, u"567: it is not listed"_s));
        const ComparedCode second = page(u"550"_s, u"5.1.99"_s).codes.back();
        QCOMPARE(second.name, m_library.find(QByteArray("enhanced/X.1"), u"en"_s)->name);
    }

    void twoUnknownCodesOfOneKindStillDiffer()
    {
        QVERIFY(!page(u"598"_s, u"599"_s).keyDifferences.isEmpty());
        QVERIFY(!page(u"X.9.98"_s, u"X.9.99"_s).codes.front().description.isEmpty());
    }

    void thereIsNothingToCompareInTheSameCode()
    {
        QCOMPARE(result(u"450"_s, u" 450"_s).fault(), ComparisonFault::SameCode);
        QCOMPARE(result(u"x.1.1"_s, u"X.1.1"_s).fault(), ComparisonFault::SameCode);
    }

    void aNumberOfNoClassIsNoCode()
    {
        QCOMPARE(result(u"911"_s, u"450"_s).fault(), ComparisonFault::FirstIsNoCode);
        QCOMPARE(result(u"450"_s, u"911"_s).fault(), ComparisonFault::SecondIsNoCode);
    }

    void withoutCatalogsThereIsNoPage()
    {
        const HelpLibrary empty(u"/nonexistent"_s);
        QCOMPARE(compareCodes(*comparableCodeFromText(u"450"), *comparableCodeFromText(u"550"),
                     empty, u"en"_s)
                     .fault(),
            ComparisonFault::NoTexts);
    }

    void jsonHasTheKeysOfTheContract()
    {
        const QJsonObject json = comparisonToJson(page(u"450"_s, u"5.1.1"_s));
        for (const char *key :
            {"language", "summary", "codes", "keyDifferences", "whichWhen", "headings"}) {
            QVERIFY2(json.contains(QLatin1StringView(key)), key);
        }
        QCOMPARE(json[u"codes"_s].toArray().size(), 2);
        const QJsonObject code = json[u"codes"_s][1].toObject();
        for (const char *key :
            {"code", "name", "severity", "description", "whenSeen", "howToFix"}) {
            QVERIFY2(!code[QLatin1StringView(key)].toString().isEmpty(), key);
        }
        QCOMPARE(code[u"code"_s].toString(), u"5.1.1"_s);
        QCOMPARE(code[u"severity"_s].toString(), u"permanent"_s);
        QVERIFY(!json[u"whichWhen"_s][u"450"_s].toString().isEmpty());
        QVERIFY(!json[u"whichWhen"_s][u"5.1.1"_s].toString().isEmpty());
        for (const char *key :
            {"description", "whenSeen", "howToFix", "keyDifferences", "whichWhen", "learnMore"}) {
            QVERIFY2(!json[u"headings"_s][QLatin1StringView(key)].toString().isEmpty(), key);
        }
        QVERIFY(
            comparisonToJson(page(u"X.1.1"_s, u"450"_s))[u"codes"_s][0][u"severity"_s].isNull());
    }

    void pagesEscapeWhatMeansSomethingToThem()
    {
        CodeComparison comparison = page(u"354"_s, u"450"_s);
        comparison.language = u"en\"><script>"_s;
        comparison.codes.back().howToFix = u"<script>alert(1)</script> & *b*"_s;
        const QByteArray html = comparisonToHtml(comparison);
        QVERIFY(!html.contains("<script"));
        QVERIFY(html.contains("&lt;script&gt;alert(1)&lt;/script&gt; &amp; *b*"));
        QVERIFY(html.contains("&lt;CRLF&gt;"));
        QVERIFY(comparisonToMarkdown(comparison).contains("\\<script\\>alert(1)\\</script\\>"));
        QVERIFY(comparisonToMarkdown(comparison).contains("\\*b\\*"));
    }

    void pagesHaveEveryHeadingInOrder()
    {
        const CodeComparison comparison = page(u"450"_s, u"451"_s, u"ko"_s);
        const ComparisonHeadings &headings = comparison.headings;
        for (const QByteArray &written :
            {comparisonToHtml(comparison), comparisonToMarkdown(comparison)}) {
            qsizetype at = 0;
            for (const QString &heading : {headings.description, headings.whenSeen,
                     headings.howToFix, headings.keyDifferences, headings.decidingQuestion,
                     headings.whichWhen, headings.learnMore}) {
                at = written.indexOf(heading.toUtf8(), at);
                QVERIFY2(at > 0, qPrintable(heading));
            }
        }
        QVERIFY(comparisonToHtml(comparison).contains("<html lang=\"ko\">"));
        QVERIFY(comparisonToHtml(comparison).contains("prefers-color-scheme: dark"));
    }

    void everyListedReplyCodeOfStandardsHasTraits()
    {
        for (const int code :
            {220, 221, 235, 250, 334, 354, 421, 450, 451, 452, 500, 530, 535, 550, 554, 556}) {
            const std::optional<ReplyTraits> traits = replyTraits(code);
            QVERIFY(traits && !traits->moments.empty() && traits->turn && traits->connection);
        }
        QVERIFY(!replyTraits(599));
        QVERIFY(replyTraits(442)->moments.empty());
        QCOMPARE(replyTraits(421)->connection, std::optional(ConnectionAfter::Closes));
    }
};

QTEST_GUILESS_MAIN(TestCodeComparison)
#include "tst_codecomparison.moc"
