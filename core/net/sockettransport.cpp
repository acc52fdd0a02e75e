// SPDX-License-Identifier: GPL-3.0-or-later
//
// A plain session runs on a QTcpSocket; when TLS begins, its descriptor is handed to a QSslSocket.
// Constructing that one costs more than a whole plain session, and what a QTcpSocket has read can
// never turn up behind the handshake: it is given out before, as the plain text it is.
//
// The QSslSocket encrypts, and leaves the judgement to identify(): Qt has no words for a weak key
// and believes common names. Until the verdict is positive or somebody has made an exception, the
// transport neither reads from the encrypted connection nor writes to it.
//
// The socket's signals are taken from the queue (octets are taken at once, but handed out from the
// queue), so no request answers from inside itself. A slot of ours may end the session or even
// delete this object, so each emit is the last act of its function or is followed by a look at
// whether the object and its phase still are what they were.
#include "core/net/sockettransport.h"

#include "core/net/connectionprobe.h"
#include "core/net/connector.h"
#include "core/net/tls/firstwords.h"
#include "core/net/tls/serveridentity.h"
#include "core/net/tls/sslconfiguration.h"
#include "core/net/tls/tlsfiles.h"

#include <QHostAddress>
#include <QPointer>
#include <QSslSocket>
#include <QTcpSocket>

using namespace Qt::StringLiterals;

namespace Heloscope {

namespace {

constexpr qsizetype ReadLimit = 64 * 1024;

} // namespace

SocketTransport::SocketTransport(TlsSettings settings, QObject *parent)
    : Transport(parent)
    , m_settings(std::move(settings))
{
}

SocketTransport::~SocketTransport()
{
    abort();
}

/// Runs step from the event loop unless the phase has changed until then.
template <typename Step>
void SocketTransport::later(Step step)
{
    QMetaObject::invokeMethod(
        this,
        [this, step, phase = m_phase] {
            if (m_phase == phase) {
                step();
            }
        },
        Qt::QueuedConnection);
}

void SocketTransport::open(const Endpoint &endpoint, AddressFamily family, bool implicitTls)
{
    if (m_phase != Phase::Idle) {
        return;
    }
    m_endpoint = endpoint;
    m_family = family;
    m_implicitTls = implicitTls;
    m_phase = Phase::Connecting;
    later([this] { start(); });
}

void SocketTransport::start()
{
    if (const auto fault = findFileFault(m_settings)) {
        finishFailed(*fault);
        return;
    }
    m_connector = std::make_unique<Connector>(m_endpoint, m_family);
    connect(m_connector.get(), &Connector::resolved, this, &Transport::resolved);
    connect(m_connector.get(), &Connector::connecting, this, &Transport::connecting);
    connect(m_connector.get(), &Connector::failed, this, &SocketTransport::finishFailed);
    connect(m_connector.get(), &Connector::connected, this, &SocketTransport::becomeConnected);
    m_connector->start();
}

void SocketTransport::becomeConnected()
{
    m_socket = m_connector->takeSocket();
    m_probe = std::make_unique<ConnectionProbe>();
    m_probe->hold(m_socket->socketDescriptor());
    watch();
    // What happened to the socket before anybody listened is not said again.
    QMetaObject::invokeMethod(this, &SocketTransport::catchUp, Qt::QueuedConnection);
    m_phase = Phase::Open;
    const QPointer<SocketTransport> self(this);
    m_peer = m_connector->peer();
    emit connected(addressText(m_socket->localAddress().toString(), m_socket->localPort()), m_peer);
    if (self && m_phase == Phase::Open && m_implicitTls) {
        startHandshake();
    }
}

void SocketTransport::watch()
{
    const auto *socket = m_socket.get();
    // A write that fails makes Qt throw away what it has read: out of its hands at once.
    connect(socket, &QTcpSocket::readyRead, this, &SocketTransport::absorb);
    connect(socket, &QTcpSocket::bytesWritten, this, &SocketTransport::socketWritten,
        Qt::QueuedConnection);
    connect(socket, &QTcpSocket::disconnected, this, &SocketTransport::socketEnded,
        Qt::QueuedConnection);
}

void SocketTransport::write(const QByteArray &bytes)
{
    if (bytes.isEmpty()) {
        return;
    }
    if (m_phase == Phase::Open || m_phase == Phase::Encrypted) {
        m_flushOwed = true;
        m_socket->write(bytes);
        m_socket->flush();
    }
}

qint64 SocketTransport::bytesToWrite() const
{
    const qint64 encrypted = m_ssl != nullptr ? m_ssl->encryptedBytesToWrite() : 0;
    return (m_socket ? m_socket->bytesToWrite() : 0) + encrypted;
}

/// Inside TLS only what is decrypted counts: records may hold something else than a reply.
bool SocketTransport::hasUnread() const
{
    const bool plain = m_phase == Phase::Open && m_probe && !m_probe->peek(1).isEmpty();
    const bool decrypted = m_phase == Phase::Encrypted && m_socket->bytesAvailable() > 0;
    return !m_unread.isEmpty() || plain || decrypted;
}

void SocketTransport::beginTls()
{
    if (m_phase == Phase::Open) {
        m_phase = Phase::Handshaking;
        later([this] { startHandshake(); });
    }
}

void SocketTransport::startHandshake()
{
    m_phase = Phase::Handshaking;
    const QByteArray early = std::exchange(m_unread, {}) + m_socket->readAll();
    if (!m_implicitTls && !early.isEmpty()) {
        // What came before TLS is handed out as what it is: plain text.
        const QPointer<SocketTransport> self(this);
        emit bytesArrived(early);
        if (!self || m_phase != Phase::Handshaking) {
            return;
        }
    }
    const auto identity = readIdentity(m_settings);
    if (!identity) {
        finishFailed(identity.fault());
        return;
    }
    const QString name = m_settings.serverName.isEmpty() ? m_endpoint.host : m_settings.serverName;
    m_firstWords = std::make_unique<FirstWords>(m_implicitTls ? early : QByteArray(), *m_probe);
    secure(sslConfiguration(*identity));
    m_ssl->setPeerVerifyName(indicatedName(name));
    m_ssl->startClientEncryption();
}

/// Puts a QSslSocket in the place of the plain one, on the same connection.
void SocketTransport::secure(const QSslConfiguration &configuration)
{
    auto secured = std::make_unique<QSslSocket>();
    secured->setSslConfiguration(configuration);
    secured->setReadBufferSize(ReadLimit);
    m_socket->disconnect(this);
    secured->setSocketDescriptor(m_probe->duplicate(), QAbstractSocket::ConnectedState);
    secured->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    m_ssl = secured.get();
    m_socket = std::move(secured);
    watch();
    connect(m_ssl, &QSslSocket::encryptedBytesWritten, this, &SocketTransport::socketWritten,
        Qt::QueuedConnection);
    connect(
        m_ssl, &QSslSocket::encrypted, this, &SocketTransport::handshakeDone, Qt::QueuedConnection);
    connect(
        m_ssl, &QSslSocket::errorOccurred, this,
        [this](QAbstractSocket::SocketError error) {
            if (error == QAbstractSocket::SslHandshakeFailedError
                || error == QAbstractSocket::SslInternalError) {
                sslFailed(m_ssl->errorString());
            }
        },
        Qt::QueuedConnection);
}

void SocketTransport::handshakeDone()
{
    if (m_phase != Phase::Handshaking) {
        return;
    }
    m_firstWords.reset();
    auto identity = identify(*m_ssl, m_settings, m_endpoint.host);
    if (!identity) {
        finishFailed(identity.fault());
        return;
    }
    m_facts = *std::move(identity);
    if (m_facts.isTrusted()) {
        becomeEncrypted();
    } else if (m_settings.acceptInvalidCertificate) {
        m_facts.exceptionMade = true;
        becomeEncrypted();
    } else {
        m_questionAsked = true;
        emit trustQuestioned(m_facts);
    }
}

void SocketTransport::answerTrust(bool accept)
{
    if (m_phase != Phase::Handshaking || !m_questionAsked) {
        return;
    }
    later([this, accept] {
        m_questionAsked = false;
        if (accept) {
            m_facts.exceptionMade = true;
            becomeEncrypted();
        } else {
            refuse({TlsFault::Kind::NotTrusted, {}});
        }
    });
}

void SocketTransport::becomeEncrypted()
{
    m_phase = Phase::Encrypted;
    QMetaObject::invokeMethod(this, &SocketTransport::catchUp, Qt::QueuedConnection);
    emit tlsEstablished(m_facts);
}

/// The library gave up: in the handshake, or later over octets that are no TLS.
void SocketTransport::sslFailed(const QString &words)
{
    if (m_phase == Phase::Encrypted) {
        finishFailed({TransportFault::Kind::SystemFault, m_peer, words});
    } else if (m_phase == Phase::Handshaking) {
        const QString line = m_firstWords ? m_firstWords->plainLine() : QString();
        refuse(line.isEmpty() ? TlsFault{TlsFault::Kind::HandshakeFailed, words}
                              : TlsFault{TlsFault::Kind::PlainTextAnswer, line});
    }
}

void SocketTransport::catchUp()
{
    const QPointer<SocketTransport> self(this);
    absorb();
    handOut();
    if (self && m_socket && m_socket->state() == QAbstractSocket::UnconnectedState) {
        socketEnded();
    }
}

void SocketTransport::absorb()
{
    const bool readable = m_phase == Phase::Open || m_phase == Phase::Encrypted;
    if (readable && m_socket->isOpen() && m_unread.size() < ReadLimit) {
        m_unread += m_socket->readAll();
        QMetaObject::invokeMethod(this, &SocketTransport::handOut, Qt::QueuedConnection);
    }
}

void SocketTransport::handOut()
{
    const bool readable = m_phase == Phase::Open || m_phase == Phase::Encrypted;
    if (m_unread.isEmpty() || !readable) {
        return;
    }
    const QPointer<SocketTransport> self(this);
    emit bytesArrived(std::exchange(m_unread, {}));
    if (self && m_socket && m_socket->bytesAvailable() > 0) {
        absorb();
    }
}

void SocketTransport::refuse(const TlsFault &fault)
{
    m_phase = Phase::Refused;
    m_socket->disconnectFromHost(); // after the alert, if there is one
    emit tlsFailed(fault, m_facts);
}

void SocketTransport::socketWritten()
{
    const QPointer<SocketTransport> self(this);
    if (m_flushOwed && bytesToWrite() == 0
        && (m_phase == Phase::Open || m_phase == Phase::Encrypted)) {
        m_flushOwed = false;
        emit flushed();
    }
    if (self) {
        handOut();
    }
}

void SocketTransport::socketEnded()
{
    if (m_phase == Phase::Closing) {
        finishClosed(Closer::Client);
        return;
    }
    if (m_phase != Phase::Open && m_phase != Phase::Handshaking && m_phase != Phase::Encrypted) {
        return;
    }
    const QPointer<SocketTransport> self(this);
    const Phase before = m_phase;
    if (m_phase == Phase::Handshaking) {
        const QString line = m_firstWords ? m_firstWords->plainLine() : QString();
        refuse(line.isEmpty() ? TlsFault{TlsFault::Kind::ClosedDuringHandshake, {}}
                              : TlsFault{TlsFault::Kind::PlainTextAnswer, line});
        return;
    }
    if (m_socket->isOpen()) {
        m_unread += m_socket->readAll();
    }
    if (m_ssl == nullptr) {
        m_unread += m_probe->takeRemainder();
    }
    if (!m_unread.isEmpty()) {
        emit bytesArrived(std::exchange(m_unread, {}));
    }
    if (!self || m_phase != before) {
        return;
    }
    if (m_probe->wasReset()) {
        finishFailed({TransportFault::Kind::ConnectionReset, m_peer, {}});
    } else {
        finishClosed(Closer::Server);
    }
}

void SocketTransport::close()
{
    if (m_phase == Phase::Idle || m_phase == Phase::Closing || m_phase == Phase::Over) {
        return;
    }
    const bool maySend = m_phase == Phase::Open || m_phase == Phase::Encrypted;
    m_phase = Phase::Closing;
    later([this, maySend] {
        if (maySend && m_socket->state() != QAbstractSocket::UnconnectedState) {
            m_socket->disconnectFromHost();
        } else {
            finishClosed(Closer::Client);
        }
    });
}

void SocketTransport::abort()
{
    m_phase = Phase::Over;
    dropSocket();
}

void SocketTransport::finishClosed(Closer by)
{
    m_phase = Phase::Over;
    dropSocket();
    emit closed(by);
}

void SocketTransport::finishFailed(const TransportFault &fault)
{
    m_phase = Phase::Over;
    dropSocket();
    emit failed(fault);
}

void SocketTransport::dropSocket()
{
    if (m_connector) {
        m_connector->stop();
    }
    m_firstWords.reset();
    m_probe.reset();
    m_ssl = nullptr;
    m_socket.reset();
}

} // namespace Heloscope
