// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/lineparts.h"

#include <QTest>

using namespace Heloscope;
using namespace Qt::StringLiterals;

/// What in a line is verb, address and parameter.
class TestLineParts : public QObject
{
    Q_OBJECT

private slots:
    void partsAreFound_data();
    void partsAreFound();
    void parameterThatWasNotOfferedIsMarked();
    void strangeLinesHaveNoStrangeParts();
};

void TestLineParts::partsAreFound_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QStringList>("wanted");
    QTest::newRow("rcpt") << u"RCPT TO:<bo@example.test> NOTIFY=NEVER"_s
                          << QStringList{
                                 u"0 RCPT TO:"_s, u"1 <bo@example.test>"_s, u"2 NOTIFY=NEVER"_s};
    QTest::newRow("mail, null path")
        << u"mail from:<> SIZE=1  BODY=8BITMIME"_s
        << QStringList{u"0 mail from:"_s, u"1 <>"_s, u"2 SIZE=1"_s, u"2 BODY=8BITMIME"_s};
    QTest::newRow("bare path") << u"MAIL FROM: alice@example.test SIZE=1"_s
                               << QStringList{
                                      u"0 MAIL FROM:"_s, u"1 alice@example.test"_s, u"2 SIZE=1"_s};
    QTest::newRow("open bracket") << u"RCPT TO:<bo"_s << QStringList{u"0 RCPT TO:"_s, u"1 <bo"_s};
    QTest::newRow("no colon") << u"RCPT"_s << QStringList{u"0 RCPT"_s};
    QTest::newRow("ehlo") << u"EHLO client.example.test"_s
                          << QStringList{u"0 EHLO"_s, u"1 client.example.test"_s};
    QTest::newRow("auth") << u"AUTH PLAIN"_s << QStringList{u"0 AUTH"_s, u"2 PLAIN"_s};
    QTest::newRow("nothing") << QString() << QStringList();
    QTest::newRow("spaces") << u"   "_s << QStringList();
}

void TestLineParts::partsAreFound()
{
    QFETCH(QString, line);
    QFETCH(QStringList, wanted);
    QStringList found;
    for (const LinePart &part : partsOf(line, {})) {
        found << QString::number(static_cast<int>(part.kind)) + u' '
                + line.mid(part.start, part.length);
    }
    QCOMPARE(found, wanted);
}

void TestLineParts::parameterThatWasNotOfferedIsMarked()
{
    const auto parts = partsOf(u"MAIL FROM:<a@example.test> x=1 size=5"_s, {});
    QCOMPARE(parts.size(), 4U);
    QVERIFY(!parts.at(2).isNotOffered);
    QVERIFY(parts.at(3).isNotOffered);
    QVERIFY(partsOf(u"STARTTLS"_s, {}).front().isNotOffered);
    QVERIFY(!partsOf(u"NOOP"_s, {}).front().isNotOffered);
}

void TestLineParts::strangeLinesHaveNoStrangeParts()
{
    const QString strange = u"MAIL FROM:<\u0e01\u0e33>\t=\u2028 "_s + QString(5000, u'=');
    for (qsizetype length = 0; length < 60; ++length) {
        const QString line = strange.left(length);
        int end = 0;
        for (const LinePart &part : partsOf(line, {})) {
            QVERIFY(part.start >= end && part.length > 0);
            end = part.start + part.length;
            QVERIFY(end <= line.size());
        }
    }
}

QTEST_APPLESS_MAIN(TestLineParts)
#include "tst_lineparts.moc"
