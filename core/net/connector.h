// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/sessionplan.h"
#include "core/session/transportfault.h"

#include <QObject>
#include <QStringList>

#include <memory>

class QHostInfo;
class QTcpSocket;

namespace Heloscope {

class ConnectAttempt;

/// "127.0.0.1:25", "[::1]:25".
[[nodiscard]] QString addressText(const QString &address, quint16 port);

/// Looks a host up and tries its addresses in turn until one answers. A literal is never looked
/// up, and "localhost" never leaves this machine (RFC 6761 §6.3).
class Connector : public QObject
{
    Q_OBJECT

public:
    Connector(Endpoint endpoint, AddressFamily family, QObject *parent = nullptr);
    ~Connector() override;

    /// May answer from inside the call.
    void start();
    /// No signal comes after this.
    void stop();
    /// The connected socket, once, after connected().
    [[nodiscard]] std::unique_ptr<QTcpSocket> takeSocket();
    /// Address and port of the last attempt.
    [[nodiscard]] const QString &peer() const { return m_tried; }

signals:
    void resolved(const QString &name, const QStringList &addresses);
    void connecting(const QString &address, quint16 port);
    void connected();
    /// Of the last address, if there were several.
    void failed(const Heloscope::TransportFault &fault);

private:
    void haveAnswer(const QHostInfo &info);
    void haveAddresses(const QStringList &addresses);
    void tryNext();
    void addressFailed(TransportFault::Kind kind, const QString &detail);
    void finish();

    Endpoint m_endpoint;
    QStringList m_addresses; ///< still to be tried
    QString m_tried;
    std::unique_ptr<ConnectAttempt> m_attempt;
    AddressFamily m_family;
    int m_lookup = -1;
    bool m_stopped = false;
};

} // namespace Heloscope
