// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/tlspeer.h"

#include "core/net/tls/pemtext.h"

#include <QTcpSocket>

#include <openssl/err.h>
#include <openssl/ssl.h>
#include <openssl/x509.h>

#include <array>
#include <sys/socket.h>

using Heloscope::certificatesOf;
using Heloscope::OpenSslHandle;
using Heloscope::privateKeyOf;

class TlsPeer::Connection : public QObject
{
public:
    Connection(TlsPeer *peer, QTcpSocket *socket)
        : QObject(socket)
        , m_peer(peer)
        , m_socket(socket)
    {
        connect(socket, &QTcpSocket::readyRead, this, [this] { receive(); });
        connect(socket, &QTcpSocket::bytesWritten, this, [this](qint64 bytes) {
            m_peer->m_written += bytes;
            run();
        });
        connect(socket, &QTcpSocket::disconnected, peer, &TlsPeer::disconnected);
        run();
    }

private:
    void run()
    {
        while (m_next < m_peer->m_steps.size() && step(m_peer->m_steps[m_next])) {
            ++m_next;
        }
    }

    /// False while the step has to wait.
    bool step(const PeerStep &step)
    {
        switch (step.kind) {
        case PeerStep::Kind::Say:
            if (m_ssl) {
                SSL_write(m_ssl.get(), step.bytes.constData(), static_cast<int>(step.bytes.size()));
                send();
            } else {
                m_socket->write(step.bytes);
            }
            return true;
        case PeerStep::Kind::SayBare:
            m_socket->write(step.bytes);
            return true;
        case PeerStep::Kind::Hear:
            return takeLine();
        case PeerStep::Kind::BeginTls:
            return shake();
        case PeerStep::Kind::Notify:
            SSL_shutdown(m_ssl.get());
            send();
            return true;
        case PeerStep::Kind::Close:
            m_socket->disconnectFromHost();
            return true;
        case PeerStep::Kind::Reset:
            return resetNow();
        }
        return true;
    }

    bool resetNow()
    {
        m_socket->flush();
        if (m_socket->bytesToWrite() > 0) {
            return false;
        }
        const linger atOnce{1, 0};
        ::setsockopt(static_cast<int>(m_socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, &atOnce,
            sizeof(atOnce));
        m_socket->abort();
        return true;
    }

    bool takeLine()
    {
        const qsizetype end = m_plain.indexOf('\n');
        if (end < 0) {
            return false;
        }
        m_peer->m_heard.append(m_plain.first(end).trimmed());
        m_plain.remove(0, end + 1);
        return true;
    }

    void makeSsl()
    {
        const PeerTls &wish = m_peer->m_tls;
        const OpenSslHandle<SSL_CTX, SSL_CTX_free> context(SSL_CTX_new(TLS_server_method()));
        SSL_CTX_set_security_level(context.get(), 0);
        SSL_CTX_set_cipher_list(context.get(), "ALL:@SECLEVEL=0");
        const int version = wish.onlyTls11 ? TLS1_1_VERSION : wish.onlyTls12 ? TLS1_2_VERSION : 0;
        SSL_CTX_set_min_proto_version(context.get(), version);
        SSL_CTX_set_max_proto_version(context.get(), version);
        const auto chain = certificatesOf(wish.certificates.chain, 8);
        for (std::size_t i = 0; i < chain.size(); ++i) {
            if (i == 0) {
                SSL_CTX_use_certificate(context.get(), chain[i].get());
            } else {
                SSL_CTX_add1_chain_cert(context.get(), chain[i].get());
            }
        }
        SSL_CTX_use_PrivateKey(context.get(), privateKeyOf(wish.certificates.key).get());
        m_ssl.reset(SSL_new(context.get()));
        if (wish.wantsClientCertificate) {
            SSL_set_verify(m_ssl.get(), SSL_VERIFY_PEER,
                [](int /*good*/, X509_STORE_CTX * /*context*/) { return 1; });
        }
        SSL_set_bio(m_ssl.get(), BIO_new(BIO_s_mem()), BIO_new(BIO_s_mem()));
        SSL_set_accept_state(m_ssl.get());
        const QByteArray early = std::exchange(m_plain, {});
        BIO_write(SSL_get_rbio(m_ssl.get()), early.constData(), static_cast<int>(early.size()));
    }

    bool shake()
    {
        if (!m_ssl) {
            makeSsl();
        }
        ERR_clear_error();
        const bool done = SSL_do_handshake(m_ssl.get()) == 1;
        send();
        if (!done) {
            return false;
        }
        ++m_peer->m_handshakes;
        if (const char *name = SSL_get_servername(m_ssl.get(), TLSEXT_NAMETYPE_host_name)) {
            m_peer->m_indicatedName = name;
        }
        if (const X509 *client = SSL_get0_peer_certificate(m_ssl.get())) {
            std::array<char, 256> subject{};
            X509_NAME_oneline(X509_get_subject_name(client), subject.data(), subject.size());
            m_peer->m_clientSubject = subject.data();
        }
        m_established = true;
        decrypt();
        return true;
    }

    void send()
    {
        BIO *bio = SSL_get_wbio(m_ssl.get());
        QByteArray bytes(static_cast<qsizetype>(BIO_ctrl_pending(bio)), Qt::Uninitialized);
        if (!bytes.isEmpty()) {
            BIO_read(bio, bytes.data(), static_cast<int>(bytes.size()));
            m_socket->write(bytes);
        }
    }

    void decrypt()
    {
        std::array<char, 16384> buffer{};
        int got = 0;
        while ((got = SSL_read(m_ssl.get(), buffer.data(), static_cast<int>(buffer.size()))) > 0) {
            m_plain.append(buffer.data(), got);
        }
        ERR_clear_error();
    }

    void receive()
    {
        const QByteArray bytes = m_socket->readAll();
        if (m_ssl) {
            BIO_write(SSL_get_rbio(m_ssl.get()), bytes.constData(), static_cast<int>(bytes.size()));
            if (m_established) {
                decrypt();
            }
        } else {
            m_plain += bytes;
        }
        run();
    }

    TlsPeer *m_peer;
    QTcpSocket *m_socket;
    OpenSslHandle<SSL, SSL_free> m_ssl;
    QByteArray m_plain;
    std::size_t m_next = 0;
    bool m_established = false;
};

TlsPeer::TlsPeer(std::vector<PeerStep> steps, PeerTls tls, QObject *parent)
    : QTcpServer(parent)
    , m_steps(std::move(steps))
    , m_tls(std::move(tls))
{
    connect(this, &QTcpServer::newConnection, this, &TlsPeer::accept);
    listen(QHostAddress::LocalHost);
}

TlsPeer::~TlsPeer() = default;

void TlsPeer::accept()
{
    while (QTcpSocket *socket = nextPendingConnection()) {
        socket->setParent(this);
        new Connection(this, socket);
    }
}
