// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commandlines/commandline.h"
#include "core/practice/respondent.h"
#include "core/practice/scriptparser.h"
#include "core/wire/commandparser.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include <algorithm>
#include <memory>

using namespace Heloscope;
using namespace Qt::StringLiterals;

namespace {

/// Plays the practice server in clear text and keeps what the client said.
class Listener : public QTcpServer
{
public:
    Listener()
        : m_script(*parseScript("id: test\ntitle: test\nauth: offered\n\n"
                                "C: (credentials)\nS: 235 2.7.0 Come in\n",
            u"test"_s))
    {
        connect(this, &QTcpServer::newConnection, this, &Listener::greet);
    }

    QByteArray seen;

private:
    void greet()
    {
        m_socket = nextPendingConnection();
        m_respondent = std::make_unique<Respondent>(m_script, m_memory, "<1@example.test>");
        connect(m_socket, &QTcpSocket::readyRead, this, [this] {
            const QByteArray octets = m_socket->readAll();
            seen += octets;
            perform(m_respondent->received(octets));
        });
        perform(m_respondent->opened());
    }

    void perform(const ServerActions &actions)
    {
        for (const ServerAction &action : actions) {
            if (const auto *send = std::get_if<SendOctets>(&action)) {
                m_socket->write(send->octets);
            } else if (std::holds_alternative<CutOff>(action)) {
                m_socket->disconnectFromHost();
            }
        }
    }

    PracticeScript m_script;
    ScriptMemory m_memory;
    std::unique_ptr<Respondent> m_respondent;
    QTcpSocket *m_socket = nullptr;
};

QByteArray hostileMessage()
{
    return "Subject: it's $(id) `id` \"x\" %s \\n\r\n\r\n.dot\r\n..dots\r\n-n\r\n\\ 100%\r\n"
           "caf\xC3\xA9\r\n";
}

SessionPlan planTo(quint16 port)
{
    SessionPlan plan;
    plan.endpoint = {u"127.0.0.1"_s, port};
    plan.tls = TlsWish::None;
    plan.ehloName = "client.example.test";
    plan.reversePath = "o'neil+$HOME@example.test";
    plan.recipients = {"b@example.test", "\"a b\"@example.test"};
    plan.message = hostileMessage();
    return plan;
}

/// What the server saw, without the parameters that each client adds in its own way.
QByteArrayList saw(const QByteArray &octets)
{
    QByteArrayList lines;
    for (const QByteArray &line : octets.split('\n')) {
        const bool isMail = line.startsWith("MAIL FROM:");
        lines << (isMail ? "MAIL FROM:<" + Smtp::pathOfLine(line.trimmed()).value_or("?") + '>'
                         : line.trimmed());
    }
    lines.removeAll(QByteArray());
    return lines;
}

} // namespace

/// Other people's programs, run with the lines that we write for them.
class TestCopiedLines : public QObject
{
    Q_OBJECT

private slots:
    void theServerSeesTheSameSession_data()
    {
        QTest::addColumn<CommandLineTool>("tool");
        QTest::addColumn<QString>("program");
        QTest::addColumn<Stage>("until");
        QTest::addColumn<bool>("auth");
        const auto rows = [](const char *name, CommandLineTool tool) {
            const QString program = QString::fromLatin1(name);
            QTest::addRow("%s whole", name) << tool << program << Stage::Quit << false;
            QTest::addRow("%s hello", name) << tool << program << Stage::Ehlo << false;
            QTest::addRow("%s recipients", name) << tool << program << Stage::Rcpt << false;
            QTest::addRow("%s AUTH", name) << tool << program << Stage::Auth << true;
        };
        rows("swaks", CommandLineTool::Swaks);
        rows("curl", CommandLineTool::Curl);
    }

    void theServerSeesTheSameSession()
    {
        QFETCH(CommandLineTool, tool);
        QFETCH(QString, program);
        QFETCH(Stage, until);
        QFETCH(bool, auth);
        QVERIFY2(!QStandardPaths::findExecutable(program).isEmpty(), "see tests/packages.txt");
        Listener server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        SessionPlan plan = planTo(server.serverPort());
        plan.until = until;
        if (auth) {
            Credentials credentials;
            credentials.mechanism = "PLAIN";
            credentials.user = "tim$(id)";
            credentials.password = Smtp::Secret("never in the line");
            plan.credentials = credentials;
        }
        const CommandLine line = commandLineFor(tool, plan);
        QVERIFY(!line.line.contains("never in the line"));
        QProcess shell;
        shell.setProcessChannelMode(QProcess::MergedChannels);
        shell.start(u"/bin/sh"_s, {u"-c"_s, QString::fromUtf8(line.line)});
        QTRY_COMPARE_WITH_TIMEOUT(shell.state(), QProcess::NotRunning, 30000);
        const QByteArrayList seen = saw(server.seen);
        const QByteArray report = line.line + "\n" + server.seen + shell.readAll();
        QByteArrayList wanted{"EHLO client.example.test"};
        if (auth) {
            const QByteArray response = QByteArray("\0tim$(id)\0<password>", 20).toBase64();
            QVERIFY2(server.seen.contains(response), report.constData());
            return;
        }
        const bool curlStops = tool == CommandLineTool::Curl && until != Stage::Quit;
        if (until >= Stage::Rcpt && !curlStops) {
            wanted << "MAIL FROM:<o'neil+$HOME@example.test>"
                   << "RCPT TO:<b@example.test>"
                   << "RCPT TO:<\"a b\"@example.test>";
        }
        if (curlStops) {
            wanted << "NOOP";
        }
        if (until == Stage::Quit) {
            wanted << "DATA"
                   << "Subject: it's $(id) `id` \"x\" %s \\n"
                   << "..dot"
                   << "...dots"
                   << "-n"
                   << "\\ 100%"
                   << "caf\xC3\xA9"
                   << ".";
        }
        wanted << "QUIT";
        QVERIFY2(seen == wanted, report.constData());
    }

    void opensslNeedsEncryption()
    {
        SessionPlan plan = planTo(25);
        QVERIFY(commandLineFor(CommandLineTool::OpenSsl, plan).line.isEmpty());
        plan.tls = TlsWish::Required;
        plan.endpoint.host = u"mail.example.test"_s;
        const CommandLine line = commandLineFor(CommandLineTool::OpenSsl, plan);
        QCOMPARE(line.line,
            QByteArray("openssl s_client -quiet -crlf -connect mail.example.test:25 -starttls smtp "
                       "-name client.example.test -servername mail.example.test "
                       "-verify_return_error -verify_hostname mail.example.test"));
        QCOMPARE(line.typed.front(), QByteArray("EHLO client.example.test"));
        QCOMPARE(line.typed.back(), QByteArray("QUIT"));
    }

    void aSessionThatEndedBehindMailIsRemarkedOn()
    {
        SessionPlan plan = planTo(25);
        plan.recipients.clear();
        plan.until = Stage::Mail;
        const auto remarks = commandLineFor(CommandLineTool::Swaks, plan).remarks;
        QCOMPARE(remarks, std::vector{CommandLineRemark::RecipientMissing});
        plan.until = Stage::Auth;
        QVERIFY(commandLineFor(CommandLineTool::Swaks, plan).remarks.empty());
    }

    void whatSwaksWouldMisreadIsNotGivenToIt()
    {
        SessionPlan plan = planTo(25);
        plan.reversePath = "-f@example.test";
        plan.recipients = {"\"a,b\"@example.test", "c@example.test"};
        const CommandLine line = commandLineFor(CommandLineTool::Swaks, plan);
        QVERIFY(!line.line.contains("-f@example.test"));
        QVERIFY(!line.line.contains("a,b"));
        QVERIFY(std::ranges::find(line.remarks, CommandLineRemark::ValueImpossible)
            != line.remarks.end());
    }
};

QTEST_GUILESS_MAIN(TestCopiedLines)
#include "tst_copiedlines.moc"
