// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnosis/providerreplies.h"
#include "core/diagnosis/reasonclassifier.h"
#include "core/help/helplibrary.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

#include <set>

using namespace Heloscope;
using namespace Qt::StringLiterals;

namespace {

/// A file of one provider with the patterns given as the inside of a JSON list.
QByteArray file(const QByteArray &patterns)
{
    return R"({"format":1,"provider":"Acme","patterns":[)" + patterns + "]}";
}

QByteArray pattern(const char *id, const QByteArray &more)
{
    return QByteArray(R"({"id":")") + id
        + R"(","reason":"policy","topic":"provider/x","source":"s","checked":"2026-11",)" + more
        + '}';
}

QByteArray idOf(const std::optional<ProviderMatch> &match)
{
    return match ? match->pattern->id : QByteArray("none");
}

Smtp::EnhancedStatus status(const char *text)
{
    return *Smtp::parseEnhancedStatus(text);
}

} // namespace

class TestProviderReplies : public QObject
{
    Q_OBJECT

private slots:
    void allFragmentsHaveToOccur()
    {
        ProviderReplies replies;
        QVERIFY(!replies.add(file(pattern("both", R"("text":["Mail from", "not-wanted"])"))));
        const Smtp::ReplyCode code(550);
        QCOMPARE(idOf(replies.bestMatch(FoldedText("MAIL FROM 192.0.2.1 not wanted"), code, {})),
            QByteArray("both"));
        QCOMPARE(idOf(replies.bestMatch(FoldedText("mail from 192.0.2.1"), code, {})),
            QByteArray("none"));
    }

    void numbersThatAgreeGoBeforeLongerWordings()
    {
        ProviderReplies replies;
        QVERIFY(!replies.add(file(pattern("long", R"("code":554,"text":["denied for a reason"])")
            + ',' + pattern("exact", R"("code":550,"enhanced":"5.7.1","text":["denied"])") + ','
            + pattern("plain", R"("text":["denied for a"])"))));
        const FoldedText text("denied for a reason");
        QCOMPARE(idOf(replies.bestMatch(text, Smtp::ReplyCode(550), status("5.7.1"))),
            QByteArray("exact"));
        QCOMPARE(idOf(replies.bestMatch(text, Smtp::ReplyCode(550), {})), QByteArray("plain"));
        QCOMPARE(idOf(replies.bestMatch(text, Smtp::ReplyCode(554), {})), QByteArray("long"));
    }

    void theLongerWordingGoesFirst()
    {
        ProviderReplies replies;
        QVERIFY(!replies.add(file(pattern("short", R"("code":550,"text":["user"])") + ','
            + pattern("long", R"("code":550,"text":["user unknown"])"))));
        QCOMPARE(idOf(replies.bestMatch(FoldedText("user unknown"), Smtp::ReplyCode(550), {})),
            QByteArray("long"));
    }

    void strictPatternsWantTheirNumbers()
    {
        ProviderReplies replies;
        QVERIFY(!replies.add(file(
            pattern("strict", R"("code":550,"enhanced":"5.1.1","strict":true,"text":["no"])"))));
        const FoldedText text("no");
        const Smtp::ReplyCode code(550);
        QCOMPARE(idOf(replies.bestMatch(text, code, status("5.1.1"))), QByteArray("strict"));
        QCOMPARE(idOf(replies.bestMatch(text, code, status("5.1.2"))), QByteArray("none"));
        QCOMPARE(idOf(replies.bestMatch(text, code, {})), QByteArray("none"));
    }

    void evidenceIsWhatStandsInTheReply()
    {
        ProviderReplies replies;
        QVERIFY(!replies.add(file(pattern("both", R"("text":["blocked", "see"])"))));
        const auto match
            = replies.bestMatch(FoldedText("Host BLOCKED, See below"), Smtp::ReplyCode(550), {});
        QCOMPARE(match->words, QByteArray("BLOCKED, See"));
        QVERIFY(!match->numbersAgree);
    }

    void aCommonWordingIsOnlyANote()
    {
        // KDDI has a meaning of its own for what half the world says.
        Smtp::Reply reply;
        reply.lines = {"5.1.1 User unknown"};
        reply.code = Smtp::ReplyCode(550);
        reply.enhanced = Smtp::EnhancedStatus{5, 1, 1};
        const Classification found = classify(reply, Smtp::Verb::Rcpt);
        QVERIFY(found.provider != nullptr);
        QVERIFY(found.provider->isCommon);
        QCOMPARE(found.confidence, Confidence::Certain);
    }

    void aFileMayNameEachPatternsProvider()
    {
        ProviderReplies replies;
        QVERIFY(!replies.add(file(pattern("own", R"("provider":"Other","text":["abc"])") + ','
            + pattern("common", R"("text":["abc"])"))));
        QCOMPARE(replies.patterns().front().provider, u"Other"_s);
        QCOMPARE(replies.patterns().back().provider, u"Acme"_s);
    }

    void faultsAreTypedAndTakeNothingIn_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QByteArray>("where");
        const auto row = [](const char *name, const QByteArray &json, ProviderFault::Kind kind,
                             const char *where) {
            QTest::newRow(name) << json << static_cast<int>(kind) << QByteArray(where);
        };
        using Kind = ProviderFault::Kind;
        const QByteArray good = pattern("good", R"("text":["abc"])");
        row("a newer form", R"({"format":2,"provider":"A","patterns":[]})", Kind::WrongForm,
            "format");
        row("no provider", R"({"format":1,"patterns":[]})", Kind::WrongForm, "provider");
        row("no patterns", R"({"format":1,"provider":"A"})", Kind::WrongForm, "provider");
        row("no id", file(good + R"(,{"text":["x"]})"), Kind::WrongForm, "id");
        row("no text", file(good + ',' + pattern("bad", R"("code":550)")), Kind::WrongForm, "bad");
        row("an empty fragment", file(good + ',' + pattern("bad", R"("text":["a",""])")),
            Kind::WrongForm, "bad");
        row("an enhanced code that is none",
            file(good + ',' + pattern("bad", R"("text":["a"],"enhanced":"5.7")")), Kind::WrongForm,
            "bad");
        row("an unknown reason", file(good + ",{\"id\":\"bad\",\"text\":[\"a\"],\"reason\":\"x\"}"),
            Kind::WrongForm, "bad");
        row("the same id twice", file(good + ',' + good), Kind::DuplicateId, "good");
    }

    void faultsAreTypedAndTakeNothingIn()
    {
        QFETCH(const QByteArray, json);
        QFETCH(const int, kind);
        QFETCH(const QByteArray, where);
        ProviderReplies replies;
        const std::optional<ProviderFault> fault = replies.add(json);
        QVERIFY(fault);
        QCOMPARE(static_cast<int>(fault->kind), kind);
        QCOMPARE(fault->where, where);
        QVERIFY(replies.patterns().empty());
    }

    void everyBuiltInFileIsWellFormed()
    {
        QVERIFY(!ProviderReplies::builtIn().patterns().empty());
        ProviderReplies all;
        for (const QFileInfo &info : QDir(u":/providers"_s).entryInfoList({u"*.json"_s})) {
            QFile json(info.filePath());
            QVERIFY(json.open(QIODevice::ReadOnly));
            const std::optional<ProviderFault> fault = all.add(json.readAll());
            QVERIFY2(!fault,
                qPrintable(info.fileName() + u": "_s
                    + QString::fromUtf8(fault.value_or(ProviderFault{}).where)));
        }
        QCOMPARE(all.patterns().size(), ProviderReplies::builtIn().patterns().size());
    }

    void everyBuiltInPatternIsWhole_data()
    {
        QTest::addColumn<const ProviderPattern *>("pattern");
        for (const ProviderPattern &pattern : ProviderReplies::builtIn().patterns()) {
            QTest::newRow(pattern.id.constData()) << &pattern;
        }
    }

    void everyBuiltInPatternIsWhole()
    {
        QFETCH(const ProviderPattern *, pattern);
        static const HelpLibrary library;
        static const QRegularExpression month(u"^20[0-9]{2}-(0[1-9]|1[0-2])$"_s);
        QVERIFY2(library.find(pattern->topic, u"en"_s), pattern->topic.constData());
        QVERIFY(!pattern->source.isEmpty());
        QVERIFY(month.match(pattern->checked).hasMatch());
        QVERIFY(!pattern->code || (*pattern->code >= 200 && *pattern->code <= 599));
        std::size_t length = 0;
        for (const std::string &fragment : pattern->fragments) {
            length += fragment.size();
        }
        QVERIFY2(length >= 6 || pattern->isStrict, "too short to tell anybody from anybody");
    }

    void everyBuiltInPatternIsFoundByItsOwnWording_data() { everyBuiltInPatternIsWhole_data(); }
    void everyBuiltInPatternIsFoundByItsOwnWording()
    {
        QFETCH(const ProviderPattern *, pattern);
        Smtp::Reply reply;
        reply.code = Smtp::ReplyCode(pattern->code.value_or(550));
        reply.enhanced = pattern->enhanced;
        for (const std::string &fragment : pattern->fragments) {
            reply.lines.push_back(QByteArray::fromStdString(fragment));
        }
        if (reply.enhanced) {
            reply.lines.front().prepend(reply.enhanced->toByteArray() + ' ');
        }
        const Classification found = classify(reply, Smtp::Verb::Other);
        QVERIFY(found.provider != nullptr);
        QCOMPARE(found.provider->provider, pattern->provider);
        if (pattern->reason != RefusalReason::Unknown) {
            QCOMPARE(reasonName(found.reason), reasonName(pattern->reason));
        }
    }

    void everyTopicOfAProviderIsUsed()
    {
        std::set<QByteArray> used;
        for (const ProviderPattern &pattern : ProviderReplies::builtIn().patterns()) {
            used.insert(pattern.topic);
        }
        for (const TopicId &topic : HelpLibrary().topics()) {
            QVERIFY2(!topic.startsWith("provider/") || used.contains(topic), topic.constData());
        }
    }
};

QTEST_GUILESS_MAIN(TestProviderReplies)
#include "tst_providerreplies.moc"
