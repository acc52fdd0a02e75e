// SPDX-License-Identifier: GPL-3.0-or-later
//
// Nothing is missing in any language, nothing has fallen behind, and all of it has been read by a
// second person.
#include "tests/translations/builtinhelp.h"
#include "tests/translations/translatedtext.h"

#include <QTest>

#include <algorithm>
#include <set>

using namespace Heloscope;
using namespace Qt::StringLiterals;

namespace {

/// What a translated catalog lacks against the English: topics, fields, or the newest English.
QStringList gaps(const HelpCatalog &english, const HelpCatalog &translated)
{
    QStringList found;
    for (const TopicId &topic : english.topics()) {
        const HelpText *original = english.find(topic);
        const HelpText *translation = translated.find(topic);
        const QString where = QString::fromUtf8(topic);
        if (translation == nullptr) {
            found << where + u": missing"_s;
            continue;
        }
        for (const HelpField &field : HelpFields) {
            if ((original->*field.member).isEmpty() != (translation->*field.member).isEmpty()) {
                found << where + u": "_s + field.name + u" missing or too many"_s;
            }
        }
        if (translated.mark(topic).from != englishDigest(*original)) {
            found << where + u": the English has changed since"_s;
        }
    }
    for (const TopicId &topic : translated.topics()) {
        if (english.find(topic) == nullptr) {
            found << QString::fromUtf8(topic) + u": not in English"_s;
        }
    }
    return found;
}

HelpCatalog catalogOf(const QByteArray &json)
{
    Result<HelpCatalog, CatalogFault> catalog = HelpCatalog::fromJson(json);
    if (!catalog) {
        qFatal("%s", catalog.fault().where.constData());
    }
    return *std::move(catalog);
}

const QByteArray English = R"({"format":1,"language":"en","entries":[
    {"topic":"code/550","name":"N","description":"D","whenSeen":"W","howToFix":"H","whichWhen":"X"},
    {"topic":"heading/learn-more","name":"L"}]})";

/// A whole translation of the above; part is taken away or changed by the tests.
QByteArray translation(const QByteArray &digest, const char *remove = "")
{
    QByteArray json = R"({"format":1,"language":"th","entries":[
    {"topic":"code/550","name":"N","description":"D","whenSeen":"W","howToFix":"H","whichWhen":"X","from":")"
        + digest + R"("},
    {"topic":"heading/learn-more","name":"L","from":")"
        + englishDigest(*catalogOf(English).find("heading/learn-more")) + R"("}]})";
    return json.replace(remove, "");
}

} // namespace

class TestCompleteTranslations : public QObject
{
    Q_OBJECT

    static void eachLanguageAsRow()
    {
        QTest::addColumn<QString>("language");
        for (const char *language : {"th", "ko", "id"}) {
            QTest::newRow(language) << QString::fromLatin1(language);
        }
    }

private slots:
    void aMissingEntryFieldOrDigestIsFound()
    {
        const HelpCatalog english = catalogOf(English);
        const QByteArray digest = englishDigest(*english.find("code/550"));
        QCOMPARE(gaps(english, catalogOf(translation(digest))), QStringList());
        for (const char *field : {R"("description":"D",)", R"("whenSeen":"W",)",
                 R"("howToFix":"H",)", R"("whichWhen":"X",)"}) {
            QCOMPARE(gaps(english, catalogOf(translation(digest, field))).size(), 1);
        }
        QCOMPARE(gaps(english, catalogOf(translation("0123456789abcdef"))),
            QStringList(u"code/550: the English has changed since"_s));
        QCOMPARE(
            gaps(english, catalogOf(R"({"format":1,"language":"th","entries":[]})")).size(), 2);
    }

    void everyEntryIsThereAndUpToDate_data() { eachLanguageAsRow(); }
    void everyEntryIsThereAndUpToDate()
    {
        QFETCH(const QString, language);
        const QStringList found = gaps(builtInCatalog(u"en"_s), builtInCatalog(language));
        QVERIFY2(found.isEmpty(),
            qPrintable(QString::number(found.size()) + u" gaps, the first:\n"_s
                + found.first(std::min<qsizetype>(10, found.size())).join(u'\n')));
    }

    void everyEntryHasBeenReadASecondTime_data() { eachLanguageAsRow(); }
    void everyEntryHasBeenReadASecondTime()
    {
        QFETCH(const QString, language);
        const HelpCatalog &catalog = builtInCatalog(language);
        const auto unread = std::ranges::count_if(catalog.topics(),
            [&catalog](const TopicId &topic) { return !catalog.mark(topic).reviewed; });
        QCOMPARE(unread, 0);
    }

    void everyInterfaceWordIsTranslated_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("language");
        for (const char *name : {"heloscope_th", "heloscope_ko", "heloscope_id", "heloscope-cli_th",
                 "heloscope-cli_ko", "heloscope-cli_id", "qtbase_th", "qtbase_ko", "qtbase_id"}) {
            const QString file = QString::fromLatin1(name);
            QTest::newRow(name) << file << file.section(u'_', 1);
        }
    }

    void everyInterfaceWordIsTranslated()
    {
        QFETCH(const QString, file);
        QFETCH(const QString, language);
        const std::vector<TranslatedText> texts
            = linguistTexts(QStringLiteral(TRANSLATIONS "/%1.ts").arg(file), language);
        QVERIFY(!texts.empty());
        for (const TranslatedText &text : texts) {
            // Thai, Korean and Indonesian have one form for any number.
            QVERIFY2(text.translations.size() == 1, qPrintable(text.where + u": "_s + text.source));
            QVERIFY2(!text.translations.first().isEmpty(), qPrintable(text.source));
        }
    }

    void theLanguagesHaveTheSameInterfaceWords()
    {
        const auto sources = [](const char *language) {
            std::set<QString> all;
            for (const TranslatedText &text : interfaceTexts(QLatin1String(language))) {
                all.insert(text.where + u'|' + text.source);
            }
            return all;
        };
        QCOMPARE(sources("ko"), sources("th"));
        QCOMPARE(sources("id"), sources("th"));
    }
};

QTEST_GUILESS_MAIN(TestCompleteTranslations)
#include "tst_completetranslations.moc"
