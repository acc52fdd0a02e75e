// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/connector.h"

#include "core/net/connectattempt.h"

#include <QHostAddress>
#include <QHostInfo>
#include <QPointer>
#include <QTcpSocket>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace Heloscope {

namespace {

/// How long an address may keep us from trying the next one.
constexpr std::chrono::seconds Patience{20};

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
    m_attempt.reset();
}

std::unique_ptr<QTcpSocket> Connector::takeSocket()
{
    return m_attempt->takeSocket();
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
    m_attempt = std::make_unique<ConnectAttempt>();
    connect(m_attempt.get(), &ConnectAttempt::connected, this, &Connector::finish);
    connect(
        m_attempt.get(), &ConnectAttempt::failed, this,
        [this, attempt = m_attempt.get()](TransportFault::Kind kind, const QString &detail) {
            if (attempt == m_attempt.get()) {
                addressFailed(kind, detail);
            }
        },
        Qt::QueuedConnection);
    if (!m_addresses.isEmpty()) {
        QTimer::singleShot(Patience, m_attempt.get(),
            [this] { addressFailed(TransportFault::Kind::ConnectTimedOut, {}); });
    }
    m_attempt->start(QHostAddress(address), m_endpoint.port);
}

void Connector::addressFailed(TransportFault::Kind kind, const QString &detail)
{
    if (m_stopped) {
        return;
    }
    if (m_addresses.isEmpty()) {
        emit failed({kind, m_tried, detail});
    } else {
        tryNext();
    }
}

void Connector::finish()
{
    if (!m_stopped) {
        m_stopped = true;
        emit connected();
    }
}

} // namespace Heloscope
