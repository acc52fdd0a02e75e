// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/smtp/enhancedstatus.h"

#include <QTest>

using namespace Smtp;

class TestEnhancedStatus : public QObject
{
    Q_OBJECT

private slots:
    void aCodeStandsInFrontOrAtQmailsPlace_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("code");
        QTest::newRow("in front") << QByteArray("5.7.1 no") << QByteArray("5.7.1");
        QTest::newRow("alone") << QByteArray("2.0.0") << QByteArray("2.0.0");
        QTest::newRow("tab") << QByteArray("4.7.1\tno") << QByteArray("4.7.1");
        QTest::newRow("three digits") << QByteArray("5.999.999 x") << QByteArray("5.999.999");
        QTest::newRow("qmail") << QByteArray("no mailbox (#5.1.1)") << QByteArray("5.1.1");
        QTest::newRow("in front wins") << QByteArray("5.7.1 x (#5.1.1)") << QByteArray("5.7.1");
    }
    void aCodeStandsInFrontOrAtQmailsPlace()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, code);
        const auto status = findEnhancedStatus(text);
        QVERIFY(status);
        QCOMPARE(status->toByteArray(), code);
        QCOMPARE(parseEnhancedStatus(code), status);
    }

    void whatLooksLikeACodeIsNone()
    {
        for (const char *text : {"", "5", "5.", "5.7", "5.7.", "5.7.1.2", "5.7.1x", "3.0.0 x",
                 "1.1.1 x", "6.1.1 x", "5.1000.1 x", "5.1.1000 x", "5..1 x", " 5.7.1 x", "55.1.1 x",
                 "192.0.2.1 is blocked", "2.0.0-x", "5.-1.1 x", "(#5.1.1) x", "x (#5.1)",
                 "x (#5.1.1", "x (#5.1.1 )", "\xEF\xBC\x95.1.1 x"}) {
            QVERIFY2(!findEnhancedStatus(text), text);
        }
    }
    void aNumberBesideTheCodeIsNoCode()
    {
        QVERIFY(!parseEnhancedStatus("5.1.1 "));
        QVERIFY(!parseEnhancedStatus(" 5.1.1"));
        QVERIFY(!leadingEnhancedStatus("x (#5.1.1)"));
    }
};

QTEST_GUILESS_MAIN(TestEnhancedStatus)
#include "tst_enhancedstatus.moc"
