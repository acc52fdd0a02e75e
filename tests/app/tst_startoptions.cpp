// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/startoptions.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Heloscope;
using namespace Qt::StringLiterals;

class TestStartOptions : public QObject
{
    Q_OBJECT

private slots:
    void nothingMeansThePracticeServer();
    void optionsAreUnderstoodInBothForms();
    void mistakesNameTheThingAndHaveTheRightStatus_data();
    void mistakesNameTheThingAndHaveTheRightStatus();
    void fileThatIsNoTextIsMalformedInput();
};

void TestStartOptions::nothingMeansThePracticeServer()
{
    const auto options = StartLine::read({u"heloscope"_s});
    QVERIFY(options);
    QCOMPARE(*options, StartOptions());
}

void TestStartOptions::optionsAreUnderstoodInBothForms()
{
    const auto options = StartLine::read({u"heloscope"_s, u"--language"_s, u"ko"_s,
        u"--help-language=th"_s, u"--practice=greylisted"_s, u"smtps://mail.example.test"_s});
    QVERIFY(options);
    QCOMPARE(options->language, u"ko"_s);
    QCOMPARE(options->helpLanguage, u"th"_s);
    QCOMPARE(options->scenario, "greylisted"_ba);
    QCOMPARE(options->target->host, u"mail.example.test"_s);
}

void TestStartOptions::mistakesNameTheThingAndHaveTheRightStatus_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("named");
    QTest::addColumn<int>("status");
    QTest::newRow("option") << QStringList{u"--langauge"_s} << u"--langauge"_s << 64;
    QTest::newRow("no value") << QStringList{u"--language"_s} << u"--language"_s << 64;
    QTest::newRow("language") << QStringList{u"--language"_s, u"xx"_s} << u"xx"_s << 64;
    QTest::newRow("scenario") << QStringList{u"--practice"_s, u"tea"_s} << u"tea"_s << 64;
    QTest::newRow("URL") << QStringList{u"smtp://"_s} << u"smtp://"_s << 64;
    QTest::newRow("file") << QStringList{u"/nowhere/at-all"_s} << u"/nowhere/at-all"_s << 66;
}

void TestStartOptions::mistakesNameTheThingAndHaveTheRightStatus()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, named);
    QFETCH(int, status);
    const auto options = StartLine::read(QStringList{u"heloscope"_s} + arguments);
    QVERIFY(!options);
    QCOMPARE(options.fault().exitStatus, status);
    QVERIFY2(options.fault().sentence.contains(named), qPrintable(options.fault().sentence));
}

void TestStartOptions::fileThatIsNoTextIsMalformedInput()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"x.smtp.jsonl"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(100, '\0'));
    file.close();
    const auto options = StartLine::read({u"heloscope"_s, file.fileName()});
    QVERIFY(!options);
    QCOMPARE(options.fault().exitStatus, 65);
}

QTEST_GUILESS_MAIN(TestStartOptions)
#include "tst_startoptions.moc"
