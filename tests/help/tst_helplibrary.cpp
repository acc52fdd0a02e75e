// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/help/helplibrary.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Heloscope;
using namespace Qt::StringLiterals;

class TestHelpLibrary : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    void write(const QString &language, const QString &name, const QByteArray &json)
    {
        QVERIFY(QDir(m_folder.path()).mkpath(language));
        QFile file(m_folder.filePath(language + u'/' + name + u".json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(json), json.size());
    }

private slots:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        write(u"en"_s, u"one"_s, R"({"format":1,"language":"en","entries":[
            {"topic":"code/550","name":"English 550","description":"D","reference":"RFC","status":"standard"}]})");
        write(u"en"_s, u"two"_s, R"({"format":1,"language":"en","entries":[
            {"topic":"code/551","name":"English 551","description":"D","reference":"RFC","status":"standard"}]})");
        write(u"th"_s, u"one"_s, R"({"format":1,"language":"th","entries":[
            {"topic":"code/550","name":"Thai 550","description":"D"}]})");
        write(u"ko"_s, u"one"_s, "not json");
        write(u"ja"_s, u"one"_s,
            R"({"format":1,"language":"ja","entries":[{"topic":"code/550","name":"J"}]})");
        write(u"ja"_s, u"two"_s,
            R"({"format":1,"language":"ja","entries":[{"topic":"code/550","name":"K"}]})");
    }

    void fallsBackEntryByEntry_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("expected550");
        QTest::newRow("English") << u"en"_s << u"English 550"_s;
        QTest::newRow("Thai") << u"th"_s << u"Thai 550"_s;
        QTest::newRow("Thai of Thailand") << u"th_TH"_s << u"Thai 550"_s;
        QTest::newRow("Thai with an encoding") << u"th.UTF-8"_s << u"Thai 550"_s;
        QTest::newRow("a catalog that is broken") << u"ko"_s << u"English 550"_s;
        QTest::newRow("a language without a catalog") << u"fr"_s << u"English 550"_s;
        QTest::newRow("no language") << QString() << u"English 550"_s;
        QTest::newRow("a path") << u"../en"_s << u"English 550"_s;
    }

    void fallsBackEntryByEntry()
    {
        QFETCH(const QString, language);
        QFETCH(const QString, expected550);
        const HelpLibrary library(m_folder.path());
        QCOMPARE(library.find("code/550", language)->name, expected550);
        QCOMPARE(library.find("code/551", language)->name, u"English 551"_s);
        QVERIFY(!library.find("code/552", language));
    }

    void takesReferenceAndStatusFromTheEnglish()
    {
        const HelpLibrary library(m_folder.path());
        const auto text = library.find("code/550", u"th"_s);
        QCOMPARE(text->reference, u"RFC"_s);
        QCOMPARE(text->status, u"standard"_s);
    }

    void namesTheLanguagesThatAreThere()
    {
        QCOMPARE(
            HelpLibrary(m_folder.path()).languages(), (QStringList{u"en"_s, u"th"_s, u"ko"_s}));
    }

    void saysWhyALanguageCannotBeHad()
    {
        const HelpLibrary library(m_folder.path());
        QVERIFY(!library.fault(u"th"_s));
        QCOMPARE(library.fault(u"ko"_s)->kind, CatalogFault::Kind::NotJson);
        QCOMPARE(library.fault(u"id"_s)->kind, CatalogFault::Kind::Unreadable);
        QCOMPARE(library.fault(u"../en"_s)->kind, CatalogFault::Kind::Unreadable);
        QCOMPARE(library.fault(u"ja"_s)->kind, CatalogFault::Kind::DuplicateTopic);
    }

    void livesWithoutAnyCatalog()
    {
        const HelpLibrary library(m_folder.filePath(u"nowhere"_s));
        QVERIFY(library.topics().empty());
        QVERIFY(library.languages().isEmpty());
        QVERIFY(!library.find("code/550", u"en"_s));
    }

    void findsTheEmbeddedCatalog()
    {
        const HelpLibrary library;
        QVERIFY(library.languages().contains(u"en"_s));
        QVERIFY(!library.fault(u"en"_s));
        QVERIFY(library.find("code/550", u"en"_s));
    }
};

QTEST_GUILESS_MAIN(TestHelpLibrary)
#include "tst_helplibrary.moc"
