// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/practiceconnection.h"

#include "core/overloaded.h"
#include "core/smtp/limits.h"

#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>

#include <sys/socket.h>

namespace Heloscope {

using namespace std::chrono_literals;

namespace {

constexpr qint64 ReadChunk = 64 * 1024;
constexpr std::chrono::milliseconds LingerTime = 2s;

/// The next close of this socket sends RST instead of FIN.
void forgetCourtesy(qintptr descriptor)
{
    const linger abrupt{1, 0};
    ::setsockopt(static_cast<int>(descriptor), SOL_SOCKET, SO_LINGER, &abrupt, sizeof abrupt);
}

QSslConfiguration serverConfiguration(const PracticeIdentity &identity)
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificate(QSslCertificate(identity.certificatePem, QSsl::Pem));
    configuration.setPrivateKey(QSslKey(identity.keyPem, QSsl::Ec, QSsl::Pem));
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
    configuration.setProtocol(QSsl::TlsV1_2OrLater);
    return configuration;
}

} // namespace

PracticeConnection::PracticeConnection(const PracticeScript &script, ScriptMemory &serverMemory,
    const PracticeIdentity &identity, const QByteArray &nonce, QObject *parent)
    : QObject(parent)
    , m_script(script)
    , m_identity(identity)
    , m_respondent(
          script, script.memory == ScenarioMemory::Server ? serverMemory : m_ownMemory, nonce)
{
    m_rest.setSingleShot(true);
    m_idle.setSingleShot(true);
    m_linger.setSingleShot(true);
    m_idle.setInterval(Smtp::Limits::ServerIdle);
    m_linger.setInterval(LingerTime);
    m_socket.setReadBufferSize(ReadChunk);
    connect(&m_socket, &QSslSocket::readyRead, this, &PracticeConnection::read);
    connect(&m_socket, &QSslSocket::bytesWritten, this, &PracticeConnection::read);
    connect(&m_socket, &QSslSocket::encryptedBytesWritten, this, &PracticeConnection::read);
    connect(&m_socket, &QSslSocket::encrypted, this, &PracticeConnection::greetEncrypted);
    connect(&m_socket, &QSslSocket::disconnected, this, &PracticeConnection::finish);
    connect(&m_socket, &QSslSocket::errorOccurred, this, [this] { hangUp(false); });
    connect(&m_rest, &QTimer::timeout, this, [this] {
        perform(m_respondent.resumed());
        read();
    });
    connect(&m_idle, &QTimer::timeout, this, [this] { perform(m_respondent.idled()); });
    connect(&m_linger, &QTimer::timeout, this, [this] {
        m_socket.abort();
        finish();
    });
}

PracticeConnection::~PracticeConnection()
{
    m_socket.disconnect(this); // it speaks once more while it is destroyed
}

void PracticeConnection::start(qintptr descriptor)
{
    if (!m_socket.setSocketDescriptor(descriptor)) {
        QMetaObject::invokeMethod(this, &PracticeConnection::finish, Qt::QueuedConnection);
        return;
    }
    m_socket.setSocketOption(QAbstractSocket::LowDelayOption, 1);
    m_idle.start();
    if (m_script.tls == ScenarioTls::Implicit) {
        beginTls();
    } else {
        perform(m_respondent.opened());
    }
}

void PracticeConnection::turnAway(qintptr descriptor)
{
    QTcpSocket socket;
    if (socket.setSocketDescriptor(descriptor)) {
        socket.write("421 4.3.2 Too many connections, try again later\r\n");
        socket.flush();
        socket.disconnectFromHost();
    }
}

/// Reads only what the respondent can take and while the client takes what it is told.
void PracticeConnection::read()
{
    while (m_respondent.wantsInput() && m_socket.bytesAvailable() > 0
        && m_socket.bytesToWrite() + m_socket.encryptedBytesToWrite()
            < Smtp::Limits::WriteHighWater) {
        m_idle.start();
        const QByteArray octets = m_socket.read(ReadChunk);
        if (octets.isEmpty()) {
            break;
        }
        perform(m_respondent.received(octets));
    }
    if (m_respondent.isOver() && m_socket.isOpen()) {
        m_socket.readAll();
    }
}

void PracticeConnection::perform(const ServerActions &actions)
{
    for (const ServerAction &action : actions) {
        std::visit(Overloaded{
                       [this](const SendOctets &send) { m_socket.write(send.octets); },
                       [this](const Rest &rest) { m_rest.start(rest.time); },
                       [this](const BeginServerTls &) { beginTls(); },
                       [this](const CutOff &end) { hangUp(end.reset); },
                   },
            action);
    }
}

/// What came in clear text behind STARTTLS and was not read yet goes with the rest.
void PracticeConnection::beginTls()
{
    m_socket.readAll();
    m_socket.setSslConfiguration(serverConfiguration(m_identity));
    m_socket.startServerEncryption();
}

void PracticeConnection::greetEncrypted()
{
    const bool fromTheStart = m_script.tls == ScenarioTls::Implicit;
    perform(fromTheStart ? m_respondent.opened() : m_respondent.encrypted());
    read();
}

void PracticeConnection::hangUp(bool reset)
{
    if (reset) {
        m_socket.flush();
        forgetCourtesy(m_socket.socketDescriptor());
        m_socket.abort();
        finish();
        return;
    }
    m_idle.stop();
    m_rest.stop();
    if (m_socket.state() == QAbstractSocket::UnconnectedState) {
        finish();
        return;
    }
    m_linger.start();
    m_socket.readAll();
    m_socket.disconnectFromHost();
}

void PracticeConnection::finish()
{
    if (!m_finished) {
        m_finished = true;
        m_idle.stop();
        m_rest.stop();
        m_linger.stop();
        emit finished();
    }
}

} // namespace Heloscope
