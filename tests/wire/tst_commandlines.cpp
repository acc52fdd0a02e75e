// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/commandparser.h"
#include "core/wire/commandwriter.h"

#include <QTest>

using namespace Smtp;

namespace {

QByteArray secretOf(const WrittenLine &line)
{
    QByteArray secrets;
    for (const ByteSpan &span : line.secrets) {
        secrets += '[' + line.bytes.sliced(span.offset, span.length) + ']';
    }
    return secrets;
}

} // namespace

/// commandparser and commandwriter, which have to agree.
class TestCommandLines : public QObject
{
    Q_OBJECT

private slots:
    void aVerbIsTheFirstWordInAnyCase_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<Verb>("verb");
        QTest::newRow("upper") << QByteArray("EHLO x") << Verb::Ehlo;
        QTest::newRow("mixed") << QByteArray("mAiL FROM:<>") << Verb::Mail;
        QTest::newRow("tab") << QByteArray("QUIT\t") << Verb::Quit;
        QTest::newRow("alone") << QByteArray("data") << Verb::Data;
        QTest::newRow("blank first") << QByteArray(" QUIT") << Verb::Other;
        QTest::newRow("empty") << QByteArray() << Verb::Other;
        QTest::newRow("unknown") << QByteArray("XBOGUS") << Verb::Other;
        QTest::newRow("joined") << QByteArray("MAILFROM:<>") << Verb::Other;
        for (const char *moment : {"CONNECT", "CONTENT", "AUTH-RESPONSE", "AUTH-CANCEL"}) {
            QTest::newRow(moment) << QByteArray(moment) << Verb::Other;
        }
    }
    void aVerbIsTheFirstWordInAnyCase()
    {
        QFETCH(QByteArray, line);
        QFETCH(Verb, verb);
        QCOMPARE(verbOfLine(line), verb);
    }

    void aPathIsFoundAsServersFindIt_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QByteArray>("path");
        QTest::newRow("plain") << QByteArray("MAIL FROM:<a@b>") << QByteArray("a@b");
        QTest::newRow("null") << QByteArray("MAIL FROM:<>") << QByteArray("");
        QTest::newRow("blank") << QByteArray("RCPT TO: <a@b> X=1") << QByteArray("a@b");
        QTest::newRow("bare") << QByteArray("rcpt to:a@b X=1") << QByteArray("a@b");
        QTest::newRow("quoted") << QByteArray("RCPT TO:<\"a\\\">b\"@c>")
                                << QByteArray("\"a\\\">b\"@c");
    }
    void aPathIsFoundAsServersFindIt()
    {
        QFETCH(QByteArray, line);
        QFETCH(QByteArray, path);
        QCOMPARE(pathOfLine(line), std::optional(path));
    }
    void aLineWithoutAPathHasNone()
    {
        for (const char *line :
            {"MAIL", "MAIL FROM", "MAIL FROM:", "RCPT TO:<a@b", "QUIT", "MAIL FROM:<\"a@b>"}) {
            QVERIFY2(!pathOfLine(line), line);
        }
    }

    void whatWasTypedIsSentAsItWasTyped_data()
    {
        QTest::addColumn<QByteArray>("line");
        for (const char *line :
            {"EHLO a", "ehlo a", "EHLO  a", "EHLO a ", "HELO", "LHLO x", "STARTTLS", "STARTTLS now",
                "MAIL FROM:<a@b>", "mail from:<a@b>", "MAIL FROM: <a@b>",
                "MAIL FROM:<a@b> SIZE=1 BODY=8BITMIME SMTPUTF8", "MAIL FROM:<a@b>  SIZE=1",
                "MAIL FROM:<a@b> X=", "RCPT TO:<\"x y\"@b> NOTIFY=NEVER", "RCPT TO:<> ", "DATA",
                "DATA x", "RSET", "NOOP hello", "VRFY a", "EXPN l", "HELP", "HELP MAIL", "QUIT",
                "quit", "AUTH PLAIN AHQAcA==", "*", "", "XBOGUS a b", "MAIL FROM:<a> b> X",
                "BDAT 5 LAST", "ETRN x"}) {
            QTest::newRow(line) << QByteArray(line);
        }
    }
    void whatWasTypedIsSentAsItWasTyped()
    {
        QFETCH(QByteArray, line);
        QCOMPARE(write(parseCommand(line)).bytes, line + "\r\n");
    }
    void aWellFormedLineBecomesItsCommand()
    {
        QCOMPARE(parseCommand("MAIL FROM:<a@b> SIZE=1 SMTPUTF8"),
            Command(Mail{"a@b", {{"SIZE", "1"}, {"SMTPUTF8", {}}}}));
        QCOMPARE(parseCommand("QUIT"), Command(Quit{}));
        QVERIFY(std::holds_alternative<RawLine>(parseCommand("quit")));
    }

    void secretsAreMarked_data()
    {
        QTest::addColumn<Command>("command");
        QTest::addColumn<bool>("inExchange");
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QByteArray>("secret");
        const auto row = [](const char *name, const Command &command, const char *line,
                             const char *secret, bool inExchange = false) {
            QTest::newRow(name) << command << inExchange << QByteArray(line) << QByteArray(secret);
        };
        row("AUTH", Auth{"LOGIN", {}}, "AUTH LOGIN", "");
        row("initial response", Auth{"PLAIN", Secret("\1ab")}, "AUTH PLAIN AWFi", "[AWFi]");
        row("empty one", Auth{"PLAIN", Secret()}, "AUTH PLAIN =", "[=]");
        row("response", AuthResponse{Secret("pw"), true}, "cHc=", "[cHc=]");
        row("empty response", AuthResponse{Secret(), true}, "", "");
        row("user name", AuthResponse{Secret("tim"), false}, "dGlt", "");
        row("cancel", AuthCancel{}, "*", "");
        row("raw AUTH", RawLine{"auth plain AWFi"}, "auth plain AWFi", "[AWFi]");
        row("raw AUTH, blanks", RawLine{"AUTH  PLAIN   AWFi "}, "AUTH  PLAIN   AWFi ", "[AWFi]");
        row("raw AUTH, twice the word", RawLine{"AUTH PLAIN PLAIN"}, "AUTH PLAIN PLAIN", "[PLAIN]");
        row("raw AUTH alone", RawLine{"AUTH LOGIN"}, "AUTH LOGIN", "");
        row("raw line", RawLine{"NOOP AWFi"}, "NOOP AWFi", "");
        row("raw in exchange", RawLine{"AWFi"}, "AWFi", "[AWFi]", true);
        row("raw cancel", RawLine{"*"}, "*", "", true);
    }
    void secretsAreMarked()
    {
        QFETCH(Command, command);
        QFETCH(bool, inExchange);
        QFETCH(QByteArray, line);
        QFETCH(QByteArray, secret);
        const WrittenLine written = write(command, inExchange);
        QCOMPARE(written.bytes, line + "\r\n");
        QCOMPARE(secretOf(written), secret);
    }

    void contentIsNoLine() { QVERIFY(write(Content{}).bytes.isEmpty()); }
};

QTEST_GUILESS_MAIN(TestCommandLines)
#include "tst_commandlines.moc"
