// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/servertls.h"

#include "core/net/tls/pemtext.h"

#include <openssl/err.h>

#include <array>

using Heloscope::certificatesOf;
using Heloscope::OpenSslHandle;
using Heloscope::privateKeyOf;

ServerTls::ServerTls(const TestCertificates &certificates, int onlyProtocol)
{
    const OpenSslHandle<SSL_CTX, SSL_CTX_free> context(SSL_CTX_new(TLS_server_method()));
    SSL_CTX_set_security_level(context.get(), 0);
    SSL_CTX_set_cipher_list(context.get(), "ALL:@SECLEVEL=0");
    SSL_CTX_set_min_proto_version(context.get(), onlyProtocol);
    SSL_CTX_set_max_proto_version(context.get(), onlyProtocol);
    const auto chain = certificatesOf(certificates.chain, 8);
    for (std::size_t i = 0; i < chain.size(); ++i) {
        if (i == 0) {
            SSL_CTX_use_certificate(context.get(), chain[i].get());
        } else {
            SSL_CTX_add1_chain_cert(context.get(), chain[i].get());
        }
    }
    if (!certificates.key.isEmpty()) {
        SSL_CTX_use_PrivateKey(context.get(), privateKeyOf(certificates.key).get());
    }
    m_ssl.reset(SSL_new(context.get()));
    SSL_set_bio(m_ssl.get(), BIO_new(BIO_s_mem()), BIO_new(BIO_s_mem()));
    SSL_set_accept_state(m_ssl.get());
}

void ServerTls::receive(const QByteArray &bytes)
{
    if (!bytes.isEmpty()) {
        BIO_write(SSL_get_rbio(m_ssl.get()), bytes.constData(), static_cast<int>(bytes.size()));
    }
}

QByteArray ServerTls::takeEncrypted()
{
    BIO *bio = SSL_get_wbio(m_ssl.get());
    QByteArray bytes(static_cast<qsizetype>(BIO_ctrl_pending(bio)), Qt::Uninitialized);
    if (!bytes.isEmpty()) {
        BIO_read(bio, bytes.data(), static_cast<int>(bytes.size()));
    }
    return bytes;
}

bool ServerTls::shake()
{
    ERR_clear_error();
    const bool done = SSL_do_handshake(m_ssl.get()) == 1;
    ERR_clear_error();
    return done;
}

void ServerTls::write(const QByteArray &plain)
{
    SSL_write(m_ssl.get(), plain.constData(), static_cast<int>(plain.size()));
}

QByteArray ServerTls::takePlain()
{
    QByteArray plain;
    std::array<char, 16384> buffer{};
    int got = 0;
    while ((got = SSL_read(m_ssl.get(), buffer.data(), static_cast<int>(buffer.size()))) > 0) {
        plain.append(buffer.data(), got);
    }
    ERR_clear_error();
    return plain;
}

void ServerTls::endInOrder()
{
    SSL_shutdown(m_ssl.get());
}
