// SPDX-License-Identifier: GPL-3.0-or-later
//
// The English catalog as a text: complete over everything that the program can meet, and free of
// the slips that copied explanations of reply codes are full of.
#include "core/diagnosis/refusalreason.h"
#include "core/help/helplibrary.h"
#include "core/plan/stage.h"
#include "core/smtp/deviation.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QList>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <array>

using namespace Heloscope;
using namespace Qt::StringLiterals;

class TestEnglishHelp : public QObject
{
    Q_OBJECT

    HelpLibrary m_library;

    [[nodiscard]] bool has(const TopicId &topic) const
    {
        return m_library.find(topic, u"en"_s).has_value();
    }

    void eachTopicAsRow() const
    {
        QTest::addColumn<QByteArray>("topic");
        for (const TopicId &topic : m_library.topics()) {
            QTest::newRow(topic.constData()) << topic;
        }
    }

    static QStringList sentencesOf(const HelpText &text)
    {
        QStringList sentences{text.description, text.whenSeen, text.howToFix, text.whichWhen};
        sentences.removeAll(QString());
        return sentences;
    }

    static bool isOfFamily(const QByteArray &topic, std::initializer_list<const char *> families)
    {
        const QByteArray family = topic.first(topic.indexOf('/'));
        return std::ranges::any_of(families, [&family](const char *one) { return family == one; });
    }

    /// Codes that can be compared: "code/550" and "enhanced/X.7.1", not their variants or subjects.
    static bool isComparable(const QByteArray &topic)
    {
        return (topic.startsWith("code/") && !topic.contains("/after/"))
            || (topic.startsWith("enhanced/") && topic.count('.') == 2);
    }

private slots:
    void initTestCase()
    {
        QVERIFY2(!m_library.fault(u"en"_s),
            qPrintable(m_library.fault(u"en"_s).value_or(CatalogFault{}).detail));
        QVERIFY(!m_library.topics().empty());
    }

    /// Other programs hold on to the topics, and people write to us about them.
    void everyPublishedTopicIsThere()
    {
        QFile file(QStringLiteral(HELP_TOPICS));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QList<QByteArray> published = file.readAll().trimmed().split('\n');
        QVERIFY(published.size() > 1000);
        for (const QByteArray &topic : published) {
            QVERIFY2(has(topic), topic.constData());
        }
        QCOMPARE(m_library.topics().size(), static_cast<std::size_t>(published.size()));
    }

    void everyReplyCodeOfTheStandardsHasAnEntry()
    {
        for (const int code : {211, 214, 220, 221, 235, 250, 251, 252, 334, 354, 421, 432, 450, 451,
                 452, 454, 455, 500, 501, 502, 503, 504, 521, 530, 534, 535, 538, 550, 551, 552,
                 553, 554, 555, 556}) {
            QVERIFY2(has(codeTopic(code)), codeTopic(code).constData());
        }
        for (const Smtp::Severity severity : {Smtp::Severity::Success, Smtp::Severity::Intermediate,
                 Smtp::Severity::Temporary, Smtp::Severity::Permanent}) {
            QVERIFY(has(classTopic(severity)));
        }
        for (int category = 0; category <= 9; ++category) {
            QVERIFY(has(categoryTopic(category)));
        }
    }

    void commandVariantsExistWhereTheCommandChangesTheMeaning()
    {
        for (const char *topic : {"code/220/after/CONNECT", "code/220/after/STARTTLS",
                 "code/250/after/EHLO", "code/250/after/MAIL", "code/250/after/RCPT",
                 "code/250/after/CONTENT", "code/250/after/RSET", "code/250/after/NOOP",
                 "code/250/after/VRFY", "code/251/after/RCPT", "code/252/after/VRFY",
                 "code/354/after/DATA", "code/421/after/CONNECT", "code/421/after/any",
                 "code/421/after/QUIT", "code/450/after/MAIL", "code/450/after/RCPT",
                 "code/450/after/CONTENT", "code/451/after/MAIL", "code/451/after/RCPT",
                 "code/451/after/DATA", "code/451/after/CONTENT", "code/452/after/MAIL",
                 "code/452/after/RCPT", "code/452/after/CONTENT", "code/454/after/STARTTLS",
                 "code/454/after/AUTH", "code/500/after/EHLO", "code/501/after/EHLO",
                 "code/501/after/MAIL", "code/501/after/RCPT", "code/501/after/AUTH-CANCEL",
                 "code/502/after/EHLO", "code/503/after/EHLO", "code/503/after/MAIL",
                 "code/503/after/RCPT", "code/503/after/DATA", "code/503/after/AUTH",
                 "code/503/after/STARTTLS", "code/504/after/AUTH", "code/504/after/EHLO",
                 "code/530/after/any-unencrypted", "code/530/after/any-encrypted",
                 "code/535/after/AUTH", "code/550/after/EHLO", "code/550/after/MAIL",
                 "code/550/after/RCPT", "code/550/after/CONTENT", "code/552/after/MAIL",
                 "code/552/after/RCPT", "code/552/after/CONTENT", "code/553/after/MAIL",
                 "code/553/after/RCPT", "code/554/after/CONNECT", "code/554/after/DATA",
                 "code/554/after/CONTENT", "code/555/after/MAIL", "code/555/after/RCPT"}) {
            QVERIFY2(has(topic), topic);
        }
    }

    void everyFindingReasonAndStageHasAnEntry()
    {
        for (const Smtp::DeviationKind kind : Smtp::allDeviationKinds()) {
            const TopicId topic = findingTopic(Smtp::deviationRule(kind).id);
            QVERIFY2(has(topic), topic.constData());
        }
        for (const RefusalReason reason : allRefusalReasons()) {
            const TopicId topic = reasonTopic(reasonName(reason));
            QVERIFY2(has(topic), topic.constData());
        }
        for (const Stage stage : AllStages) {
            const TopicId topic = stageTopic(stageName(stage));
            QVERIFY2(has(topic), topic.constData());
        }
    }

    void noFindingIsExplainedThatCannotBeMade()
    {
        for (const TopicId &topic : m_library.topics()) {
            const bool isMade = std::ranges::any_of(
                Smtp::allDeviationKinds(), [&topic](Smtp::DeviationKind kind) {
                    return topic == findingTopic(Smtp::deviationRule(kind).id);
                });
            QVERIFY2(!topic.startsWith("finding/") || isMade, topic.constData());
        }
    }

    void everyVerbHasAnEntry()
    {
        for (int verb = 0; verb < static_cast<int>(Smtp::Verb::Other); ++verb) {
            const TopicId topic = "command/" + Smtp::verbName(static_cast<Smtp::Verb>(verb));
            QVERIFY2(has(topic), topic.constData());
        }
    }

    void everyRegisteredEnhancedCodeHasAnEntry()
    {
        constexpr std::array<int, 8> LastDetail{0, 10, 4, 6, 7, 6, 10, 30};
        for (std::size_t subject = 0; subject < LastDetail.size(); ++subject) {
            const QByteArray prefix = "enhanced/X." + QByteArray::number(subject);
            QVERIFY2(has(prefix), prefix.constData());
            for (int detail = 0; detail <= LastDetail.at(subject); ++detail) {
                const TopicId topic = prefix + '.' + QByteArray::number(detail);
                QVERIFY2(has(topic), topic.constData());
            }
        }
    }

    void everySituationIsOneThatCanOccur_data() { eachTopicAsRow(); }
    void everySituationIsOneThatCanOccur()
    {
        QFETCH(const QByteArray, topic);
        const qsizetype at = topic.indexOf("/after/");
        if (at < 0) {
            return;
        }
        QByteArray situation = topic.sliced(at + 7);
        for (const char *state :
            {"-encrypted", "-unencrypted", "-authenticated", "-unauthenticated"}) {
            if (situation.endsWith(state)) {
                situation.chop(static_cast<qsizetype>(qstrlen(state)));
                break;
            }
        }
        QVERIFY(situation == "any" || Smtp::verbFromName(situation) != Smtp::Verb::Other);
        QVERIFY2(has(topic.first(at)), "a variant without its code");
    }

    void everyEntryIsWhole_data() { eachTopicAsRow(); }
    void everyEntryIsWhole()
    {
        QFETCH(const QByteArray, topic);
        const HelpText text = *m_library.find(topic, u"en"_s);
        QVERIFY(text.name.size() >= 2 && text.name.size() <= 80);
        QVERIFY(!text.name.endsWith(u'.'));
        QVERIFY(!text.reference.isEmpty());
        QVERIFY((QStringList{u"standard"_s, u"obsolete"_s, u"seen"_s, u"folklore"_s})
                    .contains(text.status));
        const bool isTemplate = isOfFamily(topic, {"summary", "difference", "contrast", "report"});
        const bool isHeading = isOfFamily(topic, {"heading"});
        QCOMPARE(text.description.isEmpty(), isHeading);
        QCOMPARE(
            text.whenSeen.isEmpty(), isHeading || isTemplate || isOfFamily(topic, {"provider"}));
        QCOMPARE(text.howToFix.isEmpty(), isHeading || isTemplate);
        QCOMPARE(text.whichWhen.isEmpty(), !isComparable(topic));
        for (const QString &sentences : sentencesOf(text)) {
            QVERIFY(sentences.size() >= 5);
            QVERIFY2(sentences.endsWith(u'.') || sentences.endsWith(u'?'), "cut off");
            const bool beginsWithName = sentences.startsWith(u"iCloud"_s)
                || sentences.startsWith(u"qmail"_s) || sentences.startsWith(u"postscreen"_s);
            QVERIFY2(beginsWithName || sentences.front().isUpper() || sentences.front().isDigit()
                    || sentences.front() == u'{' || sentences.front() == u'"',
                "does not begin like a sentence");
            QVERIFY2(sentences.count(u'(') == sentences.count(u')'), "bracket left open");
            QVERIFY2(sentences.count(u'"') % 2 == 0, "quotation left open");
        }
    }

    void noEntryHasTheSlipsOfCopiedTexts_data() { eachTopicAsRow(); }
    void noEntryHasTheSlipsOfCopiedTexts()
    {
        QFETCH(const QByteArray, topic);
        const HelpText text = *m_library.find(topic, u"en"_s);
        static const QRegularExpression doubledWord(
            u"\\b(\\w+) \\1\\b"_s, QRegularExpression::CaseInsensitiveOption);
        static const QRegularExpression spaceBeforeSign(u" [,.;:?]( |$)"_s);
        for (const QString &sentences : sentencesOf(text) + QStringList(text.name)) {
            QVERIFY(!sentences.contains(u"  "_s));
            QCOMPARE(sentences, sentences.trimmed());
            QVERIFY2(!doubledWord.match(sentences).hasMatch(),
                qPrintable(doubledWord.match(sentences).captured()));
            QVERIFY(!spaceBeforeSign.match(sentences).hasMatch());
            QVERIFY(!sentences.contains(u'\n'));
            QVERIFY2(!sentences.contains(u'<') || !sentences.contains(u"</"_s), "markup");
        }
    }

    void noPlaceholderIsUnknown_data() { eachTopicAsRow(); }
    void noPlaceholderIsUnknown()
    {
        QFETCH(const QByteArray, topic);
        const HelpText text = *m_library.find(topic, u"en"_s);
        static const QRegularExpression percent(u"%[0-9n]"_s);
        for (const QString &sentences : sentencesOf(text) + QStringList(text.name)) {
            QVERIFY2(isOfFamily(topic, {"summary", "difference", "heading", "report", "finding"})
                    || (!sentences.contains(u'{') && !sentences.contains(u'}')),
                "only sentences that are filled in have placeholders");
            QVERIFY2(!percent.match(sentences).hasMatch(), "placeholders are named");
        }
    }

    void everyTopicFitsTheSchema()
    {
        QFile file(QStringLiteral(HELP_SCHEMA));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonObject schema = QJsonDocument::fromJson(file.readAll()).object();
        const QString pattern
            = schema[u"$defs"_s][u"entry"_s][u"properties"_s][u"topic"_s][u"pattern"_s].toString();
        QVERIFY(!pattern.isEmpty());
        const QRegularExpression expression(pattern);
        QVERIFY(expression.isValid());
        for (const TopicId &topic : m_library.topics()) {
            QVERIFY2(expression.match(QString::fromUtf8(topic)).hasMatch(), topic.constData());
        }
    }

    void adviceOf354IsDotStuffing()
    {
        const HelpText text = *m_library.find(codeTopic(354), u"en"_s);
        QVERIFY(text.howToFix.contains(u"second period"_s));
    }

    void greylistingIsNotTheUsualCauseOf421()
    {
        const HelpText text = *m_library.find(codeTopic(421), u"en"_s);
        QVERIFY(text.howToFix.contains(u"Greylisting usually answers 450 or 451"_s));
    }
};

QTEST_GUILESS_MAIN(TestEnglishHelp)
#include "tst_englishhelp.moc"
