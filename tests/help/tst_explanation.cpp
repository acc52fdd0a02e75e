// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/help/explanation.h"
#include "core/help/explanationjson.h"
#include "core/help/helplibrary.h"

#include <QTest>

using namespace Heloscope;
using namespace Qt::StringLiterals;
using Smtp::Verb;

namespace {

Smtp::Reply reply(int code, const QByteArray &text = {})
{
    Smtp::Reply made;
    made.code = Smtp::ReplyCode(code);
    made.enhanced = Smtp::leadingEnhancedStatus(text);
    made.lines = {text};
    return made;
}

} // namespace

class TestExplanation : public QObject
{
    Q_OBJECT

    HelpLibrary m_library;

    [[nodiscard]] Explanation explained(const ReplyMoment &moment) const
    {
        return explain(moment, m_library, u"en"_s);
    }

    [[nodiscard]] static std::vector<TopicId> topicsOf(const Explanation &explanation)
    {
        std::vector<TopicId> topics;
        for (const ExplanationLayer &layer : explanation.layers) {
            topics.push_back(layer.topic);
        }
        return topics;
    }

private slots:
    void layersGoFromTheGeneralToTheParticular()
    {
        const Explanation explanation
            = explained({.reply = reply(550, "5.1.1 Unknown recipient"), .after = Verb::Rcpt});
        QCOMPARE(topicsOf(explanation),
            (std::vector<TopicId>{"class/5", "code/550", "code/550/after/RCPT", "enhanced/X.1.1",
                "reason/mailbox_unknown"}));
        QCOMPARE(explanation.layers.back().source, LayerSource::Standard);
        QCOMPARE(explanation.best().topic, TopicId("reason/mailbox_unknown"));
    }

    void theWordingOfAProviderStandsBeforeTheReasonAndWins()
    {
        const Explanation explanation = explained(
            {.reply = reply(550,
                 "5.7.25 The sending IP address does not match the IP address of the hostname"),
                .after = Verb::Content});
        QCOMPARE(topicsOf(explanation),
            (std::vector<TopicId>{"class/5", "code/550", "code/550/after/CONTENT",
                "enhanced/X.7.25", "provider/gmail-no-ptr", "reason/reverse_dns"}));
        QCOMPARE(explanation.best().kind, LayerKind::Provider);
        QCOMPARE(explanation.best().source, LayerSource::Provider);
    }

    void aWordingThatManyUseIsOnlyANote()
    {
        const Explanation explanation
            = explained({.reply = reply(550, "5.1.1 User unknown"), .after = Verb::Rcpt});
        QVERIFY(explanation.provider != nullptr);
        QCOMPARE(explanation.best().topic, TopicId("reason/mailbox_unknown"));
    }

    void situationsAreChosenByCommandAndState_data()
    {
        QTest::addColumn<int>("code");
        QTest::addColumn<int>("verb");
        QTest::addColumn<bool>("encrypted");
        QTest::addColumn<QByteArray>("topic");
        const auto row = [](int code, Verb verb, bool encrypted, const char *topic) {
            const QByteArray name = QByteArray::number(code) + " after " + Smtp::verbName(verb)
                + (encrypted ? " inside TLS" : "");
            QTest::newRow(name.constData())
                << code << static_cast<int>(verb) << encrypted << QByteArray(topic);
        };
        row(220, Verb::Connect, false, "code/220/after/CONNECT");
        row(220, Verb::StartTls, false, "code/220/after/STARTTLS");
        row(250, Verb::Rcpt, true, "code/250/after/RCPT");
        row(250, Verb::Content, true, "code/250/after/CONTENT");
        row(250, Verb::Lhlo, false, "code/250/after/EHLO");
        row(421, Verb::Connect, false, "code/421/after/CONNECT");
        row(421, Verb::Rcpt, false, "code/421/after/any");
        row(421, Verb::Quit, false, "code/421/after/QUIT");
        row(454, Verb::StartTls, false, "code/454/after/STARTTLS");
        row(454, Verb::AuthResponse, true, "code/454/after/AUTH");
        row(501, Verb::AuthCancel, true, "code/501/after/AUTH-CANCEL");
        row(501, Verb::AuthResponse, true, "code/501/after/AUTH");
        row(530, Verb::Mail, false, "code/530/after/any-unencrypted");
        row(530, Verb::Mail, true, "code/530/after/any-encrypted");
        row(530, Verb::Auth, false, "code/530/after/AUTH-unencrypted");
        row(552, Verb::Mail, false, "code/552/after/MAIL");
        row(552, Verb::Bdat, false, "code/552/after/CONTENT");
    }

    void situationsAreChosenByCommandAndState()
    {
        QFETCH(const int, code);
        QFETCH(const int, verb);
        QFETCH(const bool, encrypted);
        QFETCH(const QByteArray, topic);
        const Explanation explanation = explained(
            {.reply = reply(code), .after = static_cast<Verb>(verb), .encrypted = encrypted});
        const auto found
            = std::ranges::find(explanation.layers, LayerKind::Command, &ExplanationLayer::kind);
        QVERIFY(found != explanation.layers.end());
        QCOMPARE(found->topic, topic);
    }

    void aGreetingIsNoAnswerToAVerb()
    {
        // "any" means a session under way.
        const Explanation explanation = explained({.reply = reply(530), .after = Verb::Connect});
        QVERIFY(std::ranges::find(explanation.layers, LayerKind::Command, &ExplanationLayer::kind)
            == explanation.layers.end());
    }

    void unknownCodesFallBackToClassAndSecondDigit_data()
    {
        QTest::addColumn<int>("code");
        QTest::addColumn<QByteArray>("category");
        QTest::newRow("299") << 299 << QByteArray("category/other");
        QTest::newRow("300") << 300 << QByteArray("category/0");
        QTest::newRow("418") << 418 << QByteArray("category/1");
        QTest::newRow("429") << 429 << QByteArray("category/2");
        QTest::newRow("559") << 559 << QByteArray("category/5");
        QTest::newRow("597") << 597 << QByteArray("category/other");
    }

    void unknownCodesFallBackToClassAndSecondDigit()
    {
        QFETCH(const int, code);
        QFETCH(const QByteArray, category);
        const Explanation explanation = explained({.reply = reply(code), .after = Verb::Rcpt});
        QVERIFY(explanation.layers.size() >= 2);
        QCOMPARE(
            explanation.layers.at(0).topic, TopicId("class/" + QByteArray::number(code / 100)));
        QCOMPARE(explanation.layers.at(1).topic, category);
    }

    void everyCodeAfterEveryVerbHasSomethingToSay()
    {
        for (int code = 200; code <= 599; ++code) {
            for (int verb = 0; verb <= static_cast<int>(Verb::Other); ++verb) {
                for (const bool encrypted : {false, true}) {
                    const Explanation explanation = explained({.reply = reply(code),
                        .after = static_cast<Verb>(verb),
                        .encrypted = encrypted});
                    QVERIFY(explanation.layers.size() >= 2);
                    QVERIFY(!explanation.best().text.description.isEmpty());
                    QCOMPARE(explanation.reason.has_value(), code >= 400);
                }
            }
        }
    }

    void enhancedCodeIsReadFromTheNarrowToTheWide()
    {
        const auto enhancedTopicOf = [this](int code, const QByteArray &text) {
            const Explanation explanation = explained({.reply = reply(code, text)});
            const auto found = std::ranges::find(
                explanation.layers, LayerKind::Enhanced, &ExplanationLayer::kind);
            return found == explanation.layers.end() ? TopicId() : found->topic;
        };
        QCOMPARE(enhancedTopicOf(451, "4.7.1 x"), TopicId("enhanced/4.7.1"));
        QCOMPARE(enhancedTopicOf(550, "5.7.1 x"), TopicId("enhanced/X.7.1"));
        QCOMPARE(enhancedTopicOf(550, "5.7.999 x"), TopicId("enhanced/X.7"));
        QCOMPARE(enhancedTopicOf(554, "4.7.1 x"), TopicId()); // clashes with the digits
        QCOMPARE(enhancedTopicOf(550, "5.99.1 x"), TopicId());
    }

    void bestOfASuccessIsWhatTheCommandMakesOfIt()
    {
        const Explanation explanation
            = explained({.reply = reply(250, "2.0.0 Ok: queued"), .after = Verb::Content});
        QCOMPARE(explanation.best().topic, TopicId("code/250/after/CONTENT"));
        QVERIFY(!explanation.reason);
    }

    void aGuessedReasonIsLabelledAndNotTheBest()
    {
        const Explanation explanation
            = explained({.reply = reply(550, "Rejected"), .after = Verb::Mail});
        QCOMPARE(explanation.reason->confidence, Confidence::Guess);
        QCOMPARE(explanation.layers.back().kind, LayerKind::Reason);
        QCOMPARE(explanation.layers.back().source, LayerSource::Guess);
        QCOMPARE(explanation.best().topic, TopicId("code/550/after/MAIL"));
    }

    void retryFollowsTheDigits()
    {
        const auto retryOf = [this](int code, const QByteArray &text = {}) {
            return retryAdvice(explained({.reply = reply(code, text), .after = Verb::Rcpt}));
        };
        QCOMPARE(retryOf(250), Retry::None);
        QCOMPARE(retryOf(354), Retry::None);
        QCOMPARE(retryOf(450), Retry::Later);
        QCOMPARE(retryOf(550), Retry::Never);
        QCOMPARE(retryOf(552, "5.2.2 Mailbox full"), Retry::Never);
        QCOMPARE(retryOf(552, "5.5.3 Too many recipients"), Retry::Later);
    }

    void jsonHasTheShapeThatScriptsRelyOn()
    {
        const QJsonObject json = explanationToJson(
            explained({.reply = reply(550, "5.1.1 User \x1b[31munknown"), .after = Verb::Rcpt}));
        QCOMPARE(json[u"code"_s].toInt(), 550);
        QCOMPARE(json[u"enhanced"_s].toString(), u"5.1.1"_s);
        QCOMPARE(json[u"severity"_s].toString(), u"permanent"_s);
        QCOMPARE(json[u"retry"_s].toString(), u"never"_s);
        const QJsonObject reason = json[u"reason"_s].toObject();
        QCOMPARE(reason.keys(), (QStringList{u"confidence"_s, u"evidence"_s, u"id"_s}));
        QCOMPARE(reason[u"id"_s].toString(), u"mailbox_unknown"_s);
        QVERIFY(!reason[u"evidence"_s].toString().contains(QChar(0x1b)));
        const QJsonArray layers = json[u"layers"_s].toArray();
        QCOMPARE(layers.size(), 5);
        for (const QJsonValue &layer : layers) {
            QCOMPARE(layer.toObject().keys(),
                (QStringList{u"description"_s, u"howToFix"_s, u"kind"_s, u"name"_s, u"reference"_s,
                    u"source"_s, u"topic"_s, u"whenSeen"_s}));
        }
        const QJsonObject success = explanationToJson(explained({.reply = reply(250)}));
        QVERIFY(success[u"reason"_s].isNull());
        QVERIFY(success[u"enhanced"_s].isNull());
    }

    void withoutAnyCatalogThereIsStillTheClass()
    {
        const HelpLibrary empty(u"/nonexistent"_s);
        const Explanation explanation
            = explain({.reply = reply(550, "5.1.1 no"), .after = Verb::Rcpt}, empty, u"en"_s);
        QCOMPARE(explanation.layers.size(), std::size_t{1});
        QCOMPARE(explanation.best().topic, TopicId("class/5"));
    }
};

QTEST_GUILESS_MAIN(TestExplanation)
#include "tst_explanation.moc"
