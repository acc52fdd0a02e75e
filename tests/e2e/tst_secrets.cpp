// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/programrun.h"

#include <QDir>
#include <QMessageAuthenticationCode>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

using namespace Heloscope;
using namespace Qt::StringLiterals;

namespace {

const QByteArray User = "tester@example.test";
const QByteArray Password = "Tr0ub4dor&3 long horse";
const QByteArray Challenge = "<1896.697170952@mail.example.test>";

/// The part of base64 that the bytes alone decide when skipped octets stand before them.
QByteArray base64Within(const QByteArray &bytes, int skipped)
{
    const QByteArray whole = QByteArray(QByteArray(skipped, 'x') + bytes).toBase64();
    const int first = (skipped * 8 + 5) / 6;
    const auto end = (skipped + bytes.size()) * 8 / 6;
    return whole.mid(first, end - first);
}

QByteArray cramDigest()
{
    return QMessageAuthenticationCode::hash(Challenge, Password, QCryptographicHash::Md5).toHex();
}

/// Every form in which the password could be found again, named for the failure message.
QMap<QByteArray, QByteArray> disguises(const QString &mechanism)
{
    QMap<QByteArray, QByteArray> forms;
    forms["the password itself"] = Password;
    forms["base64"] = Password.toBase64(QByteArray::OmitTrailingEquals);
    forms["base64, one octet further"] = base64Within(Password, 1);
    forms["base64, two octets further"] = base64Within(Password, 2);
    forms["the blob of PLAIN"] = QByteArray('\0' + User + '\0' + Password).toBase64();
    if (mechanism == u"CRAM-MD5"_s) {
        forms["the digest of CRAM-MD5"] = cramDigest();
        forms["the answer of CRAM-MD5"] = QByteArray(User + ' ' + cramDigest()).toBase64();
    }
    forms["percent encoding"] = Password.toPercentEncoding();
    forms["hexadecimal"] = Password.toHex();
    return forms;
}

/// A server that takes any credentials or none, and tells everything it has heard to everybody.
class Gossip : public QTcpServer
{
public:
    Gossip(const QString &mechanism, bool accepts)
        : m_mechanism(mechanism)
        , m_accepts(accepts)
    {
        connect(this, &QTcpServer::newConnection, this, [this] {
            m_socket = nextPendingConnection();
            m_socket->write("220 gossip.example.test ESMTP\r\n");
            connect(m_socket, &QTcpSocket::readyRead, this, &Gossip::hear);
        });
    }

private:
    void hear()
    {
        while (m_socket->canReadLine()) {
            answer(m_socket->readLine().trimmed());
        }
    }

    void answer(const QByteArray &line)
    {
        if (m_prompts > 0) {
            if (--m_prompts > 0) {
                m_socket->write("334 " + QByteArray("Password:").toBase64() + "\r\n");
            } else {
                verdict(line);
            }
        } else if (line.startsWith("EHLO")) {
            m_socket->write("250-gossip.example.test\r\n250 AUTH PLAIN LOGIN CRAM-MD5\r\n");
        } else if (line.startsWith("AUTH PLAIN ")) {
            verdict(line.mid(11));
        } else if (line.startsWith("AUTH CRAM-MD5")) {
            m_prompts = 1;
            m_socket->write("334 " + Challenge.toBase64() + "\r\n");
        } else if (line.startsWith("AUTH LOGIN")) {
            m_prompts = line.size() > 10 ? 1 : 2;
            m_socket->write("334 " + QByteArray("Username:").toBase64() + "\r\n");
        } else if (line.startsWith("AUTH")) {
            m_prompts = 1;
            m_socket->write("334 \r\n");
        } else if (line.startsWith("DATA")) {
            m_socket->write("354 go on\r\n");
            m_inContent = true;
        } else if (m_inContent) {
            if (line == ".") {
                m_inContent = false;
                m_socket->write("250 taken, and your password is " + Password + "\r\n");
            }
        } else if (line == "QUIT") {
            m_socket->write("221 bye, " + Password.toBase64() + "\r\n");
            m_socket->disconnectFromHost();
        } else {
            m_socket->write("250 fine, " + Password + "\r\n");
        }
    }

    void verdict(const QByteArray &heard)
    {
        m_heard = heard;
        const QByteArray code = m_accepts ? "235" : "535";
        QByteArray decoded = QByteArray::fromBase64(heard);
        decoded.replace('\0', ' ');
        QByteArray reply
            = code + "-5.7.0 heard " + heard + "\r\n" + code + "-that is " + decoded + "\r\n";
        const QMap<QByteArray, QByteArray> forms = disguises(m_mechanism);
        for (const QByteArray &form : forms) {
            reply += code + "-also <" + form + ">\r\n";
        }
        m_socket->write(reply + code + " done\r\n");
    }

public:
    QByteArray m_heard; ///< the credentials as they came, to see that they did come

private:
    QString m_mechanism;
    bool m_accepts;
    bool m_inContent = false;
    int m_prompts = 0;
    QTcpSocket *m_socket = nullptr;
};

} // namespace

/// A password that is given to heloscope-cli is found nowhere afterwards, whoever repeats it.
class SecretsTest : public QObject
{
    Q_OBJECT

private slots:
    void passwordIsFoundNowhere_data();
    void passwordIsFoundNowhere();
    void passwordInTheClearNeedsConsent();
};

void SecretsTest::passwordIsFoundNowhere_data()
{
    QTest::addColumn<QString>("mechanism");
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("format");
    QTest::addColumn<bool>("accepted");
    for (const QString &mechanism : {u"PLAIN"_s, u"LOGIN"_s, u"CRAM-MD5"_s}) {
        for (const QString &source : {u"env"_s, u"file"_s, u"stdin"_s}) {
            for (const QString &format : {u"text"_s, u"jsonl"_s}) {
                for (const bool accepted : {true, false}) {
                    const QString name = u"%1 from %2, %3, %4"_s.arg(
                        mechanism, source, format, accepted ? u"accepted"_s : u"refused"_s);
                    QTest::newRow(qPrintable(name)) << mechanism << source << format << accepted;
                }
            }
        }
    }
}

void SecretsTest::passwordIsFoundNowhere()
{
    QFETCH(QString, mechanism);
    QFETCH(QString, source);
    QFETCH(QString, format);
    QFETCH(bool, accepted);
    const QTemporaryDir folder;
    const QTemporaryDir home;
    QFile passwordFile(folder.filePath(u"password"_s));
    QVERIFY(passwordFile.open(QIODevice::WriteOnly));
    passwordFile.write(Password + '\n');
    passwordFile.close();
    Gossip server(mechanism, accepted);
    QVERIFY(server.listen(QHostAddress::LocalHost));

    const QString saved = home.filePath(u"session.smtp.jsonl"_s);
    QStringList arguments{u"inspect"_s, u"127.0.0.1:%1"_s.arg(server.serverPort()),
        u"--allow-plaintext-auth"_s, u"--auth"_s, mechanism, u"--user"_s, QString::fromUtf8(User),
        u"--from"_s, QString::fromUtf8(User), u"--to"_s, u"you@example.test"_s, u"--body"_s, u"x"_s,
        u"--explain"_s, u"full"_s, u"--format"_s, format, u"--save"_s, saved};
    ProgramInput input{{}, {{u"HOME"_s, home.path()}}};
    if (source == u"env"_s) {
        arguments << u"--password-env"_s << u"SESAME"_s;
        input.environment[u"SESAME"_s] = QString::fromUtf8(Password);
    } else if (source == u"file"_s) {
        arguments << u"--password-file"_s << passwordFile.fileName();
    } else {
        arguments << u"--password-file"_s << u"-"_s;
        input.standardInput = Password + '\n';
    }
    const ProgramRun run = runCli(arguments, input);
    QVERIFY2(run.exit == (accepted ? 0 : 77), run.report().constData());
    const QByteArray heard = QByteArray::fromBase64(server.m_heard);
    QVERIFY2(heard.endsWith(Password) || heard.endsWith(cramDigest()), "no password was sent");

    QMap<QByteArray, QByteArray> places{
        {"stdout", run.out}, {"stderr", run.err}, {"the process list", run.commandLine}};
    const QFileInfoList files = QDir(home.path()).entryInfoList(QDir::Files | QDir::Hidden);
    for (const QFileInfo &info : files) {
        QFile file(info.filePath());
        QVERIFY(file.open(QIODevice::ReadOnly));
        places[info.fileName().toUtf8()] = file.readAll();
    }
    QVERIFY(places.contains("session.smtp.jsonl"));
    const QMap<QByteArray, QByteArray> forms = disguises(mechanism);
    for (auto place = places.cbegin(); place != places.cend(); ++place) {
        for (auto form = forms.cbegin(); form != forms.cend(); ++form) {
            QVERIFY2(!place.value().contains(form.value()),
                QByteArray(form.key() + " stands in " + place.key() + ":\n" + place.value())
                    .constData());
        }
    }
}

void SecretsTest::passwordInTheClearNeedsConsent()
{
    Gossip server(u"PLAIN"_s, true);
    QVERIFY(server.listen(QHostAddress::LocalHost));
    const ProgramRun run
        = runCli({u"inspect"_s, u"127.0.0.1:%1"_s.arg(server.serverPort()), u"--auth"_s, u"PLAIN"_s,
                     u"--user"_s, QString::fromUtf8(User), u"--password-env"_s, u"SESAME"_s},
            {{}, {{u"SESAME"_s, QString::fromUtf8(Password)}}});
    QVERIFY2(run.exit != 0, run.report().constData());
    QVERIFY2(server.m_heard.isEmpty(), "a reusable secret crossed the wire in the clear");
}

QTEST_GUILESS_MAIN(SecretsTest)
#include "tst_secrets.moc"
