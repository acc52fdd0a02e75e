// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/testmessage.h"

#include <QTest>

#include <algorithm>

using namespace Heloscope;
using namespace Qt::StringLiterals;

class TestTestMessage : public QObject
{
    Q_OBJECT

private slots:
    void everyLineEndsWithCrlf();
    void textBeyondAsciiIsEncoded();
    void lineBreaksInTheSubjectMakeNoHeader();
};

void TestTestMessage::everyLineEndsWithCrlf()
{
    const QByteArray bytes
        = toBytes({"a@b.test", {"c@d.test", "e@f.test"}, u"Hi"_s, u"one\ntwo\r\n.three"_s, {}});
    QCOMPARE(bytes.count('\n'), bytes.count("\r\n"));
    QCOMPARE(bytes.count('\r'), bytes.count("\r\n"));
    QVERIFY(bytes.endsWith("\r\n\r\none\r\ntwo\r\n.three\r\n"));
    QVERIFY(bytes.contains("To: <c@d.test>,\r\n <e@f.test>\r\n"));
}

void TestTestMessage::textBeyondAsciiIsEncoded()
{
    const QString subject = u"ทดสอบระบบส่งอีเมลที่มีหัวเรื่องยาวมากเป็นพิเศษ"_s;
    const QByteArray bytes = toBytes({"a@b.test", {"c@d.test"}, subject, u"안녕하세요"_s, {}});
    QVERIFY(std::all_of(
        bytes.begin(), bytes.end(), [](char octet) { return static_cast<uchar>(octet) < 0x80; }));
    QVERIFY(bytes.contains("Content-Transfer-Encoding: base64"));
    for (const QByteArray &line : bytes.split('\n')) {
        QVERIFY2(line.size() <= 78, line.constData());
    }
}

void TestTestMessage::lineBreaksInTheSubjectMakeNoHeader()
{
    const QByteArray bytes
        = toBytes({"a@b.test", {"c@d.test"}, u"x\r\nBcc: y@z.test"_s, u"b"_s, {}});
    QVERIFY(!bytes.contains("\r\nBcc:"));
}

QTEST_GUILESS_MAIN(TestTestMessage)
#include "tst_testmessage.moc"
