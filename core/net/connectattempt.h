// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/transportfault.h"

#include <QObject>

#include <memory>

class QHostAddress;
class QSocketNotifier;
class QTcpSocket;

namespace Heloscope {

/// One attempt to reach one address. Not left to QTcpSocket because that asks for the outcome by
/// calling connect() once more: where the peer has reset the connection meanwhile this opens
/// another one, and so on for half a minute, and what the peer had said is lost.
class ConnectAttempt : public QObject
{
    Q_OBJECT

public:
    explicit ConnectAttempt(QObject *parent = nullptr);
    ~ConnectAttempt() override;

    /// Answers by signal, never from inside the call.
    void start(const QHostAddress &address, quint16 port);
    /// The connected socket, once, after connected().
    [[nodiscard]] std::unique_ptr<QTcpSocket> takeSocket();

signals:
    void connected();
    void failed(Heloscope::TransportFault::Kind kind, const QString &detail);

private:
    void answered();
    void failLater(int error);

    std::unique_ptr<QSocketNotifier> m_writable;
    int m_descriptor = -1;
};

} // namespace Heloscope
