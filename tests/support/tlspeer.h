// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/testcertificates.h"

#include <QByteArray>
#include <QTcpServer>

#include <memory>
#include <vector>

/// One thing a scripted server does. Steps run in order; Hear waits for a line of the client.
struct PeerStep {
    enum class Kind : quint8 {
        Say, ///< through TLS once that is up
        SayBare, ///< past TLS, on the bare connection
        Hear, ///< waits for one line
        BeginTls, ///< waits for the end of the handshake
        Notify, ///< close_notify without closing the connection
        Close, ///< FIN after everything was sent
        Reset, ///< RST at once, after what was said has left
    };

    Kind kind = Kind::Say;
    QByteArray bytes;
};

inline PeerStep say(const QByteArray &bytes)
{
    return {PeerStep::Kind::Say, bytes};
}
inline PeerStep sayBare(const QByteArray &bytes)
{
    return {PeerStep::Kind::SayBare, bytes};
}
inline PeerStep hear()
{
    return {PeerStep::Kind::Hear, {}};
}
inline PeerStep tls()
{
    return {PeerStep::Kind::BeginTls, {}};
}
inline PeerStep notify()
{
    return {PeerStep::Kind::Notify, {}};
}
inline PeerStep hangUp()
{
    return {PeerStep::Kind::Close, {}};
}
inline PeerStep reset()
{
    return {PeerStep::Kind::Reset, {}};
}

/// How the peer does TLS. It accepts what a careful server would not: any key, any digest.
struct PeerTls {
    TestCertificates certificates;
    bool onlyTls11 = false;
    bool onlyTls12 = false;
    bool wantsClientCertificate = false;
};

/// A server on 127.0.0.1 that follows a list of steps for each connection.
class TlsPeer : public QTcpServer
{
    Q_OBJECT

public:
    TlsPeer(std::vector<PeerStep> steps, PeerTls tls, QObject *parent = nullptr);
    ~TlsPeer() override;

    /// Lines of all connections, without their ends.
    [[nodiscard]] const QByteArrayList &heard() const { return m_heard; }
    /// Subject of the client's certificate, if it showed one.
    [[nodiscard]] const QByteArray &clientSubject() const { return m_clientSubject; }
    /// The server name indication that came.
    [[nodiscard]] const QByteArray &indicatedName() const { return m_indicatedName; }
    /// Octets that have left, of all connections.
    [[nodiscard]] qint64 written() const { return m_written; }
    /// How many handshakes came to their end.
    [[nodiscard]] int handshakes() const { return m_handshakes; }

signals:
    void disconnected();

private:
    class Connection;

    void accept();

    std::vector<PeerStep> m_steps;
    PeerTls m_tls;
    QByteArrayList m_heard;
    QByteArray m_clientSubject;
    QByteArray m_indicatedName;
    qint64 m_written = 0;
    int m_handshakes = 0;
};
