// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commandlines/commandline.h"
#include "core/commandlines/swaksreader.h"

#include <QTest>

using namespace Heloscope;

namespace {

SwaksSurroundings surroundings()
{
    SwaksSurroundings all;
    all.readFile = [](const QString &name) -> std::optional<QByteArray> {
        return name == QStringLiteral("letter.eml")
            ? std::optional(QByteArray("Subject: x\n\nline\n.\n"))
            : std::nullopt;
    };
    all.helloName = "client.example.test";
    all.now = QDateTime::fromSecsSinceEpoch(0, Qt::UTC);
    all.messageId = "1@example.test";
    return all;
}

SessionPlan planFor(const QByteArray &options)
{
    const auto session
        = readSwaksLine("swaks -s h.example.test -t b@example.test " + options, surroundings());
    if (!session) {
        qWarning() << session.fault().front().what;
        return {};
    }
    return session->plan;
}

std::vector<SwaksRefusal> refusals(const QByteArray &options)
{
    const auto session
        = readSwaksLine("swaks -s h.example.test -t b@example.test " + options, surroundings());
    return session ? std::vector<SwaksRefusal>{} : session.fault();
}

} // namespace

class TestSwaksReader : public QObject
{
    Q_OBJECT

private slots:
    void optionsAreSpeltAsInSwaks()
    {
        for (const char *spelling : {"--quit-after rcpt", "-quit-after rcpt", "-q rcpt",
                 "--quit-after=rcpt", "-q=RCPT", "--quit-a rcpt", "--qu rcpt"}) {
            QCOMPARE(planFor(spelling).until, Stage::Rcpt);
        }
        QCOMPARE(refusals("--xclient-d").front().kind, SwaksRefusalKind::AmbiguousOption);
        QCOMPARE(refusals("--force-EHLO x").front().kind, SwaksRefusalKind::UnknownOption);
        QCOMPARE(refusals("-Q rcpt").front().kind, SwaksRefusalKind::UnknownOption);
    }

    void theLastOneCountsAndNoTakesItBack()
    {
        QCOMPARE(planFor("-p 26 -p 27").endpoint.port, quint16(27));
        QCOMPARE(planFor("-tls --no-tls").tls, TlsWish::None);
        QCOMPARE(planFor("-q mail --no-quit-after").until, Stage::Quit);
    }

    void theServerMayHoldAPort_data()
    {
        QTest::addColumn<QByteArray>("server");
        QTest::addColumn<QString>("host");
        QTest::addColumn<int>("port");
        const auto row = [](const char *server, const char *host, int port) {
            QTest::newRow(server) << QByteArray(server) << QString::fromLatin1(host) << port;
        };
        row("a.test", "a.test", 25);
        row("a.test:2525", "a.test", 2525);
        row("a.test:submission", "a.test", 587);
        row("[::1]:26", "::1", 26);
        row("::1", "::1", 25);
        row("::1/27", "::1", 27);
        row("[192.0.2.1]", "192.0.2.1", 25);
    }

    void theServerMayHoldAPort()
    {
        QFETCH(QByteArray, server);
        QFETCH(QString, host);
        QFETCH(int, port);
        const SessionPlan plan = planFor("--server '" + server + '\'');
        QCOMPARE(plan.endpoint.host, host);
        QCOMPARE(int(plan.endpoint.port), port);
    }

    void protocolNamesChooseEncryption()
    {
        QCOMPARE(planFor("--protocol ESMTPS").tls, TlsWish::Required);
        QCOMPARE(planFor("--protocol ssmtp").endpoint.port, quint16(465));
        QCOMPARE(planFor("--protocol ssmtp").tls, TlsWish::Implicit);
        QVERIFY(planFor("--protocol esmtpa -au tim -ap x").credentials.has_value());
        QCOMPARE(refusals("--protocol LMTPS").front().kind, SwaksRefusalKind::Unsupported);
        QCOMPARE(refusals("--protocol x").front().kind, SwaksRefusalKind::ValueNotUnderstood);
        QCOMPARE(planFor("-tlso").tls, TlsWish::Optional);
    }

    void aPasswordIsTakenAndMasked()
    {
        const QByteArray line("swaks -t b@example.test -au tim -ap \"se'cret\" -q mail");
        const auto session = readSwaksLine(line, surroundings());
        QVERIFY(session);
        QCOMPARE(session->plan.credentials->password, Smtp::Secret("se'cret"));
        QCOMPARE(maskedSwaksLine(line),
            QByteArray("swaks -t b@example.test -au tim -ap '[masked: password]' -q mail"));
        QCOMPARE(maskedSwaksLine("swaks --auth-pass=abc $X --ap=def"),
            QByteArray("swaks --auth-password='[masked: password]' $X "
                       "--auth-password='[masked: password]'"));
        QCOMPARE(
            maskedSwaksLine("swaks -ap 'open quote"), QByteArray("swaks -ap '[masked: password]'"));
        for (const SwaksRefusal &refusal : refusals("--auth-password secret --pipe x")) {
            QVERIFY(!refusal.what.contains("secret"));
        }
    }

    void theMessageIsMadeOfTheOptions()
    {
        const QByteArray message
            = planFor("-f a@example.test --body 'one\\ntwo %TO_ADDRESS%' --h-Subject: Hi "
                      "--add-header 'Subject: again' --add-header 'X-A: 1\\nX-B: 2'")
                  .message;
        QVERIFY(message.contains("\r\nSubject: Hi\r\n"));
        QVERIFY(message.contains("\r\nSubject: again\r\nX-A: 1\r\nX-B: 2\r\n"));
        QVERIFY(message.endsWith("\r\n\r\none\r\ntwo b@example.test\r\n"));
    }

    void partsKeepTheirTypes()
    {
        const QByteArray html = planFor("--attach-type text/html --attach-body '<b>x</b>'").message;
        QVERIFY(html.contains("Content-Type: text/html; charset=utf-8\r\n"));
        const QByteArray mixed
            = planFor("--attach-type text/csv --attach-name a.csv --attach 1,2").message;
        QVERIFY(mixed.contains("Content-Type: text/csv\r\n"));
        QVERIFY(mixed.contains("a.csv"));
        QCOMPARE(refusals("--attach-type 'a b' --attach x").front().kind,
            SwaksRefusalKind::ValueNotUnderstood);
    }

    void aWholeMessageIsTakenAsItIs()
    {
        QCOMPARE(planFor("--data @letter.eml").message, QByteArray("Subject: x\r\n\r\nline\r\n"));
        QCOMPARE(planFor("--data 'A: b\\n\\n.c\\n'").message, QByteArray("A: b\r\n\r\n.c\r\n"));
        QCOMPARE(refusals("--data @none").front().kind, SwaksRefusalKind::FileUnreadable);
        QCOMPARE(refusals("--data -").front().kind, SwaksRefusalKind::StandardInput);
        QCOMPARE(refusals("-g").front().kind, SwaksRefusalKind::StandardInput);
        QCOMPARE(refusals("--data x --header 'A: b'").front().kind, SwaksRefusalKind::Unsupported);
    }

    void octetsToSendAsTheyAreBecomeTheirMessage()
    {
        const auto planOf = [](const char *format, const QByteArray &options = {}) {
            return readSwaksLine(QByteArray("printf '") + format
                    + "' | swaks -s h -t b@example.test -ndf -d - " + options,
                surroundings());
        };
        const auto plan = planOf("A: 100%%\\r\\n\\r\\n..x\\r\\n\\303\\2511\\\\n\\r\\n.");
        QVERIFY(plan);
        QCOMPARE(plan->plan.message,
            QByteArray("A: 100%\r\n\r\n.x\r\n\xC3\xA9"
                       "1\\n\r\n"));
        QVERIFY(
            plan->remarks.empty() || plan->remarks.front().kind != SwaksRemarkKind::OtherProgram);
        for (const char *wrong : {"no end\\r\\n", "early\\r\\n.\\r\\nMAIL FROM:<>\\r\\n.",
                 ".\\r\\nRSET\\r\\n.", "bare\\nline\\r\\n.", ""}) {
            const auto read = planOf(wrong);
            QVERIFY2(!read, wrong);
            QCOMPARE(read.fault().front().kind, SwaksRefusalKind::Unsupported);
        }
        QVERIFY(!planOf("%s")); // what it prints is not known
        QVERIFY(!planOf("\\c"));
        QCOMPARE(refusals("--no-data-fixup").front().kind, SwaksRefusalKind::Unsupported);
        QVERIFY(!planOf("x\\r\\n.", "--body -"));
    }

    void ourOwnLineIsReadBack_data()
    {
        QTest::addColumn<Stage>("until");
        QTest::addColumn<TlsWish>("tls");
        QTest::newRow("whole") << Stage::Quit << TlsWish::None;
        QTest::newRow("encrypted") << Stage::Quit << TlsWish::Required;
        QTest::newRow("recipients") << Stage::Rcpt << TlsWish::Implicit;
        QTest::newRow("hello") << Stage::Ehlo << TlsWish::Optional;
    }

    void ourOwnLineIsReadBack()
    {
        QFETCH(Stage, until);
        QFETCH(TlsWish, tls);
        SessionPlan plan;
        plan.endpoint = {QStringLiteral("2001:db8::1"), 2525};
        plan.tls = tls;
        plan.family = AddressFamily::IPv6;
        plan.ehloName = "client.example.test";
        plan.reversePath = "o'neil+$HOME@example.test";
        plan.recipients = {"b@example.test", "\"a b\"@example.test"};
        plan.message = "Subject: it's $(id) %FROM_ADDRESS% \\n\r\n\r\n.dot\r\n-n\r\n"
                       "\xE0\xB8\x81"
                       "7\r\n";
        plan.until = until;
        const QByteArray line = "# a remark\n" + commandLineFor(CommandLineTool::Swaks, plan).line;
        const auto read = readSwaksLine(line, surroundings());
        QVERIFY2(read, read ? "" : read.fault().front().what.constData());
        if (until < Stage::Data) {
            plan.message = read->plan.message; // not on the line, nor sent
        }
        QCOMPARE(read->plan, plan);
        for (qsizetype length = 0; length < line.size(); ++length) {
            (void)readSwaksLine(line.first(length), surroundings());
        }
    }

    void placeholdersAreNoValues()
    {
        SessionPlan plan;
        plan.endpoint = {QStringLiteral("h"), 25};
        plan.recipients = {"b@example.test"};
        plan.credentials = Credentials{"PLAIN", {}, Smtp::Secret("hunter2"), false};
        QByteArray line = commandLineFor(CommandLineTool::Swaks, plan).line;
        QCOMPARE(readSwaksLine(line, surroundings()).fault().front().kind,
            SwaksRefusalKind::ValueMissing);
        const auto read = readSwaksLine(line.replace("<user>", "tim"), surroundings());
        QVERIFY(read && read->plan.credentials);
        QVERIFY(read->plan.credentials->password.isEmpty());
        QCOMPARE(read->plan.credentials->user, QByteArray("tim"));
    }

    void timesAndStagesAreChecked()
    {
        QCOMPARE(planFor("--timeout 2m").timeouts.of(Phase::Mail), std::chrono::minutes(2));
        QCOMPARE(refusals("--timeout 0").front().kind, SwaksRefusalKind::ValueNotUnderstood);
        QCOMPARE(refusals("-q dot").front().kind, SwaksRefusalKind::ValueNotUnderstood);
        QCOMPARE(planFor("--drop-after dot").dropAfter, Stage::Message);
        QCOMPARE(planFor("-q ehlo").until, Stage::Ehlo);
        QCOMPARE(planFor("-tls -q ehlo").until, Stage::StartTls);
        QCOMPARE(planFor("-tls -q first-ehlo").until, Stage::Ehlo);
    }

    void xclientValuesAreWrittenAsXtext()
    {
        const SessionPlan plan = planFor("--xclient-helo 'x y' --xclient-delim --xclient-name "
                                         "c.example.com --xclient-reverse-name r --xclient 'A=b'");
        QCOMPARE(plan.rawLines,
            (std::vector<QByteArray>{"XCLIENT HELO=x+20y",
                "XCLIENT NAME=c.example.com REVERSE_NAME=r", "XCLIENT A=b",
                "EHLO client.example.test"}));
    }

    void hostileValuesAreRefused()
    {
        QCOMPARE(refusals("--from 'a@b\r\nRCPT TO:<x>'").front().kind,
            SwaksRefusalKind::ValueNotUnderstood);
        QCOMPARE(
            refusals("--header 'A: b\rX: y'").front().kind, SwaksRefusalKind::ValueNotUnderstood);
        QCOMPARE(refusals("--auth NTLM -au x -ap y").front().kind, SwaksRefusalKind::Unsupported);
        QCOMPARE(refusals("--version").front().kind, SwaksRefusalKind::NoSession);
    }
};

QTEST_GUILESS_MAIN(TestSwaksReader)
#include "tst_swaksreader.moc"
