// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/connector.h"

#include "core/net/connectionprobe.h"

#include <QHostAddress>
#include <QHostInfo>
#include <QNetworkProxy>
#include <QPointer>
#include <QTcpSocket>

using namespace Qt::StringLiterals;

namespace Heloscope {

namespace {

constexpr qint64 ReadLimit = 64 * 1024;

bool isLocalhost(const QString &host)
{
    return host.compare("localhost"_L1, Qt::CaseInsensitive) == 0
        || host.compare("localhost."_L1, Qt::CaseInsensitive) == 0;
}

bool isOfFamily(const QHostAddress &address, AddressFamily family)
{
    switch (family) {
    case AddressFamily::Any:
        return true;
    case AddressFamily::IPv4:
        return address.protocol() == QAbstractSocket::IPv4Protocol;
    case AddressFamily::IPv6:
        return address.protocol() == QAbstractSocket::IPv6Protocol;
    }
    return true;
}

TransportFault::Kind kindOf(QAbstractSocket::SocketError error)
{
    switch (error) {
    case QAbstractSocket::ConnectionRefusedError:
        return TransportFault::Kind::ConnectionRefused;
    case QAbstractSocket::HostNotFoundError:
        return TransportFault::Kind::NameNotFound;
    case QAbstractSocket::NetworkError:
        return TransportFault::Kind::HostUnreachable;
    case QAbstractSocket::SocketTimeoutError:
        return TransportFault::Kind::ConnectTimedOut;
    case QAbstractSocket::SocketAccessError:
        return TransportFault::Kind::PermissionDenied;
    case QAbstractSocket::RemoteHostClosedError:
        return TransportFault::Kind::ConnectionReset;
    default:
        return TransportFault::Kind::SystemFault;
    }
}

} // namespace

QString addressText(const QString &address, quint16 port)
{
    const QString shown = address.contains(u':') ? QString(u'[' + address + u']') : address;
    return shown + u':' + QString::number(port);
}

Connector::Connector(Endpoint endpoint, AddressFamily family, QObject *parent)
    : QObject(parent)
    , m_endpoint(std::move(endpoint))
    , m_family(family)
{
}

Connector::~Connector()
{
    stop();
}

void Connector::start()
{
    const QHostAddress literal(m_endpoint.host);
    if (!literal.isNull()) {
        if (!isOfFamily(literal, m_family)) {
            emit failed({TransportFault::Kind::NoAddressOfFamily, m_endpoint.host, {}});
            return;
        }
        m_addresses = {literal.toString()};
        tryNext();
    } else if (isLocalhost(m_endpoint.host)) {
        haveAddresses({u"127.0.0.1"_s, u"::1"_s});
    } else {
        m_lookup = QHostInfo::lookupHost(
            m_endpoint.host, this, [this](const QHostInfo &info) { haveAnswer(info); });
    }
}

void Connector::stop()
{
    m_stopped = true;
    if (m_lookup >= 0) {
        QHostInfo::abortHostLookup(m_lookup);
        m_lookup = -1;
    }
    m_socket.reset();
    m_probe.reset();
}

std::unique_ptr<QTcpSocket> Connector::takeSocket()
{
    m_stopped = true;
    m_socket->disconnect(this);
    return std::move(m_socket);
}

std::unique_ptr<ConnectionProbe> Connector::takeProbe()
{
    return std::move(m_probe);
}

void Connector::haveAnswer(const QHostInfo &info)
{
    m_lookup = -1;
    if (m_stopped) {
        return;
    }
    QStringList addresses;
    for (const QHostAddress &address : info.addresses()) {
        addresses.append(address.toString());
    }
    if (addresses.isEmpty()) {
        emit failed({TransportFault::Kind::NameNotFound, m_endpoint.host, info.errorString()});
    } else {
        haveAddresses(addresses);
    }
}

void Connector::haveAddresses(const QStringList &addresses)
{
    for (const QString &address : addresses) {
        if (isOfFamily(QHostAddress(address), m_family)) {
            m_addresses.append(address);
        }
    }
    const QPointer<Connector> self(this);
    emit resolved(m_endpoint.host, addresses);
    if (!self || m_stopped) {
        return;
    }
    if (m_addresses.isEmpty()) {
        emit failed({TransportFault::Kind::NoAddressOfFamily, m_endpoint.host, {}});
    } else {
        tryNext();
    }
}

void Connector::tryNext()
{
    const QString address = m_addresses.takeFirst();
    m_tried = addressText(address, m_endpoint.port);
    const QPointer<Connector> self(this);
    emit connecting(address, m_endpoint.port);
    if (!self || m_stopped) {
        return;
    }
    m_socket = std::make_unique<QTcpSocket>();
    m_socket->setReadBufferSize(ReadLimit);
    m_socket->setProxy(QNetworkProxy::NoProxy);
    m_probe = std::make_unique<ConnectionProbe>();
    const QTcpSocket *socket = m_socket.get();
    connect(socket, &QTcpSocket::connected, this,
        [this, socket] { m_probe->hold(socket->socketDescriptor()); });
    connect(socket, &QTcpSocket::connected, this, &Connector::finish, Qt::QueuedConnection);
    connect(
        socket, &QTcpSocket::errorOccurred, this, &Connector::addressFailed, Qt::QueuedConnection);
    m_socket->connectToHost(QHostAddress(address), m_endpoint.port);
}

void Connector::addressFailed()
{
    if (m_stopped || m_socket->state() != QAbstractSocket::UnconnectedState) {
        return;
    }
    if (m_addresses.isEmpty()) {
        emit failed({kindOf(m_socket->error()), m_tried, m_socket->errorString()});
    } else {
        tryNext();
    }
}

void Connector::finish()
{
    if (!m_stopped) {
        m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
        emit connected();
    }
}

} // namespace Heloscope
