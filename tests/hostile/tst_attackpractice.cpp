// SPDX-License-Identifier: GPL-3.0-or-later
//
// The practice server as the one under attack: smuggled messages (A22), commands behind STARTTLS
// (A23), and lines without end.
#include "core/net/practiceserver.h"
#include "core/practice/scenariolibrary.h"
#include "tests/hostile/residentmemory.h"

#include <QCoreApplication>
#include <QTcpSocket>
#include <QTest>

using namespace Heloscope;
using namespace Qt::StringLiterals;

namespace {

PracticeScript scenario(const QByteArray &id)
{
    return **ScenarioLibrary().find(id);
}

const QByteArray Envelope = "EHLO c.example.test\r\nMAIL FROM:<a@b.test>\r\nRCPT TO:<c@d.test>\r\n"
                            "DATA\r\n";

/// A client that writes whatever it is told to, and keeps what it hears.
class Attacker
{
public:
    explicit Attacker(const PracticeServer &server)
    {
        QObject::connect(
            &m_socket, &QIODevice::readyRead, &m_socket, [this] { heard += m_socket.readAll(); });
        m_socket.connectToHost(u"127.0.0.1"_s, server.port());
    }

    void write(const QByteArray &octets) { m_socket.write(octets); }
    bool hears(const QByteArray &part)
    {
        return QTest::qWaitFor([&] { return heard.contains(part); }, 3000);
    }
    bool isDropped()
    {
        return QTest::qWaitFor(
            [&] { return m_socket.state() == QAbstractSocket::UnconnectedState; }, 3000);
    }

    QByteArray heard;

private:
    QTcpSocket m_socket;
};

} // namespace

class AttackPractice : public QObject
{
    Q_OBJECT

private slots:
    void onlyOneLineEndsTheMailData_data();
    void onlyOneLineEndsTheMailData();
    void nothingBehindStartTlsIsExecuted_data();
    void nothingBehindStartTlsIsExecuted();
    void endlessLineIsNotKept();
};

void AttackPractice::onlyOneLineEndsTheMailData_data()
{
    QTest::addColumn<QByteArray>("ending");
    const std::vector<std::pair<const char *, QByteArray>> ends{{"LF", "\n"}, {"CR", "\r"},
        {"CR LF", "\r\n"}, {"CR CR LF", "\r\r\n"}, {"LF CR", "\n\r"}, {"NUL", QByteArray(1, '\0')},
        {"CR NUL LF", QByteArray("\r\0\n", 3)}, {"VT", "\x0B"}};
    for (const auto &[firstName, first] : ends) {
        for (const auto &[secondName, second] : ends) {
            const QByteArray ending = first + '.' + second;
            if (!ending.contains("\r\n.\r\n")) {
                const QByteArray name = QByteArray("A22 ") + firstName + " dot " + secondName;
                QTest::newRow(name.constData()) << ending;
            }
        }
    }
    QTest::newRow("A22 stuffed dot") << QByteArray("\r\n..\r\n");
    QTest::newRow("A22 blank behind the dot") << QByteArray("\r\n. \r\n");
    QTest::newRow("A22 blank before the dot") << QByteArray("\r\n .\r\n");
}

void AttackPractice::onlyOneLineEndsTheMailData()
{
    QFETCH(QByteArray, ending);
    PracticeServer server(scenario("all-well"));
    QVERIFY(server.listen());
    Attacker attacker(server);
    attacker.write(Envelope);
    QVERIFY2(attacker.hears("\r\n354"), attacker.heard.constData());
    attacker.heard.clear();
    attacker.write("Subject: one\r\n\r\nfirst" + ending
        + "MAIL FROM:<evil@b.test>\r\nRCPT TO:<victim@d.test>\r\nDATA\r\nSubject: two\r\n\r\n"
          "second\r\n.\r\nQUIT\r\n");
    QVERIFY2(attacker.hears("221"), attacker.heard.constData());
    // One reply to the one message, one to QUIT; a refusal of the line ends is a reply, too.
    QCOMPARE(attacker.heard.count("\r\n"), 2);
    QVERIFY2(!attacker.heard.contains("354"), attacker.heard.constData());
}

void AttackPractice::nothingBehindStartTlsIsExecuted_data()
{
    QTest::addColumn<QByteArray>("behind");
    QTest::newRow("A23 a command") << QByteArray("NOOP\r\n");
    QTest::newRow("A23 a whole session") << Envelope + "x\r\n.\r\nQUIT\r\n";
    QTest::newRow("A23 a fragment") << QByteArray("MAIL FROM:<evil@b.te");
    QTest::newRow("A23 one octet") << QByteArray("N");
    QTest::newRow("A23 a line feed command") << QByteArray("NOOP\n");
    QTest::newRow("A23 STARTTLS again") << QByteArray("STARTTLS\r\n");
}

void AttackPractice::nothingBehindStartTlsIsExecuted()
{
    QFETCH(QByteArray, behind);
    PracticeServer server(scenario("starttls-and-auth"));
    QVERIFY(server.listen());
    Attacker attacker(server);
    attacker.write("EHLO c.example.test\r\n");
    QVERIFY(attacker.hears("STARTTLS"));
    QVERIFY(attacker.hears("250 "));
    attacker.heard.clear();
    attacker.write("STARTTLS\r\n" + behind);
    QVERIFY(attacker.hears("\r\n"));
    const QByteArray said = attacker.heard;
    QVERIFY2(said.startsWith("220") || said.startsWith("501") || said.startsWith("503")
            || said.startsWith("554"),
        said.constData());
    QVERIFY2(!said.contains("\r\n250") && !said.contains("354") && !said.contains("221"),
        said.constData());
}

void AttackPractice::endlessLineIsNotKept()
{
    PracticeServer server(scenario("all-well"));
    QVERIFY(server.listen());
    const qint64 before = memoryFigure("VmRSS");
    Attacker attacker(server);
    QVERIFY(attacker.hears("220"));
    const QByteArray much(1024 * 1024, 'x');
    for (int i = 0; i < 8; ++i) {
        attacker.write(much);
        QCoreApplication::processEvents();
    }
    QVERIFY2(attacker.hears("500") || attacker.hears("421") || attacker.isDropped(),
        attacker.heard.constData());
    // The attacker's own eight MiB wait in this process as well.
    QVERIFY(memoryFigure("VmRSS") - before < 32 * 1024);
}

QTEST_GUILESS_MAIN(AttackPractice)
#include "tst_attackpractice.moc"
