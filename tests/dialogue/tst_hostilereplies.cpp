// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/smtp/limits.h"
#include "tests/support/playbook.h"
#include "tests/support/testplan.h"

#include <QTest>

using namespace Heloscope;
using Smtp::Verb;

/// Replies that come too early, too late, too long or are none at all.
class TestHostileReplies : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase_data() { addFeeds(); }

    void onlyA220IsAGreeting_data()
    {
        QTest::addColumn<QByteArray>("greeting");
        for (const char *greeting :
            {"250 hi", "235 logged in", "200 hi", "354 go", "334 ", "221 x"}) {
            QTest::newRow(greeting) << QByteArray(greeting);
        }
    }
    void onlyA220IsAGreeting()
    {
        QFETCH(QByteArray, greeting);
        Playbook(plainPlan()) << opens() << says(greeting) >> finds("greeting-invalid")
            >> ends("protocol_error", Stage::Greeting);
    }

    void whatIsNoReplyEndsTheSession_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QByteArray>("finding");
        const QByteArray malformed("reply-malformed");
        const QByteArray invalid("reply-code-invalid");
        QTest::newRow("HTTP") << QByteArray("HTTP/1.1 400 Bad Request") << malformed;
        QTest::newRow("SSH") << QByteArray("SSH-2.0-OpenSSH_9.2") << malformed;
        QTest::newRow("IMAP") << QByteArray("* OK ready") << malformed;
        QTest::newRow("empty") << QByteArray() << malformed;
        QTest::newRow("two digits") << QByteArray("25") << malformed;
        QTest::newRow("four digits") << QByteArray("2500 ok") << malformed;
        QTest::newRow("blank first") << QByteArray(" 250 ok") << malformed;
        QTest::newRow("000") << QByteArray("000 ok") << invalid;
        QTest::newRow("600") << QByteArray("600 ok") << invalid;
        QTest::newRow("999") << QByteArray("999 ok") << invalid;
        QTest::newRow("full-width digits") << QByteArray("２５０ ok") << malformed;
    }
    void whatIsNoReplyEndsTheSession()
    {
        QFETCH(QByteArray, line);
        QFETCH(QByteArray, finding);
        Playbook book(plainPlan());
        book.until(Verb::Mail) << says(line);
        book >> finds(finding) >> ends("protocol_error", Stage::Mail);
    }

    void aReplyNobodyAskedForEndsTheSession()
    {
        Playbook book(plainPlan());
        book.until(Verb::Mail) << says("250 ok") >> proposes(Verb::Rcpt) << says("250 and again")
            >> finds("reply-unsolicited") >> ends("protocol_error", Stage::Mail);
    }
    void repliesInAdvanceEndTheSession()
    {
        Playbook(plainPlan()) << opens()
                              << says({"220 hi", "250 ehlo", "250 mail", "250 rcpt", "354 data",
                                     "250 queued"})
            >> finds("reply-unsolicited") >> ends("protocol_error", Stage::Greeting);
    }
    void halfAReplyInAdvanceIsNotTakenForTheNext()
    {
        Playbook book(plainPlan());
        book << opens() << saysOctets("220 hi\r\n250 eh") >> proposes(Verb::Ehlo) << proceeds()
            >> finds("reply-unsolicited") >> ends("protocol_error", Stage::Greeting);
        QVERIFY(book.written().isEmpty());
    }

    void aLineWithoutEndIsCutOffAtTheCap()
    {
        Playbook book(plainPlan());
        book.until(Verb::Ehlo) << saysOctets("250 " + QByteArray(Smtp::Limits::LineCap, 'a'))
            >> finds("reply-line-too-long") >> ends("protocol_error", Stage::Ehlo);
        QCOMPARE(book.findings().last(), QByteArray("reply-line-too-long limit=65536"));
    }
    void aReplyWithoutEndIsCutOffAtTheCap()
    {
        QFETCH_GLOBAL(bool, byteByByte);
        if (byteByByte) {
            QSKIP("256 KiB octet by octet show nothing new and take their time");
        }
        const QByteArray line = "250-" + QByteArray(400, 'a') + "\r\n";
        Playbook book(plainPlan());
        book.until(Verb::Ehlo) << saysOctets(
            line.repeated(static_cast<int>(Smtp::Limits::ReplyCap / line.size() + 1)))
            >> finds("reply-too-large") >> ends("protocol_error", Stage::Ehlo);
    }
    void tooManyLinesAreCutOffAtTheCap()
    {
        Playbook book(plainPlan());
        book.until(Verb::Ehlo) << saysOctets(
            QByteArray("250-a\r\n").repeated(Smtp::Limits::ReplyLinesCap + 1))
            >> finds("reply-too-many-lines") >> ends("protocol_error", Stage::Ehlo);
    }
    void noticesWithoutEndAreCutOffAtTheCap()
    {
        Playbook book(plainPlan());
        book.until(Verb::Ehlo) << saysOctets(
            QByteArray("050 still here\r\n").repeated(Smtp::Limits::NoticesCap + 1))
            >> finds("reply-notice") >> finds("too-many-notices")
            >> ends("protocol_error", Stage::Ehlo);
    }

    void oddOctetsAreNamedAndTheReplyStandsAllTheSame_data()
    {
        QTest::addColumn<QByteArray>("octets");
        QTest::addColumn<QByteArray>("finding");
        QTest::newRow("LF") << QByteArray("250 ok\n") << QByteArray("reply-bare-line-feed");
        QTest::newRow("CR") << QByteArray("250 o\rk\r\n")
                            << QByteArray("reply-bare-carriage-return");
        QTest::newRow("NUL") << QByteArray("250 o\0k\r\n", 9)
                             << QByteArray("reply-control-characters");
        QTest::newRow("escape") << QByteArray("250 \x1b[31mk\r\n")
                                << QByteArray("reply-control-characters");
        QTest::newRow("0xFF") << QByteArray("250 o\xffk\r\n") << QByteArray("reply-not-utf8");
        QTest::newRow("separator")
            << QByteArray("250_ok\r\n") << QByteArray("reply-separator-invalid");
        QTest::newRow("long line")
            << QByteArray("250 " + QByteArray(600, 'a') + "\r\n") << QByteArray("reply-line-long");
    }
    void oddOctetsAreNamedAndTheReplyStandsAllTheSame()
    {
        QFETCH(QByteArray, octets);
        QFETCH(QByteArray, finding);
        Playbook book(plainPlan());
        book.until(Verb::Mail) << saysOctets(octets) >> finds(finding) >> proposes(Verb::Rcpt)
            >> goesOn();
    }
};

QTEST_GUILESS_MAIN(TestHostileReplies)
#include "tst_hostilereplies.moc"
