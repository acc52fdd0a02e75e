// SPDX-License-Identifier: GPL-3.0-or-later
//
// The texts that the comparison is made of: every one that the program can ask for is there, and
// each has only those placeholders that the program fills.
#include "core/compare/comparisonwords.h"
#include "core/compare/contrast.h"
#include "core/help/helplibrary.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace Heloscope;
using namespace Qt::StringLiterals;

class TestComparisonTexts : public QObject
{
    Q_OBJECT

    HelpLibrary m_library;

    [[nodiscard]] HelpText english(const TopicId &topic) const
    {
        return m_library.find(topic, u"en"_s).value_or(HelpText{});
    }

    [[nodiscard]] std::vector<TopicId> family(const QByteArray &prefix) const
    {
        std::vector<TopicId> topics;
        for (const TopicId &topic : m_library.topics()) {
            if (topic.startsWith(prefix)) {
                topics.push_back(topic);
            }
        }
        return topics;
    }

    static QStringList placeholders(const QString &text)
    {
        static const QRegularExpression placeholder(u"\\{[^}]*\\}"_s);
        QStringList found;
        for (auto each = placeholder.globalMatch(text); each.hasNext();) {
            found << each.next().captured();
        }
        found.removeDuplicates();
        found.sort();
        return found;
    }

    /// Of the sentences about two sessions: those that a text may hold, in all languages the same.
    static bool isOfSessions(const TopicId &topic)
    {
        return topic.startsWith("heading/session-") || topic.startsWith("difference/session-");
    }

    /// What a topic's texts have to hold, sorted.
    static QStringList wantedIn(const TopicId &topic)
    {
        if (topic == "heading/title" || topic.startsWith("summary/")) {
            return {u"{firstName}"_s, u"{first}"_s, u"{secondName}"_s, u"{second}"_s};
        }
        if (topic == "difference/kind-pair") {
            return {u"{first}"_s, u"{line}"_s, u"{second}"_s};
        }
        if (topic == "difference/kind-clash" || topic == "difference/same-matter") {
            return {u"{first}"_s, u"{second}"_s};
        }
        if (topic == "difference/category-other" || topic == "difference/subject-other") {
            return {u"{code}"_s, u"{digit}"_s};
        }
        if (topic == "difference/meaning") {
            return {u"{code}"_s, u"{name}"_s};
        }
        if (topic == "difference/commands") {
            return {u"{code}"_s, u"{commands}"_s};
        }
        return topic.startsWith("difference/") ? QStringList(u"{code}"_s) : QStringList();
    }

private slots:
    void headingsAreThoseOfTheSeedPages()
    {
        const ComparisonWords words(m_library, u"en"_s);
        QCOMPARE(words.heading("description"), u"Description"_s);
        QCOMPARE(words.heading("when-seen"), u"When You See It"_s);
        QCOMPARE(words.heading("how-to-fix"), u"How to Fix"_s);
        QCOMPARE(words.heading("key-differences"), u"Key Differences"_s);
        QCOMPARE(words.heading("which-when"), u"When to Use Which"_s);
        QCOMPARE(words.heading("learn-more"), u"Learn More"_s);
    }

    void everyPairOfClassesHasASummary()
    {
        for (int low = 2; low <= 5; ++low) {
            for (int high = low; high <= 5; ++high) {
                const TopicId topic
                    = "summary/" + QByteArray::number(low) + '-' + QByteArray::number(high);
                QVERIFY2(!english(topic).description.isEmpty(), topic.constData());
            }
        }
    }

    void everyDifferenceThatIsAskedForHasASentence()
    {
        for (const char *id : {"class-2", "class-3", "class-4", "class-5", "class-x", "class-none",
                 "retry-2", "retry-3", "retry-4", "retry-5", "retry-x", "retry-none", "category-0",
                 "category-1", "category-2", "category-3", "category-5", "category-other",
                 "subject-0", "subject-1", "subject-2", "subject-3", "subject-4", "subject-5",
                 "subject-6", "subject-7", "subject-other", "same-matter", "commands",
                 "commands-none", "turn-command", "turn-message", "turn-login", "turn-greeting",
                 "turn-end", "connection-stays", "connection-closes", "connection-greeting",
                 "kind-reply", "kind-enhanced", "kind-pair", "kind-clash", "status-standard",
                 "status-obsolete", "status-seen", "status-folklore", "meaning", "unknown"}) {
            QVERIFY2(!english(TopicId("difference/") + id).description.isEmpty(), id);
        }
    }

    void everySetHasAQuestionAndEveryQuestionASet()
    {
        std::vector<TopicId> sets = contrastTopics();
        std::vector<TopicId> texts = family("contrast/");
        std::ranges::sort(sets);
        std::ranges::sort(texts);
        QCOMPARE(sets, texts);
        for (const TopicId &topic : texts) {
            QVERIFY2(english(topic).name.endsWith(u'?'), topic.constData());
        }
    }

    void theAnswerNamesEveryCodeOfItsSet()
    {
        for (const TopicId &topic : contrastTopics()) {
            for (const QString &code : codesOfContrast(topic)) {
                QVERIFY2(english(topic).description.contains(code),
                    qPrintable(QString::fromLatin1(topic) + u' ' + code));
            }
        }
    }

    void everyTextHasThePlaceholdersThatAreFilled()
    {
        for (const char *prefix : {"heading/", "summary/", "difference/", "contrast/"}) {
            for (const TopicId &topic : family(prefix)) {
                if (isOfSessions(topic)) {
                    continue; // see tst_transcriptdiff: every one is filled there
                }
                for (const QString &language : m_library.languages()) {
                    const HelpText text = m_library.find(topic, language).value_or(HelpText{});
                    QCOMPARE(placeholders(text.name + text.description), wantedIn(topic));
                }
            }
        }
    }

    void placeholdersAreFilledInOnePass()
    {
        const std::vector<PlaceholderValue> values{
            {"first"_L1, u"{second}"_s}, {"second"_L1, u"450"_s}};
        QCOMPARE(filled(u"{first} and {second}{second}"_s, values), u"{second} and 450450"_s);
        QCOMPARE(filled(u"{third} {"_s, values), u"{third} {"_s);
        QCOMPARE(filled(QString(), values), QString());
    }
};

QTEST_GUILESS_MAIN(TestComparisonTexts)
#include "tst_comparisontexts.moc"
