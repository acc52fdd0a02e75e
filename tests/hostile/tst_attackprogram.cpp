// SPDX-License-Identifier: GPL-3.0-or-later
//
// The program itself against hostile servers: what it prints is inert in every format (A11), what
// it must keep to itself stays there (A18), what it was given wrongly never leaves (A19, A20), and
// the message it sends has one reading only (A21).
#include "tests/hostile/attack.h"
#include "tests/support/programrun.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Heloscope;
using namespace Qt::StringLiterals;

namespace {

/// Every control and direction character that could do something to a reader's terminal.
const QByteArray Spoof = "\x1B[2J\x1B]52;c;ZXZpbA==\x07\x1B]0;title\x07\x08\x0B\x0C\x7F\xC2\x9B"
                         "31m\xC2\x85\xE2\x80\xAE"
                         "evil\xE2\x81\xA6\xE2\x80\x8B\xE2\x80\xA8"
                         "\xF3\xA0\x81\xA1 <script>alert(1)</script><img src=http://x.test/y>"
                         " [a](http://x.test) `b` ``` =cmd() \xFF\x9B";

ProgramRun inspect(const HostilePeer &peer, const QStringList &options)
{
    const QString target = u"127.0.0.1:"_s + QString::number(peer.serverPort());
    return runCli(QStringList{u"inspect"_s, target, u"--timeout"_s, u"5"_s} + options);
}

/// Octets that must not stand in output: controls but the line feed, C1 and direction characters.
QByteArray rawControl(const QByteArray &output)
{
    for (const char *forbidden : {"\xC2\x9B", "\xC2\x85", "\xE2\x80\xAE", "\xE2\x81\xA6",
             "\xE2\x80\x8B", "\xE2\x80\xA8", "\xF3\xA0\x81\xA1"}) {
        if (output.contains(forbidden)) {
            return QByteArray(forbidden).toHex();
        }
    }
    for (const char octet : output) {
        const auto value = static_cast<uchar>(octet);
        if ((value < 0x20 && octet != '\n') || value == 0x7F || value == 0xFF) {
            return QByteArray::number(value, 16);
        }
    }
    return {};
}

} // namespace

class AttackProgram : public QObject
{
    Q_OBJECT

private slots:
    void serversWordsAreInert_data();
    void serversWordsAreInert();
    void verdictsReachTheExitStatus_data();
    void verdictsReachTheExitStatus();
    void echoedPasswordIsNowhere();
    void crookedFieldIsRefusedBeforeConnecting_data();
    void crookedFieldIsRefusedBeforeConnecting();
    void messageHasOneReadingOnly();
};

void AttackProgram::serversWordsAreInert_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QByteArray>("cue");
    QTest::addColumn<QByteArray>("bytes");
    struct Place {
        const char *cue;
        QByteArray bytes;
    };
    const std::vector<Place> places{
        {"connect", "220 " + Spoof + "\r\n"},
        {"EHLO", "250-" + Spoof + "\r\n250-" + Spoof + "\r\n250 AUTH " + Spoof + "\r\n"},
        {"MAIL", "550 5.1.0 " + Spoof + "\r\n"},
        {"RCPT", "250 " + Spoof + "\r\n250 " + Spoof + "\r\n"},
        {"DATA", Spoof + "\r\n"},
        {".", "250 " + Spoof},
        {"QUIT", "221-" + Spoof + "\r221 \r\n"},
    };
    for (const char *format : {"text", "jsonl", "markdown", "html"}) {
        for (const Place &place : places) {
            const QByteArray name = QByteArray("A11 ") + format + ' ' + place.cue;
            QTest::newRow(name.constData())
                << QString::fromLatin1(format) << QByteArray(place.cue) << place.bytes;
        }
    }
}

void AttackProgram::serversWordsAreInert()
{
    QFETCH(QString, format);
    QFETCH(QByteArray, cue);
    QFETCH(QByteArray, bytes);
    const HostilePeer peer(HostileScript{{{cue, {say(bytes), hangUp()}}}});
    const ProgramRun run = inspect(peer, {u"--tls"_s, u"none"_s, u"--format"_s, format});
    QVERIFY2(run.exit >= 0, run.report().constData());
    for (const QByteArray &output : {run.out, run.err}) {
        const QByteArray found = rawControl(output);
        QVERIFY2(found.isEmpty(), QByteArray(found + '\n' + run.report().toHex()).constData());
    }
    QVERIFY2(run.out.contains("alert(1)"), run.report().constData());
    if (format == u"html"_s) {
        QVERIFY2(
            !run.out.contains("<script") && !run.out.contains("<img"), run.report().constData());
    }
}

void AttackProgram::verdictsReachTheExitStatus_data()
{
    QTest::addColumn<QByteArray>("cue");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<int>("exit");
    QTest::addColumn<QString>("result");
    QTest::addColumn<QString>("stage");
    QTest::addColumn<QString>("delivery");
    const QStringList none{u"--tls"_s, u"none"_s};
    const QStringList required{u"--tls"_s, u"required"_s};
    const auto row
        = [](const char *name, const char *cue, const QByteArray &bytes, const QStringList &options,
              int exit, const char *result, const char *stage, const char *delivery) {
              QTest::newRow(name) << QByteArray(cue) << bytes << options << exit
                                  << QString::fromLatin1(result) << QString::fromLatin1(stage)
                                  << QString::fromLatin1(delivery);
          };
    row("A1", "EHLO", "250 mail\r\n", required, 78, "tls_failed", "starttls", "none");
    row("A2", "EHLO", "502 what\r\n", required, 78, "tls_failed", "starttls", "none");
    row("A3", "STARTTLS", "454 no\r\n", required, 78, "tls_failed", "starttls", "none");
    row("A7", "connect", "250 hello\r\n", none, 76, "protocol_error", "greeting", "none");
    row("A12", "EHLO", "250 " + QByteArray(70'000, 'x'), none, 76, "protocol_error", "ehlo",
        "none");
    row("A13", "MAIL", {}, none + QStringList{u"--timeout"_s, u"mail=0.3"_s}, 75, "timeout", "mail",
        "none");
    row("A14", "connect", "220 a\r\n250 b\r\n250 c\r\n250 d\r\n354 e\r\n250 f\r\n221 g\r\n", none,
        76, "protocol_error", "greeting", "none");
    row("A15", "MAIL", "2500 ok\r\n", none, 76, "protocol_error", "mail", "none");
    row("A16", "MAIL", "250 5.0.0 ok\r\n", none, 0, "completed", "quit", "accepted");
    row("A25", ".", "close", none, 74, "connection_lost", "message", "unknown");
    row("A26", "DATA", "250 ok\r\n", none, 76, "protocol_error", "data", "none");
    row("421", "MAIL", "421 bye\r\n", none, 75, "deferred", "mail", "none");
    row("554", "RCPT", "554 no\r\n", none, 69, "refused", "rcpt", "none");
}

void AttackProgram::verdictsReachTheExitStatus()
{
    QFETCH(QByteArray, cue);
    QFETCH(QByteArray, bytes);
    QFETCH(QStringList, options);
    QFETCH(int, exit);
    QFETCH(QString, result);
    QFETCH(QString, stage);
    QFETCH(QString, delivery);
    HostileScript script;
    script.cues[cue] = bytes == "close" ? Deeds{hangUp()} : Deeds{say(bytes)};
    const HostilePeer peer(script);
    const ProgramRun run = inspect(peer, options + QStringList{u"--format"_s, u"jsonl"_s});
    const QByteArray report = run.report();
    QVERIFY2(run.exit == exit, report.constData());
    const QJsonObject outcome = run.lastEvent(u"outcome"_s);
    QVERIFY2(outcome.value(u"result"_s).toString() == result, report.constData());
    QVERIFY2(outcome.value(u"stage"_s).toString() == stage, report.constData());
    QVERIFY2(outcome.value(u"delivery"_s).toString() == delivery, report.constData());
    QVERIFY2(outcome.value(u"exit"_s).toInt() == exit, report.constData());
}

void AttackProgram::echoedPasswordIsNowhere()
{
    const QByteArray blob
        = QByteArray("\0tester@example.test\0", 21).append(AttackPassword).toBase64();
    const HostilePeer peer(HostileScript{{{"AUTH",
        {echo("535-5.7.8 "), say("535-" + AttackPassword + "\r\n"),
            say("535 " + blob + "\r\n")}}}});
    const QTemporaryDir folder;
    const QString saved = folder.filePath(u"kept.smtp.jsonl"_s);
    for (const QString &format : {u"text"_s, u"jsonl"_s, u"markdown"_s, u"html"_s}) {
        const ProgramRun run
            = runCli({u"inspect"_s, u"127.0.0.1:"_s + QString::number(peer.serverPort()),
                         u"--tls"_s, u"none"_s, u"--auth"_s, u"plain"_s, u"--user"_s,
                         u"tester@example.test"_s, u"--password-file"_s, u"-"_s,
                         u"--allow-plaintext-auth"_s, u"--format"_s, format, u"--save"_s, saved},
                {AttackPassword + '\n', {}});
        QFile file(saved);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray everything = run.out + run.err + file.readAll() + run.commandLine;
        QVERIFY2(run.exit == 77, run.report().constData());
        for (const QByteArray &form : {AttackPassword, AttackPassword.toBase64(), blob}) {
            QVERIFY2(!everything.contains(form), everything.constData());
        }
    }
}

void AttackProgram::crookedFieldIsRefusedBeforeConnecting_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QByteArray>("field");
    const auto row = [](const char *name, const QString &option, const QString &value,
                         const char *field) {
        QTest::newRow(name) << QStringList{u"--"_s + option + u'=' + value} << QByteArray(field);
    };
    row("A19 CR LF in --from", u"from"_s, u"a@b.test\r\nRCPT TO:<x@y.test>"_s, "from");
    row("A19 LF in --from", u"from"_s, u"a@b.test\nDATA"_s, "from");
    row("A19 CR in --to", u"to"_s, u"a@b.test\rDATA"_s, "to");
    row("A19 bracket in --to", u"to"_s, u"a@b.test> NOTIFY=NEVER <c@d.test"_s, "to");
    row("A19 blank in --to", u"to"_s, u"a@b.test SIZE=1"_s, "to");
    row("A19 C1 in --from", u"from"_s, u"a\u0085@b.test"_s, "from");
    row("A19 CR LF in --ehlo", u"ehlo"_s, u"me.test\r\nMAIL FROM:<>"_s, "ehlo");
    row("A19 blank in --ehlo", u"ehlo"_s, u"me.test evil"_s, "ehlo");
    row("A19 CR LF in --subject", u"subject"_s, u"a\r\nBcc: x@y.test"_s, "subject");
    row("A19 CR LF in --header", u"header"_s, u"X-A: b\r\n\r\nbody"_s, "header");
    row("A19 CR LF in --line", u"line"_s, u"NOOP\r\nQUIT"_s, "line");
    row("A19 CR LF in --dsn-envid", u"dsn-envid"_s, u"a\r\nDATA"_s, "envid");
    row("A19 CR LF in --sni", u"sni"_s, u"a\r\nb"_s, "sni");
}

void AttackProgram::crookedFieldIsRefusedBeforeConnecting()
{
    QFETCH(QStringList, options);
    QFETCH(QByteArray, field);
    const HostilePeer peer(HostileScript{{{"connect", {}}}});
    const ProgramRun run = inspect(peer, options + QStringList{u"--format"_s, u"jsonl"_s});
    QVERIFY2(run.exit == 64 || run.exit == 65, run.report().constData());
    QVERIFY2(run.err.toLower().contains(field), run.report().constData());
    QVERIFY2(run.out.isEmpty() && peer.heard().isEmpty(), run.report().constData());
}

void AttackProgram::messageHasOneReadingOnly()
{
    const QTemporaryDir folder;
    const QString name = folder.filePath(u"message.eml"_s);
    QFile file(name);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("Subject: smuggle\r\n\r\na\n.\nb\r\n.\nc\n.\r\nd\r.\re\r\n.\rf\r.\r\ng\r\n.\r\nMAIL "
               "FROM:<evil@example.test>\r\n.");
    file.close();
    const HostilePeer peer(HostileScript{});
    const ProgramRun run
        = inspect(peer, {u"--tls"_s, u"none"_s, u"--message"_s, name, u"--format"_s, u"jsonl"_s});
    QVERIFY2(run.exit == 0, run.report().constData());
    QCOMPARE(peer.messages(), 1);
    QCOMPARE(peer.heard().count("."), 1);
    QVERIFY(peer.heard().count("..") >= 7);
    for (const QByteArray &line : peer.heard()) {
        QVERIFY2(!line.contains('\r'), line.constData());
    }
}

QTEST_GUILESS_MAIN(AttackProgram)
#include "tst_attackprogram.moc"
