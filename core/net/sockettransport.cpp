// SPDX-License-Identifier: GPL-3.0-or-later
//
// TLS runs in TlsClient between a plain QTcpSocket and the signals, not in a QSslSocket: that one
// costs 5 ms to construct even for a plain session, cannot tell a truncated end from an orderly
// one, swallows the words of a peer that does not speak TLS, and calls a weak key an unknown error.
//
// The socket's signals are taken from the queue (octets are taken at once, but handed out from the
// queue), so no request answers from inside itself. A slot of ours may end the session or even
// delete this object, so each emit is the last act of its function or is followed by a look at
// whether the object and its phase still are what they were.
#include "core/net/sockettransport.h"

#include "core/net/connectionprobe.h"
#include "core/net/connector.h"
#include "core/net/tls/tlsclient.h"
#include "core/net/tls/tlscontext.h"

#include <QHostAddress>
#include <QPointer>
#include <QTcpSocket>

using namespace Qt::StringLiterals;

namespace Heloscope {

namespace {

constexpr qsizetype ReadLimit = 64 * 1024;
/// Beyond this we do not hand out: a peer can make TLS answer (key updates) without reading itself.
constexpr qint64 WriteLimit = 1024 * 1024;

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
    const bool namesFiles
        = !m_settings.caFile.isEmpty() || !m_settings.clientCertificateFile.isEmpty();
    if (namesFiles) {
        // A file that cannot be read shall be said before anything is opened.
        if (const auto context = makeTlsContext(m_settings); !context) {
            finishFailed(context.fault());
            return;
        }
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
    const auto *socket = m_socket.get();
    // A write that fails makes Qt throw away what it has read: out of its hands at once.
    connect(socket, &QTcpSocket::readyRead, this, &SocketTransport::absorb);
    connect(socket, &QTcpSocket::bytesWritten, this, &SocketTransport::socketWritten,
        Qt::QueuedConnection);
    connect(socket, &QTcpSocket::disconnected, this, &SocketTransport::socketEnded,
        Qt::QueuedConnection);
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

void SocketTransport::write(const QByteArray &bytes)
{
    if (bytes.isEmpty()) {
        return;
    }
    if (m_phase == Phase::Open) {
        m_flushOwed = true;
        m_socket->write(bytes);
        m_socket->flush();
    } else if (m_phase == Phase::Encrypted) {
        m_flushOwed = true;
        m_tls->write(bytes);
        sendEncrypted();
    }
}

qint64 SocketTransport::bytesToWrite() const
{
    return m_socket ? m_socket->bytesToWrite() : 0;
}

void SocketTransport::beginTls()
{
    if (m_phase == Phase::Open) {
        startHandshake();
    }
}

void SocketTransport::startHandshake()
{
    m_phase = Phase::Handshaking;
    const auto context = makeTlsContext(m_settings);
    if (!context) {
        later([this, fault = context.fault()] { finishFailed(fault); });
        return;
    }
    m_tls = std::make_unique<TlsClient>(context->get(), m_settings, m_endpoint.host);
    sendEncrypted();
    if (m_tls->state() == TlsClient::State::Failed) {
        later([this] { afterTls(); });
    }
}

void SocketTransport::answerTrust(bool accept)
{
    if (m_phase != Phase::Handshaking || !m_questionAsked) {
        return;
    }
    later([this, accept] {
        m_tls->answerTrust(accept);
        QMetaObject::invokeMethod(this, &SocketTransport::catchUp, Qt::QueuedConnection);
        afterTls();
    });
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
    if (m_socket && m_socket->isOpen() && m_unread.size() < ReadLimit) {
        m_unread += m_socket->readAll();
        QMetaObject::invokeMethod(this, &SocketTransport::handOut, Qt::QueuedConnection);
    }
}

void SocketTransport::handOut()
{
    const bool questioned = m_tls && m_tls->state() == TlsClient::State::Questioned;
    if (m_unread.isEmpty() || questioned || bytesToWrite() > WriteLimit) {
        return;
    }
    const QPointer<SocketTransport> self(this);
    take(std::exchange(m_unread, {}));
    if (self && m_socket && m_socket->bytesAvailable() > 0) {
        absorb();
    }
}

/// What came from the network goes its way: to the listener at once, or through TLS.
void SocketTransport::take(const QByteArray &bytes)
{
    if (bytes.isEmpty()) {
        return;
    }
    if (m_phase == Phase::Open) {
        emit bytesArrived(bytes);
    } else if (m_phase == Phase::Handshaking || m_phase == Phase::Encrypted) {
        m_tls->receive(bytes);
        afterTls();
    }
}

/// Draws the conclusions after TLS had something to work on.
void SocketTransport::afterTls()
{
    sendEncrypted();
    const TlsClient::State state = m_tls->state();
    const QPointer<SocketTransport> self(this);
    if (m_phase == Phase::Handshaking) {
        if (state == TlsClient::State::Handshaking) {
            return;
        }
        if (state == TlsClient::State::Failed) {
            refuse(m_tls->fault());
            return;
        }
        if (state == TlsClient::State::Questioned) {
            if (!std::exchange(m_questionAsked, true)) {
                emit trustQuestioned(m_tls->facts());
            }
            return;
        }
        m_phase = Phase::Encrypted;
        emit tlsEstablished(m_tls->facts());
    }
    if (!self || m_phase != Phase::Encrypted) {
        return;
    }
    if (const QByteArray plain = m_tls->takePlain(); !plain.isEmpty()) {
        emit bytesArrived(plain);
    }
    if (!self || m_phase != Phase::Encrypted) {
        return;
    }
    if (state == TlsClient::State::Failed) {
        finishFailed({TransportFault::Kind::SystemFault, m_peer, m_tls->fault().detail});
    } else if (state == TlsClient::State::Ended) {
        m_tls->end();
        sendEncrypted();
        finishClosed(Closer::Server);
    }
}

void SocketTransport::sendEncrypted()
{
    const QByteArray bytes = m_tls->takeEncrypted();
    if (!bytes.isEmpty() && m_socket->state() == QAbstractSocket::ConnectedState) {
        m_socket->write(bytes);
        m_socket->flush();
    }
}

void SocketTransport::refuse(const TlsFault &fault)
{
    m_phase = Phase::Refused;
    m_socket->disconnectFromHost(); // after the alert, if there is one
    emit tlsFailed(fault, m_tls->facts());
}

void SocketTransport::socketWritten()
{
    const QPointer<SocketTransport> self(this);
    if (m_flushOwed && m_socket->bytesToWrite() == 0
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
    if (m_socket->isOpen()) {
        m_unread += m_socket->readAll();
    }
    m_unread += m_probe->takeRemainder();
    take(std::exchange(m_unread, {}));
    if (!self || m_phase != before) {
        return;
    }
    if (m_phase == Phase::Handshaking) {
        m_tls->receiveEnd();
        refuse(m_tls->fault());
    } else if (m_probe->wasReset()) {
        finishFailed({TransportFault::Kind::ConnectionReset, m_peer, {}});
    } else {
        finishClosed(m_phase == Phase::Encrypted ? Closer::Network : Closer::Server);
    }
}

void SocketTransport::close()
{
    switch (m_phase) {
    case Phase::Open:
    case Phase::Encrypted:
        m_phase = Phase::Closing;
        if (m_tls) {
            m_tls->end();
            sendEncrypted();
        }
        later([this] {
            if (m_socket->state() == QAbstractSocket::UnconnectedState) {
                finishClosed(Closer::Client);
            } else {
                m_socket->disconnectFromHost();
            }
        });
        break;
    case Phase::Connecting:
    case Phase::Handshaking:
    case Phase::Refused:
        m_phase = Phase::Closing;
        later([this] { finishClosed(Closer::Client); });
        break;
    case Phase::Idle:
    case Phase::Closing:
    case Phase::Over:
        break;
    }
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
    m_probe.reset();
    m_socket.reset();
}

} // namespace Heloscope
