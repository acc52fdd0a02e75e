// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/comparecommand.h"
#include "app/cli/comparisonprinter.h"
#include "app/cli/wrappedtext.h"
#include "core/help/helplibrary.h"
#include "tests/support/commandrun.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace Heloscope;
using namespace Qt::StringLiterals;

namespace {

CommandRun run(const QStringList &arguments)
{
    return runCommand(runCompare, arguments);
}

} // namespace

class TestCompareCommand : public QObject
{
    Q_OBJECT

private slots:
    void printsAPageForATerminal_data()
    {
        QTest::addColumn<QString>("language");
        for (const QString &language : {u"en"_s, u"th"_s, u"ko"_s, u"id"_s}) {
            QTest::newRow(qPrintable(language)) << language;
        }
    }
    void printsAPageForATerminal()
    {
        QFETCH(const QString, language);
        const CommandRun done = run({u"354"_s, u"421"_s, u"--language"_s, language});
        QCOMPARE(done.status, 0);
        QVERIFY(done.err.isEmpty());
        QVERIFY(!done.out.contains('\x1b'));
        QVERIFY(done.out.startsWith("354"));
        for (const QByteArray &line : done.out.split('\n')) {
            QVERIFY2(columnsOf(QString::fromUtf8(line)) <= 80, line.constData());
            QVERIFY2(!line.endsWith(' '), line.constData());
        }
    }

    void itemsHangUnderTheirFirstLetter()
    {
        const HelpLibrary library;
        const auto page = compareCodes(
            *comparableCodeFromText(u"354"), *comparableCodeFromText(u"421"), library, u"en"_s);
        const QString text = comparisonAsText(*page, 60, false);
        QVERIFY(text.contains(u"\nKey Differences\n  1. 354 in a few words"_s));
        QVERIFY(text.contains(u"\n     "_s));
        QVERIFY(comparisonAsText(*page, 60, true).startsWith(u"\u001b[1m354"_s));
    }

    void printsEveryForm()
    {
        const CommandRun json = run({u"450"_s, u"5.1.1"_s, u"--format"_s, u"json"_s});
        QCOMPARE(json.status, 0);
        QVERIFY(QJsonDocument::fromJson(json.out).object().contains(u"whichWhen"_s));
        QVERIFY(run({u"450"_s, u"451"_s, u"--format"_s, u"markdown"_s, u"--language"_s, u"en"_s})
                    .out.startsWith("# 450 "));
        QVERIFY(run({u"450"_s, u"451"_s, u"--format"_s, u"html"_s, u"--language"_s, u"th"_s})
                    .out.contains("lang=\"th\""));
    }

    void writesIntoAFile()
    {
        const QTemporaryDir folder;
        const QString name = folder.filePath(u"page.html"_s);
        const CommandRun done
            = run({u"450"_s, u"451"_s, u"--format"_s, u"html"_s, u"--output"_s, name});
        QCOMPARE(done.status, 0);
        QVERIFY(done.out.isEmpty());
        QFile file(name);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().endsWith("</html>\n"));
    }

    void helpNamesEveryOption()
    {
        const CommandRun done = run({u"--help"_s});
        QCOMPARE(done.status, 0);
        for (const char *option : {"--language", "--format", "--output", "CODE CODE"}) {
            QVERIFY2(done.out.contains(option), option);
        }
    }

    void wrongUseEndsInOneMessage_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("named");
        QTest::newRow("nothing") << QStringList{} << 64 << QByteArray("two codes");
        QTest::newRow("one") << QStringList{u"450"_s} << 64 << QByteArray("two codes");
        QTest::newRow("three") << QStringList{u"450"_s, u"451"_s, u"452"_s} << 64
                               << QByteArray("two codes");
        QTest::newRow("the same") << QStringList{u"450"_s, u"450"_s} << 64 << QByteArray("450");
        QTest::newRow("no code") << QStringList{u"450"_s, u"abc"_s} << 65 << QByteArray("abc");
        QTest::newRow("no code first")
            << QStringList{u"5.1"_s, u"450"_s} << 65 << QByteArray("5.1");
        QTest::newRow("no class") << QStringList{u"450"_s, u"911"_s} << 65 << QByteArray("911");
        QTest::newRow("format") << QStringList{u"450"_s, u"451"_s, u"--format"_s, u"yaml"_s} << 64
                                << QByteArray("yaml");
        QTest::newRow("language") << QStringList{u"450"_s, u"451"_s, u"--language"_s, u"xx"_s} << 64
                                  << QByteArray("xx");
        QTest::newRow("option") << QStringList{u"--colour"_s} << 64 << QByteArray("colour");
        QTest::newRow("output") << QStringList{u"450"_s, u"451"_s, u"--output"_s,
            u"/nonexistent/page"_s}
                                << 73 << QByteArray("/nonexistent/page");
    }
    void wrongUseEndsInOneMessage()
    {
        QFETCH(const QStringList, arguments);
        QFETCH(const int, status);
        QFETCH(const QByteArray, named);
        const CommandRun done = run(arguments);
        QCOMPARE(done.status, status);
        QVERIFY(done.out.isEmpty());
        QCOMPARE(done.err.count('\n'), 1);
        QVERIFY2(done.err.contains(named), done.err.constData());
        QVERIFY2(done.err.contains("Try"), done.err.constData());
    }

    void foreignTextIsInert()
    {
        const CommandRun done = run({u"450"_s, u"\u001b]52;c;x\u0007\u202e"_s});
        QCOMPARE(done.status, 65);
        QVERIFY(!done.err.contains('\x1b') && !done.err.contains('\x07'));
        QVERIFY(!QString::fromUtf8(done.err).contains(QChar(0x202e)));
    }
};

QTEST_GUILESS_MAIN(TestCompareCommand)
#include "tst_comparecommand.moc"
