// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/overloaded.h"
#include "core/practice/respondent.h"
#include "core/practice/scenariolibrary.h"

#include <QMessageAuthenticationCode>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace Heloscope;

namespace {

constexpr auto Nonce = "<1.2@mail.example.test>";

PracticeScript scriptOf(const QByteArray &header, const QByteArray &dialogue = {})
{
    return *parseScript(
        QByteArray("id: test\ntitle: test\n" + header + "\n" + dialogue), u"test"_s);
}

/// Plays a client without a network: time passes at once, TLS succeeds at once.
class Client
{
public:
    explicit Client(const PracticeScript &script)
        : Client(script, m_ownMemory)
    {
    }
    Client(const PracticeScript &script, ScriptMemory &memory)
        : m_respondent(script, memory, Nonce)
    {
        take(m_respondent.opened());
    }

    /// Everything the server did since the last call: its octets, and "<wait>", "<tls>", "<close>"
    /// or "<reset>" in their place.
    QByteArray heard() { return std::exchange(m_heard, {}); }
    QByteArray say(const QByteArray &octets)
    {
        take(m_respondent.received(octets));
        return heard();
    }
    QByteArray sayOctetByOctet(const QByteArray &octets)
    {
        QByteArray all;
        for (const char octet : octets)
            all += say(QByteArray(1, octet));
        return all;
    }
    Respondent &respondent() { return m_respondent; }

private:
    void take(const ServerActions &actions)
    {
        for (const ServerAction &action : actions) {
            std::visit(
                Overloaded{
                    [this](const SendOctets &send) { m_heard += send.octets; },
                    [this](const Rest &) {
                        m_heard += "<wait>";
                        take(m_respondent.resumed());
                    },
                    [this](const BeginServerTls &) {
                        m_heard += "<tls>";
                        take(m_respondent.encrypted());
                    },
                    [this](const CutOff &end) { m_heard += end.reset ? "<reset>" : "<close>"; },
                },
                action);
        }
    }

    ScriptMemory m_ownMemory;
    Respondent m_respondent;
    QByteArray m_heard;
};

const QByteArray Envelope = "EHLO c.test\r\nMAIL FROM:<a@b.test>\r\nRCPT TO:<c@d.test>\r\n";

} // namespace

class TestRespondent : public QObject
{
    Q_OBJECT

private slots:
    void lineDrawsReply_data()
    {
        QTest::addColumn<QByteArray>("lines");
        QTest::addColumn<QByteArray>("lastReply"); // how the last reply begins
        const auto row = [](const char *name, const QByteArray &lines, const char *reply) {
            QTest::newRow(name) << lines << QByteArray(reply);
        };
        const QByteArray ehlo = "EHLO c.test\r\n";
        const QByteArray mail = ehlo + "MAIL FROM:<a@b.test>\r\n";
        row("EHLO", "EHLO c.test", "250 HELP");
        row("EHLO literal", "EHLO [127.0.0.1]", "250 HELP");
        row("EHLO without name", "EHLO", "501 5.5.4");
        row("HELO", "helo c.test", "250 mail.example.test");
        row("unknown", "HELLO", "500 5.5.2");
        row("empty line", "", "500 5.5.2");
        row("EXPN", "EXPN list", "502 5.5.1");
        row("VRFY", "VRFY a@b.test", "252 2.5.0");
        row("VRFY without name", "VRFY", "501 5.5.4");
        row("NOOP", "NOOP anything", "250 2.0.0");
        row("HELP", "HELP", "214 2.0.0");
        row("RSET", "RSET", "250 2.0.0");
        row("RSET with argument", "RSET x", "501 5.5.4");
        row("QUIT", "QUIT", "221 2.0.0");
        row("QUIT with argument", "QUIT now", "501 5.5.4");
        row("MAIL too early", "MAIL FROM:<a@b.test>", "503 5.5.1");
        row("MAIL", mail.chopped(2), "250 2.1.0");
        row("MAIL null path", ehlo + "MAIL FROM:<>", "250 2.1.0");
        row("MAIL blank behind colon", ehlo + "MAIL FROM: <a@b.test>", "250 2.1.0");
        row("MAIL source route", ehlo + "MAIL FROM:<@x.test,@y.test:a@b.test>", "250 2.1.0");
        row("MAIL quoted", ehlo + "MAIL FROM:<\"a >b\"@b.test> SIZE=1", "250 2.1.0");
        row("MAIL without brackets", ehlo + "MAIL FROM:a@b.test", "501 5.5.4");
        row("MAIL open bracket", ehlo + "MAIL FROM:<a@b.test", "501 5.5.4");
        row("MAIL glued parameter", ehlo + "MAIL FROM:<a@b.test>SIZE=1", "501 5.5.4");
        row("MAIL without domain", ehlo + "MAIL FROM:<a>", "501 5.1.7");
        row("MAIL two dots", ehlo + "MAIL FROM:<a..c@b.test>", "501 5.1.7");
        row("MAIL long local part", ehlo + "MAIL FROM:<" + QByteArray(65, 'a') + "@b.test>",
            "501 5.1.7");
        row("MAIL twice", mail + "MAIL FROM:<a@b.test>", "503 5.5.1");
        row("MAIL SIZE", ehlo + "MAIL FROM:<a@b.test> SIZE=1000 BODY=8BITMIME", "250 2.1.0");
        row("MAIL SIZE too large", ehlo + "MAIL FROM:<a@b.test> SIZE=10485761", "552 5.3.4");
        row("MAIL SIZE beyond numbers", ehlo + "MAIL FROM:<a@b.test> SIZE=99999999999999999999",
            "552 5.3.4");
        row("MAIL SIZE malformed", ehlo + "MAIL FROM:<a@b.test> SIZE=1k", "501 5.5.4");
        row("MAIL parameter twice", ehlo + "MAIL FROM:<a@b.test> SIZE=1 SIZE=2", "501 5.5.4");
        row("MAIL BODY unknown", ehlo + "MAIL FROM:<a@b.test> BODY=9BIT", "501 5.5.4");
        row("MAIL unknown parameter", ehlo + "MAIL FROM:<a@b.test> RET=FULL", "555 5.5.4");
        row("MAIL AUTH", ehlo + "MAIL FROM:<a@b.test> AUTH=<>", "250 2.1.0");
        row("MAIL parameter after HELO", "HELO c.test\r\nMAIL FROM:<a@b.test> SIZE=1", "555 5.5.4");
        row("MAIL UTF-8 unasked", ehlo + "MAIL FROM:<\xC3\xA4@b.test>", "553 5.6.7");
        row("MAIL UTF-8", ehlo + "MAIL FROM:<\xC3\xA4@b.test> SMTPUTF8", "250 2.1.0");
        row("RCPT too early", ehlo + "RCPT TO:<a@b.test>", "503 5.5.1");
        row("RCPT", mail + "RCPT TO:<c@d.test>", "250 2.1.5");
        row("RCPT postmaster", mail + "RCPT TO:<Postmaster>", "250 2.1.5");
        row("RCPT null path", mail + "RCPT TO:<>", "501 5.1.3");
        row("RCPT without domain", mail + "RCPT TO:<c>", "501 5.1.3");
        row("RCPT parameter", mail + "RCPT TO:<c@d.test> NOTIFY=NEVER", "555 5.5.4");
        row("DATA too early", ehlo + "DATA", "503 5.5.1");
        row("DATA without recipient", mail + "DATA", "554 5.5.1");
        row("DATA with argument", Envelope + "DATA now", "501 5.5.4");
        row("DATA", Envelope + "DATA", "354 End");
        row("message", Envelope + "DATA\r\nhello\r\n..\r\n.", "250 2.0.0 Ok: queued");
        row("two messages", Envelope + "DATA\r\n.\r\n" + Envelope + "DATA\r\nx\r\n.",
            "250 2.0.0 Ok: queued as EXERCISE2");
        row("RSET forgets", mail + "RSET\r\nRCPT TO:<c@d.test>", "503 5.5.1");
        row("EHLO forgets", mail + ehlo + "RCPT TO:<c@d.test>", "503 5.5.1");
        row("AUTH not before TLS", ehlo + "AUTH PLAIN", "538 5.7.11");
        row("STARTTLS too early", "STARTTLS", "503 5.5.1");
        row("STARTTLS with argument", ehlo + "STARTTLS now", "501 5.5.4");
        row("long line", "NOOP " + QByteArray(600, 'x'), "500 5.5.6");
        row("NUL", QByteArray("NOOP \0", 6), "500 5.5.2");
        row("lone CR", "NOOP\rQUIT", "500 5.5.2");
        row("web request", "GET / HTTP/1.1", "421 4.7.0");
    }

    void lineDrawsReply()
    {
        QFETCH(QByteArray, lines);
        QFETCH(QByteArray, lastReply);
        const PracticeScript script = scriptOf("tls: starttls\n");
        Client whole(script);
        whole.heard();
        QByteArray heard = whole.say(lines + "\r\n");
        Client slow(script);
        slow.heard();
        QCOMPARE(slow.sayOctetByOctet(lines + "\r\n"), heard);
        heard.replace("<close>", "");
        QVERIFY(heard.endsWith("\r\n"));
        const QByteArray last = heard.chopped(2).mid(heard.chopped(2).lastIndexOf('\n') + 1);
        QVERIFY2(last.startsWith(lastReply), last.constData());
    }

    void everyScenarioAnswersTheSameForEveryCut_data()
    {
        QTest::addColumn<QByteArray>("id");
        for (const PracticeScript &script : ScenarioLibrary().scenarios())
            QTest::newRow(script.id.constData()) << script.id;
    }

    void everyScenarioAnswersTheSameForEveryCut()
    {
        QFETCH(QByteArray, id);
        const PracticeScript script = **ScenarioLibrary().find(id);
        // Every command is sent whether it makes sense or not; nothing behind STARTTLS, which
        // may legally be thrown away.
        const std::vector<QByteArray> parts{"EHLO c.test\r\nNOOP\r\nSTARTTLS\r\n",
            "EHLO c.test\r\nHELO c.test\r\nAUTH PLAIN\r\n",
            QByteArray("\0student@example.test\0practice", 30).toBase64()
                + "\r\nMAIL FROM:<a@b.test>\r\nRCPT TO:<c@d.test>\r\nRCPT TO:<c@d.test>\r\n"
                  "DATA\r\nhello\r\n.\r\nRSET\r\nQUIT\r\n"};
        Client whole(script);
        Client slow(script);
        QByteArray one = whole.heard();
        QByteArray other = slow.heard();
        for (const QByteArray &part : parts) {
            one += whole.say(part);
            other += slow.sayOctetByOctet(part);
        }
        QCOMPARE(other, one);
        QVERIFY(one.endsWith("<close>") || one.endsWith("<reset>"));
        QVERIFY(whole.respondent().isOver());
    }

    void authSucceedsWithThePublicAccount_data()
    {
        QTest::addColumn<QByteArray>("lines");
        QTest::addColumn<QByteArray>("heard");
        const QByteArray good = QByteArray("\0student@example.test\0practice", 30).toBase64();
        const QByteArray user = "student@example.test"_ba.toBase64();
        const QByteArray password = "practice"_ba.toBase64();
        const QByteArray ok = "235 2.7.0 Authentication successful\r\n";
        const QByteArray no = "535 5.7.8 Authentication credentials invalid\r\n";
        const QByteArray digest
            = QMessageAuthenticationCode::hash(Nonce, "practice", QCryptographicHash::Md5).toHex();
        QTest::newRow("PLAIN at once") << QByteArray("AUTH PLAIN " + good + "\r\n") << ok;
        QTest::newRow("PLAIN") << QByteArray("auth plain\r\n" + good + "\r\n")
                               << QByteArray("334 \r\n" + ok);
        QTest::newRow("PLAIN wrong")
            << QByteArray("AUTH PLAIN " + "\0a\0b"_ba.toBase64() + "\r\n") << no;
        QTest::newRow("PLAIN empty") << "AUTH PLAIN =\r\n"_ba << no;
        QTest::newRow("LOGIN") << QByteArray("AUTH LOGIN\r\n" + user + "\r\n" + password + "\r\n")
                               << QByteArray("334 VXNlcm5hbWU6\r\n334 UGFzc3dvcmQ6\r\n" + ok);
        QTest::newRow("LOGIN at once")
            << QByteArray("AUTH LOGIN " + user + "\r\n" + password + "\r\n")
            << QByteArray("334 UGFzc3dvcmQ6\r\n" + ok);
        QTest::newRow("LOGIN wrong") << QByteArray("AUTH LOGIN " + user + "\r\n" + user + "\r\n")
                                     << QByteArray("334 UGFzc3dvcmQ6\r\n" + no);
        QTest::newRow("CRAM-MD5") << QByteArray("AUTH CRAM-MD5\r\n"
            + QByteArray("student@example.test " + digest).toBase64()
            + "\r\n") << QByteArray("334 " + QByteArray(Nonce).toBase64() + "\r\n" + ok);
        QTest::newRow("unknown mechanism") << "AUTH GSSAPI\r\n"_ba
                                           << "504 5.5.4 Mechanism is not implemented\r\n"_ba;
        QTest::newRow("cancelled")
            << "AUTH LOGIN\r\n*\r\n"_ba
            << "334 VXNlcm5hbWU6\r\n501 5.0.0 Authentication cancelled\r\n"_ba;
        QTest::newRow("no base64")
            << "AUTH LOGIN\r\nab!d\r\n"_ba
            << "334 VXNlcm5hbWU6\r\n501 5.5.2 Not base64 at octet 3 of the response\r\n"_ba;
        QTest::newRow("no mechanism")
            << "AUTH\r\n"_ba
            << "501 5.5.4 Syntax: AUTH mechanism [initial response]\r\n"_ba;
        QTest::newRow("twice") << QByteArray("AUTH PLAIN " + good + "\r\nAUTH PLAIN\r\n")
                               << QByteArray(ok + "503 5.5.1 Authenticated already\r\n");
    }

    void authSucceedsWithThePublicAccount()
    {
        QFETCH(QByteArray, lines);
        QFETCH(QByteArray, heard);
        const PracticeScript script = scriptOf("tls: implicit\n");
        Client client(script);
        client.say("EHLO c.test\r\n");
        QCOMPARE(client.say(lines), heard);
    }

    void authAndTlsAreDemandedWhereRequired()
    {
        const PracticeScript script = scriptOf("tls: required\nauth: required\n");
        Client client(script);
        QVERIFY(client.say("EHLO c.test\r\n").contains("250-STARTTLS"));
        QVERIFY(client.say("MAIL FROM:<a@b.test>\r\n").startsWith("530 5.7.0 Must issue"));
        QVERIFY(client.say("AUTH PLAIN\r\n").startsWith("530 5.7.0 Must issue"));
        QVERIFY(client.say("STARTTLS\r\n").endsWith("<tls>"));
        QVERIFY(client.say("MAIL FROM:<a@b.test>\r\n").startsWith("503")); // EHLO is forgotten
        const QByteArray capabilities = client.say("EHLO c.test\r\n");
        QVERIFY(capabilities.contains("250-AUTH"));
        QVERIFY(!capabilities.contains("STARTTLS"));
        QVERIFY(client.say("MAIL FROM:<a@b.test>\r\n").startsWith("530 5.7.0 Authentication"));
        QVERIFY(client.say("STARTTLS\r\n").startsWith("503"));
    }

    void commandsBehindStartTlsAreNeverExecuted()
    {
        const PracticeScript script = scriptOf("tls: starttls\n");
        for (const QByteArray injected :
            {"NOOP\r\n", "MAIL FROM:<x@x.test>\r\nRCPT", "\r\n", "N"}) {
            Client client(script);
            client.say("EHLO c.test\r\n");
            QCOMPARE(
                client.say("STARTTLS\r\n" + injected), "220 2.0.0 Ready to start TLS\r\n<tls>"_ba);
            QCOMPARE(client.respondent().droppedAtTls(), injected.size());
            QVERIFY(client.say("EHLO c.test\r\n").startsWith("250-"));
            QVERIFY(client.say("RCPT TO:<a@b.test>\r\n").startsWith("503"));
        }
    }

    void smuggledMessagesAreRefused_data()
    {
        QTest::addColumn<QByteArray>("form");
        for (const char *form : {"\n.\n", "\n.\r\n", "\r\n.\n", "\r.\r", "\r.\r\n", "\r\n.\r"})
            QTest::newRow(QByteArray(form).toHex().constData()) << QByteArray(form);
    }

    void smuggledMessagesAreRefused()
    {
        QFETCH(QByteArray, form);
        const PracticeScript script = scriptOf("");
        const QByteArray lines = "DATA\r\none" + form + "MAIL FROM:<x@x.test>\r\n"
            + "RCPT TO:<y@y.test>\r\nDATA\r\ntwo\r\n.\r\n";
        Client client(script);
        client.say(Envelope);
        const QByteArray heard = client.say(lines);
        QCOMPARE(heard.count("\r\n"), 2); // 354 and one verdict
        QVERIFY(heard.contains("\r\n550 5.5.2 "));
        QCOMPARE(client.respondent().service().messages(), 0);
    }

    void loneLineFeedIsRefusedAndNotExecuted()
    {
        const PracticeScript script = scriptOf("");
        Client client(script);
        client.heard();
        QVERIFY(client.say("QUIT\n").startsWith("500 5.5.2 Lines end with CR LF"));
        QVERIFY(!client.respondent().isOver());
    }

    void exchangesAreUsedUpInOrder()
    {
        const PracticeScript script = scriptOf("memory: server\n",
            "C: NOOP\nS: 250 one\nC: NOOP *\nS: 250 star\nC: noop\nS: 250 two\n");
        ScriptMemory memory;
        Client first(script, memory);
        first.heard();
        QCOMPARE(first.say("NOOP\r\nNOOP x\r\n"), "250 one\r\n250 two\r\n"_ba);
        Client second(script, memory);
        second.heard();
        QCOMPARE(second.say("NOOP\r\n"), "250 two\r\n"_ba);
        Client forgetful(script);
        forgetful.heard();
        QCOMPARE(forgetful.say("NOOP\r\n"), "250 one\r\n"_ba);
    }

    void greylistingSurvivesReconnect()
    {
        const PracticeScript script = **ScenarioLibrary().find("greylisted");
        ScriptMemory memory;
        Client first(script, memory);
        QVERIFY(first.say(Envelope).contains("\r\n451 4.7.1 "));
        Client second(script, memory);
        QVERIFY(second.say(Envelope).contains("\r\n250 2.1.5 "));
    }

    void misplacedCommandsUseUpNothing()
    {
        const PracticeScript script
            = scriptOf("", "C: RCPT TO:<*>\nS: 451 later\nC: RCPT TO:<*>\nS: 550 no\n");
        Client client(script);
        client.heard();
        QVERIFY(client.say("RCPT TO:<a@b.test>\r\n").startsWith("503"));
        QVERIFY(client.say(Envelope).endsWith("451 later\r\n"));
    }

    void scriptedReplyDecidesWhatHappens()
    {
        const PracticeScript script = scriptOf("",
            "C: EHLO *\nS: 502 no\nC: MAIL FROM:<no@*>\nS: 550 no\nC: DATA\nS: 250 odd\n"
            "C: QUIT\nS: 500 stay\n");
        Client client(script);
        client.say("EHLO c.test\r\n");
        QVERIFY(client.say("MAIL FROM:<a@b.test>\r\n").startsWith("503"));
        client.say("HELO c.test\r\n");
        client.say("MAIL FROM:<no@b.test>\r\n");
        QVERIFY(client.say("RCPT TO:<a@b.test>\r\n").startsWith("503"));
        client.say("MAIL FROM:<a@b.test>\r\nRCPT TO:<a@b.test>\r\n");
        QCOMPARE(client.say("DATA\r\nNOOP\r\n"), "250 odd\r\n250 2.0.0 Ok\r\n"_ba);
        QCOMPARE(client.say("QUIT\r\n"), "500 stay\r\n"_ba);
    }

    void waitingKeepsTheOrderOfPipelinedCommands()
    {
        const PracticeScript script = scriptOf("", "C: NOOP\nW: 2s\nS: 250 slow\n");
        ScriptMemory memory;
        Respondent respondent(script, memory, Nonce);
        (void)respondent.opened();
        using namespace std::chrono_literals;
        QCOMPARE(respondent.received("NOOP\r\nRSET\r\n"), (ServerActions{Rest{2s}}));
        QVERIFY(!respondent.wantsInput());
        QVERIFY(respondent.received("NOOP\r\n").empty());
        QCOMPARE(respondent.resumed(),
            (ServerActions{SendOctets{"250 slow\r\n250 2.0.0 Ok\r\n"}, Rest{2s}}));
    }

    void serviceClosingReplyEndsTheConnection()
    {
        const PracticeScript script = scriptOf("", "S: 421 4.3.2 busy\n");
        Client client(script);
        QCOMPARE(client.heard(), "421 4.3.2 busy\r\n<close>"_ba);
        QVERIFY(client.say("EHLO c.test\r\n").isEmpty());
    }

    void refusingGreetingServesOnlyQuit()
    {
        const PracticeScript script = scriptOf("", "S: 554 nobody here\n");
        Client client(script);
        client.heard();
        QVERIFY(client.say("EHLO c.test\r\n").startsWith("503"));
        QVERIFY(client.say("QUIT\r\n").startsWith("221"));
    }

    void hostileClientIsCutOff_data()
    {
        QTest::addColumn<QByteArray>("octets");
        QTest::newRow("endless line") << QByteArray(20000, 'x');
        QTest::newRow("endless lone LF") << QByteArray(100, '\n');
        QTest::newRow("garbage") << "x\r\n"_ba.repeated(100);
        QTest::newRow("misplaced commands") << "DATA\r\n"_ba.repeated(100);
        QTest::newRow("too much at once") << "NOOP\r\n"_ba.repeated(50000);
    }

    void hostileClientIsCutOff()
    {
        QFETCH(QByteArray, octets);
        const PracticeScript script = scriptOf("");
        Client client(script);
        client.heard();
        const QByteArray heard = client.say(octets);
        QVERIFY(heard.endsWith("<close>"));
        QVERIFY(heard.contains("421 4.7.0 "));
        QCOMPARE_LE(heard.count("\r\n"), 12);
    }

    void recipientsAreLimited()
    {
        const PracticeScript script = scriptOf("");
        Client client(script);
        client.say("EHLO c.test\r\nMAIL FROM:<a@b.test>\r\n");
        const QByteArray heard = client.say("RCPT TO:<c@d.test>\r\n"_ba.repeated(101));
        QCOMPARE(heard.count("250 2.1.5"), 100);
        QVERIFY(heard.endsWith("452 4.5.3 Too many recipients\r\n"));
    }

    void tooLargeContentIsRefusedAfterTheDot()
    {
        const PracticeScript script = scriptOf("size: 10\n");
        Client client(script);
        client.say(Envelope);
        QVERIFY(client.say("DATA\r\n0123456789\r\n.\r\n").contains("552 5.3.4"));
    }

    void silenceEndsWith421()
    {
        const PracticeScript script = scriptOf("");
        ScriptMemory memory;
        Respondent respondent(script, memory, Nonce);
        (void)respondent.opened();
        const ServerActions actions = respondent.idled();
        QCOMPARE(actions.size(), std::size_t(2));
        QVERIFY(std::get<SendOctets>(actions[0]).octets.startsWith("421 4.4.2"));
        QVERIFY(std::holds_alternative<CutOff>(actions[1]));
    }
};

QTEST_GUILESS_MAIN(TestRespondent)
#include "tst_respondent.moc"
