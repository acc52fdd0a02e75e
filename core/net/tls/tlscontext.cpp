// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/tls/tlscontext.h"

#include "core/net/tls/pemtext.h"

#include <QDir>
#include <QFile>

#include <openssl/err.h>
#include <openssl/x509.h>

#include <optional>

using namespace Qt::StringLiterals;

namespace Heloscope {

namespace {

constexpr qint64 MaxFileSize = 4 * 1024 * 1024;
constexpr std::size_t MaxAuthorities = 4096;
constexpr std::size_t MaxOwnChain = 16;

Failure<TransportFault> unreadable(const QString &path, const QString &reason)
{
    return Failure{
        TransportFault{TransportFault::Kind::FileUnreadable, {}, QString(path + u": "_s + reason)}};
}

Result<QByteArray, TransportFault> contentOfFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return unreadable(path, file.errorString());
    }
    QByteArray bytes = file.read(MaxFileSize);
    if (file.error() != QFileDevice::NoError) {
        return unreadable(path, file.errorString());
    }
    return bytes;
}

void trustSystem(SSL_CTX *context)
{
    // The folder is indexed by name, so only the roots that are asked for are read. The single
    // file holds the same roots and takes tens of milliseconds: only where there is no folder.
    SSL_CTX_set_default_verify_dir(context);
    const QString folder = QFile::decodeName(X509_get_default_cert_dir());
    if (qEnvironmentVariableIsSet(X509_get_default_cert_file_env()) || QDir(folder).isEmpty()) {
        SSL_CTX_set_default_verify_file(context);
    }
    ERR_clear_error();
}

std::optional<TransportFault> trustFile(SSL_CTX *context, const QString &path)
{
    const Result<QByteArray, TransportFault> bytes = contentOfFile(path);
    if (!bytes) {
        return bytes.fault();
    }
    const std::vector<CertificateHandle> authorities = certificatesOf(*bytes, MaxAuthorities);
    if (authorities.empty()) {
        return unreadable(path, u"no certificate in PEM form"_s).fault;
    }
    for (const CertificateHandle &authority : authorities) {
        X509_STORE_add_cert(SSL_CTX_get_cert_store(context), authority.get());
    }
    return {};
}

std::optional<TransportFault> showCertificate(SSL_CTX *context, const TlsSettings &settings)
{
    const QString &path = settings.clientCertificateFile;
    const Result<QByteArray, TransportFault> bytes = contentOfFile(path);
    if (!bytes) {
        return bytes.fault();
    }
    const std::vector<CertificateHandle> chain = certificatesOf(*bytes, MaxOwnChain);
    if (chain.empty() || SSL_CTX_use_certificate(context, chain.front().get()) != 1) {
        return unreadable(path, u"no usable certificate in PEM form"_s).fault;
    }
    for (std::size_t i = 1; i < chain.size(); ++i) {
        SSL_CTX_add1_chain_cert(context, chain[i].get());
    }
    const QString keyPath = settings.clientKeyFile.isEmpty() ? path : settings.clientKeyFile;
    const Result<QByteArray, TransportFault> keyBytes = contentOfFile(keyPath);
    if (!keyBytes) {
        return keyBytes.fault();
    }
    const KeyHandle key = privateKeyOf(*keyBytes);
    if (!key) {
        return unreadable(keyPath, u"no private key in PEM form without a passphrase"_s).fault;
    }
    if (SSL_CTX_use_PrivateKey(context, key.get()) != 1) {
        return unreadable(keyPath, u"the key does not belong to the certificate"_s).fault;
    }
    return {};
}

} // namespace

Result<TlsContextHandle, TransportFault> makeTlsContext(const TlsSettings &settings)
{
    TlsContextHandle context(SSL_CTX_new(TLS_client_method()));
    if (!context) {
        return Failure{TransportFault{TransportFault::Kind::SystemFault, {}, takeLibraryError()}};
    }
    SSL_CTX_set_min_proto_version(context.get(), TLS1_2_VERSION);
    SSL_CTX_set_options(context.get(), SSL_OP_NO_RENEGOTIATION | SSL_OP_NO_COMPRESSION);
    SSL_CTX_set_session_cache_mode(context.get(), SSL_SESS_CACHE_OFF);
    trustSystem(context.get());
    if (!settings.caFile.isEmpty()) {
        if (const auto fault = trustFile(context.get(), settings.caFile)) {
            return Failure{*fault};
        }
    }
    if (!settings.clientCertificateFile.isEmpty()) {
        if (const auto fault = showCertificate(context.get(), settings)) {
            return Failure{*fault};
        }
    }
    ERR_clear_error();
    return context;
}

QString takeLibraryError()
{
    const unsigned long code = ERR_get_error();
    ERR_clear_error();
    if (code == 0) {
        return {};
    }
    const char *reason = ERR_reason_error_string(code);
    return reason != nullptr ? QString::fromLatin1(reason) : QString::number(code, 16);
}

} // namespace Heloscope
