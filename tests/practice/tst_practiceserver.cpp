// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/practiceserver.h"
#include "core/practice/scenariolibrary.h"
#include "core/practice/scriptparser.h"

#include <QSignalSpy>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslSocket>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace Heloscope;

namespace {

PracticeScript scenario(const QByteArray &id)
{
    return **ScenarioLibrary().find(id);
}

PracticeScript scriptOf(const QByteArray &header, const QByteArray &dialogue = {})
{
    return *parseScript(
        QByteArray("id: test\ntitle: test\n" + header + "\n" + dialogue), u"test"_s);
}

/// A client that knows nothing of this project.
class Client
{
public:
    explicit Client(const PracticeServer &server)
        : m_port(server.port())
    {
        QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
        configuration.setCaCertificates(QSslCertificate::fromData(server.caPem()));
        socket.setSslConfiguration(configuration);
        QObject::connect(&socket, &QSslSocket::sslErrors, &socket,
            [this](const QList<QSslError> &all) { errors = all; });
        QObject::connect(
            &socket, &QIODevice::readyRead, &socket, [this] { heard += socket.readAll(); });
    }

    void connectPlain() { socket.connectToHost(u"127.0.0.1"_s, m_port); }
    void connectEncrypted() { socket.connectToHostEncrypted(u"127.0.0.1"_s, m_port); }
    void write(const QByteArray &octets) { socket.write(octets); }
    /// The last whole reply line begins so. Forgets what was heard.
    bool hears(const QByteArray &reply)
    {
        const bool came = QTest::qWaitFor([&] {
            const qsizetype last
                = heard.chopped(qMin<qsizetype>(2, heard.size())).lastIndexOf('\n');
            return heard.endsWith('\n') && heard.sliced(last + 1).startsWith(reply);
        });
        return came && !std::exchange(heard, {}).isEmpty();
    }
    bool encrypts()
    {
        return QTest::qWaitFor([&] { return socket.isEncrypted() || !errors.isEmpty(); })
            && errors.isEmpty();
    }
    bool isDropped()
    {
        return QTest::qWaitFor([&] { return socket.state() == QAbstractSocket::UnconnectedState; });
    }

    QSslSocket socket;
    QList<QSslError> errors;
    QByteArray heard;

private:
    quint16 m_port;
};

const QByteArray Message = "MAIL FROM:<a@b.test>\r\nRCPT TO:<c@d.test>\r\nDATA\r\n";

} // namespace

class TestPracticeServer : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void plainSessionIsServed()
    {
        PracticeServer server(scriptOf("tls: none\n"));
        QVERIFY(server.listen());
        QVERIFY(server.port() != 0);
        QVERIFY(server.caPem().isEmpty());
        const QSignalSpy started(&server, &PracticeServer::sessionStarted);
        const QSignalSpy finished(&server, &PracticeServer::sessionFinished);
        Client client(server);
        client.connectPlain();
        QVERIFY(client.hears("220 mail.example.test"));
        client.write("EHLO c.test\r\n" + Message);
        QVERIFY(client.hears("354"));
        client.write("x\r\n.\r\nQUIT\r\n");
        QVERIFY(client.hears("221"));
        QVERIFY(client.isDropped());
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(started.size(), 1);
        QCOMPARE(server.sessions(), 0);
    }

    void startTlsSessionIsTrustedThroughTheAuthority()
    {
        PracticeServer server(scenario("starttls-and-auth"));
        QVERIFY(server.listen());
        Client client(server);
        client.connectPlain();
        QVERIFY(client.hears("220"));
        client.write("EHLO c.test\r\n");
        QVERIFY(client.hears("250 HELP"));
        client.write("STARTTLS\r\n");
        QVERIFY(client.hears("220 2.0.0"));
        client.socket.startClientEncryption();
        QVERIFY(client.encrypts());
        client.write("EHLO c.test\r\nAUTH PLAIN "
            + QByteArray("\0student@example.test\0practice", 30).toBase64() + "\r\n");
        QVERIFY(client.hears("235"));
        client.write(Message);
        QVERIFY(client.hears("354"));
        client.write(".\r\nQUIT\r\n");
        QVERIFY(client.hears("221"));
        QVERIFY(client.isDropped());
    }

    void implicitTlsGreetsAfterTheHandshake()
    {
        PracticeServer server(scenario("implicit-tls"));
        QVERIFY(server.listen());
        Client client(server);
        client.connectEncrypted();
        QVERIFY(client.encrypts());
        QVERIFY(client.hears("220"));
        client.write("EHLO c.test\r\n");
        QVERIFY(client.hears("250 HELP"));
    }

    void brokenCertificateIsBrokenInOneWay_data()
    {
        QTest::addColumn<QByteArray>("certificate");
        QTest::addColumn<int>("error");
        const auto row = [](const char *name, QSslError::SslError error) {
            QTest::newRow(name) << QByteArray(name) << static_cast<int>(error);
        };
        row("good", QSslError::NoError);
        row("expired", QSslError::CertificateExpired);
        row("not-yet-valid", QSslError::CertificateNotYetValid);
        row("wrong-name", QSslError::HostNameMismatch);
        row("self-signed", QSslError::SelfSignedCertificate);
    }

    void brokenCertificateIsBrokenInOneWay()
    {
        QFETCH(QByteArray, certificate);
        QFETCH(int, error);
        PracticeServer server(
            scriptOf(QByteArray("tls: implicit\ncertificate: " + certificate + "\n")));
        QVERIFY(server.listen());
        Client client(server);
        client.connectEncrypted();
        QCOMPARE(client.encrypts(), error == QSslError::NoError);
        QCOMPARE(client.errors.size(), error == QSslError::NoError ? 0 : 1);
        if (!client.errors.isEmpty())
            QCOMPARE(static_cast<int>(client.errors.front().error()), error);
    }

    void commandsBehindStartTlsAreNeverExecuted()
    {
        PracticeServer server(scenario("all-well"));
        QVERIFY(server.listen());
        Client client(server);
        client.connectPlain();
        QVERIFY(client.hears("220"));
        client.write("EHLO c.test\r\nSTARTTLS\r\nNOOP\r\nMAIL FROM:<x@x.test>\r\n");
        QVERIFY(client.hears("220 2.0.0"));
        client.socket.startClientEncryption();
        QVERIFY(client.encrypts());
        client.write("RSET\r\n");
        QVERIFY(QTest::qWaitFor([&] { return client.heard.endsWith("\r\n"); }));
        QCOMPARE(client.heard, "250 2.0.0 Ok\r\n"_ba);
    }

    void injectedRepliesStandBehindThe220InClearText()
    {
        PracticeServer server(scenario("starttls-injection"));
        QVERIFY(server.listen());
        Client client(server);
        client.connectPlain();
        QVERIFY(client.hears("220"));
        client.write("EHLO c.test\r\nSTARTTLS\r\n");
        QVERIFY(client.hears("250 SIZE 1"));
        client.socket.startClientEncryption();
        QVERIFY(client.encrypts());
        client.write("EHLO c.test\r\n");
        QVERIFY(client.hears("250 HELP"));
    }

    void greylistedIsAcceptedInTheNextConnection()
    {
        PracticeServer server(scenario("greylisted"));
        QVERIFY(server.listen());
        for (const QByteArray verdict : {"451 4.7.1", "250 2.1.5", "250 2.1.5"}) {
            Client client(server);
            client.connectPlain();
            QVERIFY(client.hears("220"));
            client.write("EHLO c.test\r\nMAIL FROM:<a@b.test>\r\nRCPT TO:<c@d.test>\r\n");
            QVERIFY2(client.hears(verdict), verdict.constData());
        }
    }

    void connectionEndsAsTheScriptSays_data()
    {
        QTest::addColumn<QByteArray>("dialogue");
        QTest::addColumn<bool>("answered");
        QTest::newRow("close") << "C: NOOP\nX: close\n"_ba << false;
        QTest::newRow("reply and close") << "C: NOOP\nS: 250 ok\nX: close\n"_ba << true;
        QTest::newRow("421") << "C: NOOP\nS: 421 bye\n"_ba << true;
        QTest::newRow("reset") << "C: NOOP\nX: reset\n"_ba << false;
    }

    void connectionEndsAsTheScriptSays()
    {
        QFETCH(QByteArray, dialogue);
        QFETCH(bool, answered);
        PracticeServer server(scriptOf("tls: none\n", dialogue));
        QVERIFY(server.listen());
        const QSignalSpy finished(&server, &PracticeServer::sessionFinished);
        Client client(server);
        client.connectPlain();
        QVERIFY(client.hears("220"));
        client.write("NOOP\r\nRSET\r\n");
        QVERIFY(client.isDropped());
        QCOMPARE(client.heard.count('\n'), answered ? 1 : 0);
        QTRY_COMPARE(finished.size(), 1);
    }

    void waitingIsSpentBetweenTheLines()
    {
        PracticeServer server(scriptOf("tls: none\n", "S: 220-a\nW: 50ms\nS: 220 b\n"));
        QVERIFY(server.listen());
        Client client(server);
        QElapsedTimer time;
        time.start();
        client.connectPlain();
        QVERIFY(client.hears("220-a"));
        QVERIFY(client.hears("220 b"));
        QCOMPARE_GE(time.elapsed(), 50);
    }

    void sessionsAreServedSideBySideUpToTheCap()
    {
        PracticeServer server(scriptOf("tls: none\n"));
        QVERIFY(server.listen());
        std::vector<std::unique_ptr<Client>> clients;
        for (int i = 0; i < PracticeServer::SessionsCap; ++i) {
            clients.push_back(std::make_unique<Client>(server));
            clients.back()->connectPlain();
        }
        for (const auto &client : clients)
            QVERIFY(client->hears("220"));
        Client tooMany(server);
        tooMany.connectPlain();
        QVERIFY(tooMany.hears("421 4.3.2"));
        QVERIFY(tooMany.isDropped());
        clients.front()->write("QUIT\r\n");
        QVERIFY(clients.front()->isDropped());
        QTRY_COMPARE(server.sessions(), PracticeServer::SessionsCap - 1);
        Client fits(server);
        fits.connectPlain();
        QVERIFY(fits.hears("220"));
    }

    void manyPipelinedCommandsAreAllAnswered()
    {
        PracticeServer server(scriptOf("tls: none\n"));
        QVERIFY(server.listen());
        Client client(server);
        client.connectPlain();
        QVERIFY(client.hears("220"));
        client.write("NOOP\r\n"_ba.repeated(100000) + "QUIT\r\n");
        QVERIFY(QTest::qWaitFor([&] { return client.heard.contains("\r\n221 "); }, 20000));
        QCOMPARE(client.heard.count('\n'), 100001);
    }

    void takenPortIsReported()
    {
        PracticeServer first(scriptOf("tls: none\n"));
        QVERIFY(first.listen());
        PracticeServer second(scriptOf("tls: none\n"));
        QVERIFY(!second.listen(first.port()));
        QVERIFY(!second.errorString().isEmpty());
        QVERIFY(!second.isWithoutIdentity());
    }

    void serverMayGoWhileSessionsRun()
    {
        auto server = std::make_unique<PracticeServer>(scenario("implicit-tls"));
        QVERIFY(server->listen());
        Client one(*server);
        one.connectEncrypted();
        QVERIFY(one.hears("220"));
        Client other(*server);
        other.connectPlain();
        QTRY_COMPARE(server->sessions(), 2);
        server.reset();
        QVERIFY(one.isDropped());
        QVERIFY(other.isDropped());
    }
};

QTEST_GUILESS_MAIN(TestPracticeServer)
#include "tst_practiceserver.moc"
