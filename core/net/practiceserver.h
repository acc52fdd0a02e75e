// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/practicescript.h"

#include <QByteArray>
#include <QObject>
#include <QString>

#include <memory>

class QTcpServer;

namespace Heloscope {

/// A certificate with its key, and what signed it, all made when the server starts.
struct PracticeIdentity {
    QByteArray caPem; ///< what a client has to trust; empty without TLS
    QByteArray certificatePem;
    QByteArray keyPem;
};

/// Serves one scenario on the loopback interface. Each connection has a Respondent of its own; what
/// the scenario remembers (memory: server) they share. Runs in the event loop of its thread.
class PracticeServer : public QObject
{
    Q_OBJECT

public:
    static constexpr int SessionsCap = 32; ///< at once; one more gets a 421

    explicit PracticeServer(PracticeScript script, QObject *parent = nullptr);
    ~PracticeServer() override;

    /// Binds 127.0.0.1; port 0 takes a free one. False if the port cannot be had or no certificate
    /// could be made: isWithoutIdentity() or errorString(), in the system's words, says why.
    [[nodiscard]] bool listen(quint16 port = 0);
    /// Ends every session at once and stops listening.
    void close();

    [[nodiscard]] quint16 port() const;
    [[nodiscard]] QString errorString() const;
    /// TLS is wanted and no certificate could be made: why listen() failed.
    [[nodiscard]] bool isWithoutIdentity() const;
    /// The authority of the presented certificate, PEM, to be trusted by clients that play along;
    /// empty if the scenario has no TLS.
    [[nodiscard]] QByteArray caPem() const { return m_identity.caPem; }
    [[nodiscard]] const PracticeScript &script() const { return m_script; }
    [[nodiscard]] int sessions() const { return m_sessions; }

signals:
    void sessionStarted();
    /// A connection that was served has ended, in whatever way.
    void sessionFinished();

private:
    void acceptConnection(qintptr descriptor);

    PracticeScript m_script;
    ScriptMemory m_memory;
    PracticeIdentity m_identity;
    std::unique_ptr<QTcpServer> m_listener;
    quint32 m_served = 0; ///< for the nonces
    int m_sessions = 0;

    friend class PracticeListener;
};

} // namespace Heloscope
