// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/targetaddress.h"

#include <QTest>

using namespace Heloscope;
using namespace Qt::StringLiterals;

class TestTargetAddress : public QObject
{
    Q_OBJECT

private slots:
    void everyUsualFormIsUnderstood_data();
    void everyUsualFormIsUnderstood();
    void nonsenseIsRefused_data();
    void nonsenseIsRefused();
    void submissionsPortBeginsWithTls();
};

void TestTargetAddress::everyUsualFormIsUnderstood_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("host");
    QTest::addColumn<int>("port"); // 0: none
    QTest::addColumn<bool>("implicitTls");
    QTest::newRow("host") << u" mail.example.test "_s << u"mail.example.test"_s << 0 << false;
    QTest::newRow("port") << u"mail.example.test:587"_s << u"mail.example.test"_s << 587 << false;
    QTest::newRow("v4") << u"192.0.2.1:25"_s << u"192.0.2.1"_s << 25 << false;
    QTest::newRow("bare v6") << u"2001:db8::1"_s << u"2001:db8::1"_s << 0 << false;
    QTest::newRow("v6 and port") << u"[2001:db8::1]:2525"_s << u"2001:db8::1"_s << 2525 << false;
    QTest::newRow("smtp URL") << u"SMTP://a.test:26/"_s << u"a.test"_s << 26 << false;
    QTest::newRow("smtps URL") << u"smtps://a.test"_s << u"a.test"_s << 465 << true;
}

void TestTargetAddress::everyUsualFormIsUnderstood()
{
    QFETCH(QString, text);
    QFETCH(QString, host);
    QFETCH(int, port);
    QFETCH(bool, implicitTls);
    const auto target = parseTarget(text);
    QVERIFY(target);
    QCOMPARE(target->host, host);
    QCOMPARE(target->port.value_or(0), port);
    QCOMPARE(target->tls == TlsWish::Implicit, implicitTls);
}

void TestTargetAddress::nonsenseIsRefused_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << QString();
    QTest::newRow("scheme only") << u"smtp://"_s;
    QTest::newRow("port only") << u":25"_s;
    QTest::newRow("port too large") << u"a.test:65536"_s;
    QTest::newRow("port zero") << u"a.test:0"_s;
    QTest::newRow("port no number") << u"a.test:smtp"_s;
    QTest::newRow("blank inside") << u"a test"_s;
    QTest::newRow("path") << u"a.test/x"_s;
    QTest::newRow("address") << u"me@a.test"_s;
    QTest::newRow("line break") << u"a.test\r\nQUIT"_s;
    QTest::newRow("open bracket") << u"[2001:db8::1"_s;
}

void TestTargetAddress::nonsenseIsRefused()
{
    QFETCH(QString, text);
    QVERIFY(!parseTarget(text));
}

void TestTargetAddress::submissionsPortBeginsWithTls()
{
    QCOMPARE(usualTls(465), TlsWish::Implicit);
    QCOMPARE(usualTls(587), TlsWish::Optional);
}

QTEST_GUILESS_MAIN(TestTargetAddress)
#include "tst_targetaddress.moc"
