// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/tls/opensslhandle.h"
#include "core/net/tls/trustverdict.h"
#include "core/plan/sessionplan.h"
#include "core/session/transportfault.h"
#include "core/smtp/tlsfacts.h"

#include <QByteArray>

#include <openssl/ssl.h>

#include <optional>

namespace Heloscope {

/// The client side of one TLS connection, without a socket: encrypted octets go in and come out,
/// plain ones likewise. The handshake stands still where a verdict is negative, before anything of
/// ours (Finished, client certificate) has left, until answerTrust().
class TlsClient
{
public:
    enum class State : quint8 {
        Handshaking,
        Questioned, ///< a verdict was negative; call answerTrust()
        Established,
        Ended, ///< the peer said it is done (close_notify)
        Failed, ///< see fault()
    };

    /// Writes the first flight at once. The context may go afterwards.
    TlsClient(SSL_CTX *context, const TlsSettings &settings, const QString &verifiedName);
    TlsClient(const TlsClient &) = delete;
    TlsClient &operator=(const TlsClient &) = delete;
    ~TlsClient();

    /// What came from the network. Holds on to no more than one record of it.
    void receive(QByteArrayView encrypted);
    /// The network has ended: whatever was under way fails, unless the peer had said so before.
    void receiveEnd();
    void answerTrust(bool accept);
    /// Before Established and after the end this does nothing: no octet leaves unprotected.
    void write(QByteArrayView plain);
    /// Says that we are done (close_notify).
    void end();
    /// What has to go to the network.
    [[nodiscard]] QByteArray takeEncrypted();
    /// What the peer said, as far as it was decrypted.
    [[nodiscard]] QByteArray takePlain();

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] const TlsFault &fault() const { return m_fault; }
    /// Grows during the handshake.
    [[nodiscard]] const Smtp::TlsFacts &facts() const { return m_facts; }

private:
    static int verify(X509_STORE_CTX *context, void *self);
    int decide(X509_STORE_CTX *context);
    [[nodiscard]] bool seemsPlainText(QByteArrayView encrypted);
    void proceed();
    void shake();
    void decrypt();
    void fail(TlsFault::Kind kind, const QString &detail);
    void failAfter(int returned);
    void readFacts();

    OpenSslHandle<SSL, SSL_free> m_ssl;
    QString m_name;
    Smtp::TlsFacts m_facts;
    TlsFault m_fault;
    QByteArray m_plain;
    QByteArray m_spoken; ///< the first octets where they are no TLS
    std::optional<TrustVerdict> m_verdict;
    std::optional<bool> m_answer; ///< to a negative verdict
    State m_state = State::Handshaking;
    bool m_recordSeen = false; ///< the peer's first octet was that of a TLS record
};

} // namespace Heloscope
