// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/tls/sslconfiguration.h"

#include <QHostAddress>
#include <QSslCertificate>
#include <QSslKey>
#include <QSslSocket>
#include <QUrl>

#include <openssl/evp.h>
#include <openssl/pem.h>

namespace Heloscope {

namespace {

QSslKey toQt(const KeyHandle &key)
{
    const BioHandle memory(BIO_new(BIO_s_mem()));
    PEM_write_bio_PrivateKey(memory.get(), key.get(), nullptr, nullptr, 0, nullptr, nullptr);
    const QByteArray pem = contentOf(memory.get());
    const auto algorithm = EVP_PKEY_get_base_id(key.get()) == EVP_PKEY_RSA ? QSsl::Rsa : QSsl::Ec;
    return QSslKey(pem, algorithm, QSsl::Pem, QSsl::PrivateKey);
}

QSslCertificate toQt(const CertificateHandle &certificate)
{
    const BioHandle memory(BIO_new(BIO_s_mem()));
    PEM_write_bio_X509(memory.get(), certificate.get());
    return QSslCertificate(contentOf(memory.get()), QSsl::Pem);
}

} // namespace

QSslConfiguration sslConfiguration(const ClientIdentity &identity)
{
    QSslConfiguration configuration;
    configuration.setProtocol(QSsl::TlsV1_2OrLater);
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
    // X448 left out, so that a key exchange Qt has no key for can only be X25519: see identify().
    configuration.setBackendConfigurationOption("Groups", QByteArray("X25519:P-256:P-384:P-521"));
    configuration.setSslOption(QSsl::SslOptionDisableLegacyRenegotiation, true);
    configuration.setSslOption(QSsl::SslOptionDisableSessionPersistence, true);
    if (!identity.chain.empty()) {
        QList<QSslCertificate> chain;
        for (const CertificateHandle &certificate : identity.chain) {
            chain.append(toQt(certificate));
        }
        configuration.setLocalCertificateChain(chain);
        configuration.setPrivateKey(toQt(identity.key));
    }
    return configuration;
}

QString indicatedName(const QString &name)
{
    if (!QHostAddress(name).isNull()) {
        return {};
    }
    const QByteArray ace = QUrl::toAce(name);
    QString host = ace.isEmpty() ? name : QString::fromLatin1(ace);
    if (host.endsWith(u'.')) {
        host.chop(1);
    }
    return host;
}

} // namespace Heloscope
