// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/help/helpcatalog.h"

#include <QTest>

using namespace Heloscope;

class TestHelpCatalog : public QObject
{
    Q_OBJECT

private slots:
    void readsEntriesInTheirOrder()
    {
        const auto catalog = HelpCatalog::fromJson(R"({"format":1,"language":"th","entries":[
            {"topic":"code/550","name":"N","description":"D","whenSeen":"W","howToFix":"H",
             "reference":"R","status":"standard","from":"0123456789abcdef","reviewed":true},
            {"topic":"class/5","name":"M","description":"E"}]})");
        QVERIFY(catalog);
        QCOMPARE(catalog->language(), QStringLiteral("th"));
        QCOMPARE(catalog->topics(), (std::vector<TopicId>{"code/550", "class/5"}));
        const HelpText *text = catalog->find("code/550");
        QVERIFY(text != nullptr);
        QCOMPARE(text->howToFix, QStringLiteral("H"));
        QCOMPARE(catalog->mark("code/550"), (TranslationMark{"0123456789abcdef", true}));
        QCOMPARE(catalog->mark("class/5"), TranslationMark{});
        QVERIFY(catalog->find("code/551") == nullptr);
    }

    void faultsAreTyped_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QByteArray>("where");
        const auto row = [](const char *name, const char *json, CatalogFault::Kind kind,
                             const char *where) {
            QTest::newRow(name) << QByteArray(json) << static_cast<int>(kind) << QByteArray(where);
        };
        using Kind = CatalogFault::Kind;
        row("nothing", "", Kind::NotJson, "0");
        row("cut off", R"({"format":1,"language":"en","entries":[{"topic")", Kind::NotJson, "46");
        row("a list", "[]", Kind::WrongForm, "format");
        row("a newer form", R"({"format":2,"language":"en","entries":[]})", Kind::WrongForm,
            "format");
        row("no language", R"({"format":1,"entries":[]})", Kind::WrongForm, "language");
        row("no entries", R"({"format":1,"language":"en"})", Kind::WrongForm, "entries");
        row("entry without a topic",
            R"({"format":1,"language":"en","entries":[{"name":"N","description":"D"}]})",
            Kind::WrongForm, "0");
        row("entry without a name",
            R"({"format":1,"language":"en","entries":[{"topic":"code/550","description":"D"}]})",
            Kind::WrongForm, "code/550");
        row("name that is a number",
            R"({"format":1,"language":"en","entries":[{"topic":"code/550","name":1,"description":"D"}]})",
            Kind::WrongForm, "code/550");
        row("topic twice",
            R"({"format":1,"language":"en","entries":[{"topic":"code/550","name":"N","description":"D"},
               {"topic":"code/550","name":"N","description":"D"}]})",
            Kind::DuplicateTopic, "code/550");
    }

    void faultsAreTyped()
    {
        QFETCH(const QByteArray, json);
        QFETCH(const int, kind);
        QFETCH(const QByteArray, where);
        const auto catalog = HelpCatalog::fromJson(json);
        QVERIFY(!catalog);
        QCOMPARE(static_cast<int>(catalog.fault().kind), kind);
        if (kind != static_cast<int>(CatalogFault::Kind::NotJson)) {
            QCOMPARE(catalog.fault().where, where);
        }
    }

    void digestChangesWithEveryTranslatedField()
    {
        const HelpText text{QStringLiteral("n"), QStringLiteral("d"), QStringLiteral("w"),
            QStringLiteral("h"), QStringLiteral("x"), QStringLiteral("r"),
            QStringLiteral("standard")};
        const QByteArray digest = englishDigest(text);
        QCOMPARE(digest.size(), 16);
        HelpText other = text;
        other.reference = QStringLiteral("another");
        QCOMPARE(englishDigest(other), digest);
        for (QString HelpText::*field : {&HelpText::name, &HelpText::description,
                 &HelpText::whenSeen, &HelpText::howToFix, &HelpText::whichWhen}) {
            other = text;
            other.*field += u'.';
            QVERIFY(englishDigest(other) != digest);
        }
    }
};

QTEST_GUILESS_MAIN(TestHelpCatalog)
#include "tst_helpcatalog.moc"
