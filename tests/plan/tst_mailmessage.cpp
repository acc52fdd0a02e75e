// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/mailmessage.h"

#include <QTest>

using namespace Heloscope;
using namespace Qt::StringLiterals;

namespace {

MailMessage sample()
{
    MailMessage message;
    message.from = "a@example.test";
    message.to = {"b@example.test", "c@example.test"};
    message.subject = u"Hello"_s;
    message.body = u"One\nTwo"_s;
    message.date = QDateTime(QDate(2026, 11, 21), QTime(20, 0), Qt::OffsetFromUTC, -12600);
    message.messageId = "1@example.test";
    return message;
}

QByteArray header(const QByteArray &text)
{
    return text.first(text.indexOf("\r\n\r\n") + 2);
}

} // namespace

class TestMailMessage : public QObject
{
    Q_OBJECT

private slots:
    void aPlainMessageIsAsItShouldBe()
    {
        QCOMPARE(sample().toByteArray(),
            QByteArray("Date: Sat, 21 Nov 2026 20:00:00 -0330\r\n"
                       "From: <a@example.test>\r\n"
                       "To: <b@example.test>,\r\n <c@example.test>\r\n"
                       "Subject: Hello\r\n"
                       "Message-ID: <1@example.test>\r\n"
                       "MIME-Version: 1.0\r\n"
                       "Content-Type: text/plain; charset=utf-8\r\n"
                       "Content-Transfer-Encoding: 7bit\r\n"
                       "\r\nOne\r\nTwo\r\n"));
    }

    void whateverTheTextItGoesOutInSevenBits()
    {
        MailMessage message = sample();
        message.subject = u"สวัสดีชาวโลกที่รักทุกคนในวันนี้และวันต่อไป 😀"_s;
        message.body = u"ข้อความ"_s;
        const QByteArray text = message.toByteArray();
        for (const char octet : text) {
            QVERIFY(static_cast<uchar>(octet) < 0x80);
        }
        QVERIFY(text.contains("Content-Transfer-Encoding: base64"));
        QVERIFY(text.contains(message.body.toUtf8().toBase64()));
        for (const QByteArray &line : header(text).split('\n')) {
            QVERIFY2(line.size() <= 78, line.constData());
        }
        // Each encoded word is whole characters; together they are the subject.
        QString subject;
        qsizetype at = 0;
        while ((at = text.indexOf("=?utf-8?B?", at)) >= 0) {
            at += 10;
            const QByteArray word
                = QByteArray::fromBase64(text.sliced(at, text.indexOf("?=", at) - at));
            QVERIFY(QUtf8StringView(word).isValidUtf8());
            subject += QString::fromUtf8(word);
        }
        QCOMPARE(subject, message.subject);
    }

    void headersAreAddedOrTakeThePlaceOfOurs()
    {
        MailMessage message = sample();
        message.headers = {{"subject", u"Other"_s}, {"X-Test", u"1"_s}};
        const QByteArray text = header(message.toByteArray());
        QVERIFY(text.contains("Subject: Other\r\n"));
        QVERIFY(!text.contains("Hello"));
        QVERIFY(text.contains("\r\nX-Test: 1\r\n"));
    }

    void attachmentsStandBetweenTheirBoundaries()
    {
        MailMessage message = sample();
        message.attachments = {{u"ไฟล์ \"1\".txt"_s, QByteArray(200, '\xff')}};
        const QByteArray text = message.toByteArray();
        const qsizetype at = text.indexOf("boundary=\"") + 10;
        const QByteArray boundary = text.sliced(at, text.indexOf('"', at) - at);
        QCOMPARE(text.count(QByteArray("\r\n--" + boundary + "\r\n")), 2);
        QVERIFY(text.endsWith(QByteArray("\r\n--" + boundary + "--\r\n")));
        QVERIFY(!text.contains("\"1\""));
        for (const QByteArray &line : text.split('\n')) {
            QVERIFY(line.size() <= 200);
        }
        QCOMPARE(message.toByteArray(), text);
    }

    void everySpellingOfALineEndBecomesCrLf()
    {
        QCOMPARE(withCrLf("a\nb\rc\r\nd\n\r\r\n"), QByteArray("a\r\nb\r\nc\r\nd\r\n\r\n\r\n"));
        QCOMPARE(withCrLf(""), QByteArray());
        QCOMPARE(withCrLf(withCrLf("x\r\r\ny\n")), withCrLf("x\r\r\ny\n"));
    }
};

QTEST_GUILESS_MAIN(TestMailMessage)
#include "tst_mailmessage.moc"
