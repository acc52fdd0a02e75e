// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/connectattempt.h"

#include <QHostAddress>
#include <QSocketNotifier>
#include <QTcpSocket>

#include <arpa/inet.h>
#include <cerrno>
#include <cstring>
#include <net/if.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <unistd.h>

namespace Heloscope {

namespace {

constexpr qint64 ReadLimit = 64 * 1024;

struct SocketAddress {
    sockaddr_storage storage{};
    socklen_t size = 0;
};

SocketAddress nativeAddress(const QHostAddress &address, quint16 port)
{
    SocketAddress result;
    if (address.protocol() == QAbstractSocket::IPv4Protocol) {
        sockaddr_in in{};
        in.sin_family = AF_INET;
        in.sin_port = htons(port);
        in.sin_addr.s_addr = htonl(address.toIPv4Address());
        std::memcpy(&result.storage, &in, sizeof(in));
        result.size = sizeof(in);
        return result;
    }
    sockaddr_in6 in{};
    in.sin6_family = AF_INET6;
    in.sin6_port = htons(port);
    const Q_IPV6ADDR octets = address.toIPv6Address();
    std::memcpy(&in.sin6_addr, &octets, sizeof(in.sin6_addr));
    const QByteArray zone = address.scopeId().toLatin1();
    bool isNumber = false;
    const uint number = zone.toUInt(&isNumber);
    in.sin6_scope_id = isNumber ? number : ::if_nametoindex(zone.constData());
    std::memcpy(&result.storage, &in, sizeof(in));
    result.size = sizeof(in);
    return result;
}

TransportFault::Kind kindOf(int error)
{
    switch (error) {
    case ECONNREFUSED:
        return TransportFault::Kind::ConnectionRefused;
    case EHOSTUNREACH:
    case ENETUNREACH:
    case EHOSTDOWN:
    case ENETDOWN:
    case EADDRNOTAVAIL:
    case EAFNOSUPPORT:
        return TransportFault::Kind::HostUnreachable;
    case ETIMEDOUT:
        return TransportFault::Kind::ConnectTimedOut;
    case EACCES:
    case EPERM:
        return TransportFault::Kind::PermissionDenied;
    default:
        return TransportFault::Kind::SystemFault;
    }
}

} // namespace

ConnectAttempt::ConnectAttempt(QObject *parent)
    : QObject(parent)
{
}

ConnectAttempt::~ConnectAttempt()
{
    m_writable.reset();
    if (m_descriptor >= 0) {
        ::close(m_descriptor);
    }
}

void ConnectAttempt::start(const QHostAddress &address, quint16 port)
{
    const SocketAddress native = nativeAddress(address, port);
    m_descriptor
        = ::socket(native.storage.ss_family, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
    if (m_descriptor < 0) {
        failLater(errno);
        return;
    }
    const int on = 1;
    ::setsockopt(m_descriptor, IPPROTO_TCP, TCP_NODELAY, &on, sizeof(on));
    // This is how the interface takes addresses of any family.
    const auto *generic = reinterpret_cast<const sockaddr *>(&native.storage);
    if (::connect(m_descriptor, generic, native.size) != 0 && errno != EINPROGRESS) {
        failLater(errno);
        return;
    }
    m_writable = std::make_unique<QSocketNotifier>(m_descriptor, QSocketNotifier::Write);
    connect(m_writable.get(), &QSocketNotifier::activated, this, &ConnectAttempt::answered);
}

std::unique_ptr<QTcpSocket> ConnectAttempt::takeSocket()
{
    auto socket = std::make_unique<QTcpSocket>();
    socket->setReadBufferSize(ReadLimit);
    if (socket->setSocketDescriptor(m_descriptor)) {
        m_descriptor = -1; // the socket's now
    }
    return socket;
}

void ConnectAttempt::answered()
{
    m_writable->setEnabled(false);
    m_writable.release()->deleteLater(); // we are inside its signal
    int error = 0;
    socklen_t size = sizeof(error);
    ::getsockopt(m_descriptor, SOL_SOCKET, SO_ERROR, &error, &size);
    // A reset means that there was a connection, and perhaps words to be read.
    if (error == 0 || error == ECONNRESET || error == EPIPE) {
        emit connected();
    } else {
        emit failed(kindOf(error), qt_error_string(error));
    }
}

void ConnectAttempt::failLater(int error)
{
    QMetaObject::invokeMethod(
        this, [this, error] { emit failed(kindOf(error), qt_error_string(error)); },
        Qt::QueuedConnection);
}

} // namespace Heloscope
