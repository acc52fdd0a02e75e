// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/sessionplan.h"
#include "core/session/transportfault.h"
#include "core/smtp/tlsfacts.h"
#include "core/transcript/entry.h"

#include <QByteArray>
#include <QObject>
#include <QString>
#include <QStringList>

namespace Heloscope {

/// The whole contract between a session and its wire. A request never answers from inside the call:
/// signals come from the event loop. Nothing is buffered on the receiving side: every octet that
/// has come is handed out at once, so that octets from before TLS can never be read after it.
class Transport : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Looks the name up and tries its addresses in turn. With implicit TLS the handshake follows
    /// at once and tlsEstablished() comes after connected(). The limit is the session's business.
    virtual void open(const Endpoint &endpoint, AddressFamily family, bool implicitTls) = 0;
    virtual void write(const QByteArray &bytes) = 0;
    /// Octets accepted by write() that have not left this process yet.
    [[nodiscard]] virtual qint64 bytesToWrite() const = 0;
    /// Octets have come that bytesArrived() is still to hand out; where that cannot be told, false.
    [[nodiscard]] virtual bool hasUnread() const { return false; }
    /// Starts the client side of the handshake (RFC 3207 §4).
    virtual void beginTls() = 0;
    /// Answers trustQuestioned(): true goes on in spite of the verdict, false gives tlsFailed().
    virtual void answerTrust(bool accept) = 0;
    /// Sends what is left, then ends the connection; closed() follows.
    virtual void close() = 0;
    /// Ends the connection at once; no signal comes after it.
    virtual void abort() = 0;

signals:
    void resolved(const QString &name, const QStringList &addresses);
    void connecting(const QString &address, quint16 port);
    void connected(const QString &local, const QString &peer);
    void bytesArrived(const QByteArray &bytes);
    /// Everything written so far has left this process.
    void flushed();
    /// Encrypted, and both verdicts were good or an exception was made.
    void tlsEstablished(const Smtp::TlsFacts &facts);
    /// The handshake stands still: a verdict was negative. Wait for answerTrust().
    void trustQuestioned(const Smtp::TlsFacts &facts);
    /// facts: what had become known, chain included.
    void tlsFailed(const Heloscope::TlsFault &fault, const Smtp::TlsFacts &facts);
    /// No connection could be made, or it broke; nothing follows.
    void failed(const Heloscope::TransportFault &fault);
    /// The connection has ended in order.
    void closed(Heloscope::Closer by);
};

} // namespace Heloscope
