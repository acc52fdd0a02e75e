// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/sessionplan.h"
#include "core/session/transport.h"

#include <QByteArray>
#include <QString>

#include <memory>

class QSslConfiguration;
class QSslSocket;
class QTcpSocket;

namespace Heloscope {

class ConnectionProbe;
class Connector;
class FirstWords;

/// The wire to a real server: TCP, with TLS from the first octet or from beginTls() on. Reads as
/// fast as it hands out and holds at most 64 KiB in each direction of its own accord.
/// After failed(), tlsFailed() or closed() the connection is gone; only after tlsFailed() may
/// close() still be called, and answers with closed().
class SocketTransport final : public Transport
{
    Q_OBJECT

public:
    explicit SocketTransport(TlsSettings settings, QObject *parent = nullptr);
    ~SocketTransport() override;

    void open(const Endpoint &endpoint, AddressFamily family, bool implicitTls) override;
    /// While a handshake runs nothing is accepted, so that nothing can leave unprotected.
    void write(const QByteArray &bytes) override;
    [[nodiscard]] qint64 bytesToWrite() const override;
    [[nodiscard]] bool hasUnread() const override;
    void beginTls() override;
    void answerTrust(bool accept) override;
    void close() override;
    void abort() override;

private:
    enum class Phase : quint8 {
        Idle,
        Connecting, ///< looking up or trying addresses
        Open,
        Handshaking,
        Encrypted,
        Closing, ///< what is left is being sent
        Refused, ///< tlsFailed() was said
        Over,
    };

    template <typename Step>
    void later(Step step);
    void start();
    void becomeConnected();
    void startHandshake();
    void catchUp();
    void absorb();
    void handOut();
    void watch();
    void secure(const QSslConfiguration &configuration);
    void handshakeDone();
    void sslFailed(const QString &words);
    void becomeEncrypted();
    void refuse(const TlsFault &fault);
    void socketWritten();
    void socketEnded();
    void finishClosed(Closer by);
    void finishFailed(const TransportFault &fault);
    void dropSocket();

    TlsSettings m_settings;
    Endpoint m_endpoint;
    QByteArray m_unread; ///< came, but was not handed out yet
    QString m_peer; ///< address and port, once connected
    std::unique_ptr<Connector> m_connector;
    std::unique_ptr<QTcpSocket> m_socket; ///< from the handshake on a QSslSocket
    std::unique_ptr<ConnectionProbe> m_probe;
    std::unique_ptr<FirstWords> m_firstWords; ///< during the handshake
    QSslSocket *m_ssl = nullptr; ///< m_socket, once it is one
    Smtp::TlsFacts m_facts;
    AddressFamily m_family = AddressFamily::Any;
    Phase m_phase = Phase::Idle;
    bool m_implicitTls = false;
    bool m_flushOwed = false;
    bool m_questionAsked = false;
};

} // namespace Heloscope
