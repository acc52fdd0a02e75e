// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/imports/recordsamples.h"

#include <QBuffer>
#include <QTest>

#include <algorithm>

using namespace Heloscope;
using namespace Qt::StringLiterals;

namespace {

const QByteArrayList &dialogue()
{
    static const QByteArrayList lines{"220 mail.example.net ESMTP", "EHLO client.example.org",
        "250-mail.example.net", "250 SIZE 1000", "MAIL FROM:<a@example.org>", "250 2.1.0 Ok",
        "RCPT TO:<b@example.net>", "550 5.1.1 No such user", "QUIT", "221 2.0.0 Bye"};
    return lines;
}

QByteArray each(const QByteArray &prefix, const QByteArray &tail = "\n")
{
    QByteArray text;
    for (const QByteArray &line : dialogue()) {
        text += prefix + line + tail;
    }
    return text;
}

QByteArray numbered(const QByteArray &behind)
{
    QByteArray text;
    int number = 0;
    for (const QByteArray &line : dialogue()) {
        text += QByteArray::number(++number).rightJustified(3) + behind + line + '\n';
    }
    return text;
}

/// "C: " and "S: " in front.
QByteArray spoken(const QByteArray &before, const QByteArray &client, const QByteArray &server)
{
    QByteArray text;
    for (const QByteArray &line : dialogue()) {
        const bool isReply = line.at(0) >= '2' && line.at(0) <= '5';
        text += before + (isReply ? server : client) + line + '\n';
    }
    return text;
}

QByteArray utf16(const QByteArray &text, bool isBigEndian)
{
    QByteArray octets = isBigEndian ? "\xFE\xFF" : "\xFF\xFE";
    for (const char octet : text) {
        octets += isBigEndian ? QByteArray(1, '\0') + octet : QByteArray(1, octet) + '\0';
    }
    return octets;
}

Result<OpenedRecord, TranscriptFileFault> sessionOf(
    QByteArray text, std::optional<std::size_t> session)
{
    QBuffer buffer(&text);
    buffer.open(QIODevice::ReadOnly);
    return openRecord(
        buffer, QDateTime(QDate(2026, 1, 2), QTime(3, 4, 5), Qt::UTC), std::nullopt, session);
}

template <typename What>
qsizetype countOf(const Transcript &transcript)
{
    return std::ranges::count_if(transcript.entries(),
        [](const Entry &entry) { return std::holds_alternative<What>(entry.content); });
}

} // namespace

/// Records as they come out of mails, pages, listings and containers, and several in one.
class TestPastedRecords : public QObject
{
    Q_OBJECT

private slots:
    void whatIsAroundTheLinesIsTakenOff_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("format");
        const auto row
            = [](const char *name, const QByteArray &text, const char *format = "plain") {
                  QTest::newRow(name) << text << QByteArray(format);
              };
        row("as it is", each({}));
        row("CRLF", each({}, "\r\n"));
        row("CR", each({}, "\r"));
        row("CR CR LF", each({}, "\r\r\n"));
        row("blanks behind", each({}, "   \t\n"));
        row("indented", each("    "));
        row("indented with hard blanks", each("\xC2\xA0\xC2\xA0 "));
        row("quoted", each("> "));
        row("quoted twice", each(">> "));
        row("quoted without a blank", each(">"));
        row("quoted with words above", "On Monday Anna wrote:\n" + each("> "));
        row("quoted C and S", spoken("> ", "C: ", "S: "), "cs");
        row("fenced", "Here it is:\n```text\n" + each({}) + "```\nAny idea?\n");
        row("numbered", numbered(": "));
        row("numbered with dots", numbered(". "));
        row("numbered by cat", numbered("\t"));
        row("coloured", each("\x1b[32m", "\x1b[0m\x1b[K\n"));
        row("UTF-16 LE", utf16(each({}), false));
        row("UTF-16 BE", utf16(each({}), true));
        row("UTF-8 with a mark", "\xEF\xBB\xBF" + each({}));
        row("entities", each({}).replace("<", "&lt;").replace(">", "&gt;"));
        row("entities and arrows", spoken({}, "-&gt; ", "&lt;- "), "cs");
        row("compose", each("web_1  | "));
        row("kubernetes", each("2024-05-06T10:11:12.105230Z stdout F "));
        row("docker", each("2024-05-06T10:11:12.105230Z "));
        row("journal", each("May 06 10:11:12 host1 mailer[123]: "));
        row("journal of a unit", spoken("May 06 10:11:12 host1 mailer[123]: ", "C: ", "S: "), "cs");
        row("swaks in a journal",
            "May 06 10:11:12 host1 cron[7]: === Trying mail.example.net:25...\n"
                + spoken("May 06 10:11:12 host1 cron[7]: ", " -> ", "<-  "),
            "swaks");
    }
    void whatIsAroundTheLinesIsTakenOff()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, format);
        const auto record = openedText(text);
        QVERIFY(record);
        QCOMPARE(recordFormatName(record->format), format);
        const Transcript &transcript = *record->opened.transcript;
        QCOMPARE(countOf<CommandEntry>(transcript), 4);
        QCOMPARE(countOf<ReplyEntry>(transcript), 5);
        QVERIFY(transcript.outcome() != nullptr);
        QCOMPARE(transcript.outcome()->result, SessionResult::Refused);
    }

    void timesOfTheSurroundingsAreKept()
    {
        QByteArray text = each("2024-05-06T10:11:12.105230Z stdout F ");
        text.replace("10:11:12.105230Z stdout F 221", "10:11:15.105230Z stdout F 221");
        const auto record = openedText(text);
        QVERIFY(record);
        const Transcript &transcript = *record->opened.transcript;
        QCOMPARE(transcript.header().created.time(), QTime(10, 11, 12, 105));
        QCOMPARE(transcript.entries().back().at, std::chrono::seconds(3));
    }

    void whatNobodyUnderstandsIsPlainText_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("powershell") << QByteArray(
            "PS C:\\> Send-MailMessage -Verbose -To b@example.net\n"
            "VERBOSE: Performing the operation \"Send-MailMessage\".\n"
            "Send-MailMessage : Mailbox unavailable. The server response was: 5.7.60 SMTP;\n");
        QTest::newRow("prose") << QByteArray("> Dear all,\n> it does not work.\n> Regards\n");
        QTest::newRow("a list") << QByteArray("1. one\n2. two\n3. three\n4. four\n");
    }
    void whatNobodyUnderstandsIsPlainText()
    {
        QFETCH(QByteArray, text);
        const auto record = openedText(text);
        QVERIFY(record);
        QCOMPARE(record->format, RecordFormat::Plain);
        const Transcript &transcript = *record->opened.transcript;
        QCOMPARE(transcript.entries().size(), static_cast<std::size_t>(text.count('\n')));
        QCOMPARE(countOf<NoteEntry>(transcript), text.count('\n'));
        QVERIFY(linesOf(transcript).contains(text.left(6).replace('>', "\\u003e"))
            || linesOf(transcript).contains(text.left(6)));
    }

    void sessionsOfARecordAreCounted_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("sessions");
        QTest::newRow("one") << each({}) << 1;
        QTest::newRow("two by hand") << QByteArray(each({}) + each({})) << 2;
        const QByteArray swaks = "=== Trying a.example.net:25...\n=== Connected to a.example.net.\n"
            + spoken({}, " -> ", "<-  ") + "=== Connection closed with remote host.\n";
        QTest::newRow("two hosts of swaks")
            << QByteArray(swaks + QByteArray(swaks).replace("a.example", "c.example")) << 2;
        QTest::newRow("a connection that failed")
            << QByteArray("=== Trying b.example.net:25...\n*** Error connecting\n" + swaks) << 1;
        QTest::newRow("deliveries of Postfix") << QByteArray(
            "May  6 10:11:12 mx postfix/smtp[1]: 4VdKX: to=<b@example.net>, "
            "relay=mx.example.net[192.0.2.1]:25, delay=1, dsn=2.0.0, status=sent "
            "(250 2.0.0 Ok: queued)\n"
            "May  6 10:11:13 mx postfix/smtp[2]: 4VdKY: to=<c@example.com>, "
            "relay=mx.example.com[192.0.2.2]:25, delay=1, dsn=2.0.0, status=sent "
            "(250 2.0.0 Ok: queued)\n") << 2;
    }
    void sessionsOfARecordAreCounted()
    {
        QFETCH(QByteArray, text);
        QFETCH(int, sessions);
        const auto record = sessionOf(text, std::nullopt);
        QVERIFY(record);
        QCOMPARE(record->sessions, static_cast<std::size_t>(sessions));
    }

    void oneSessionComesAlone()
    {
        const QByteArray second = each({}).replace("550 5.1.1 No such user", "250 2.1.5 Ok");
        const auto all = sessionOf(each({}) + second, std::nullopt);
        const auto one = sessionOf(each({}) + second, 2);
        const auto alone = sessionOf(second, std::nullopt);
        QVERIFY(all && one && alone);
        QCOMPARE(countOf<ReplyEntry>(*all->opened.transcript), 10);
        QCOMPARE(linesOf(*one->opened.transcript), linesOf(*alone->opened.transcript));
        QCOMPARE(one->sessions, std::size_t{2});
    }

    void sessionNamesItsServer()
    {
        const QByteArray swaks = "=== Trying a.example.net:25...\n=== Connected to a.example.net.\n"
            + spoken({}, " -> ", "<-  ") + "=== Connection closed with remote host.\n";
        const auto second
            = sessionOf(swaks + QByteArray(swaks).replace("a.example", "c.example"), 2);
        QVERIFY(second);
        QCOMPARE(second->opened.transcript->header().target.host, u"c.example.net"_s);
    }
};

QTEST_APPLESS_MAIN(TestPastedRecords)
#include "tst_pastedrecords.moc"
