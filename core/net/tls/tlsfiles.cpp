// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/tls/tlsfiles.h"

#include <QFile>

#include <openssl/err.h>
#include <openssl/x509.h>
#include <openssl/x509_vfy.h>

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

void trustSystem(X509_STORE *store, Roots roots)
{
    // The folder is indexed by name: only the roots that are asked for are read. The single file
    // is read as a whole, which takes tens of milliseconds.
    X509_LOOKUP *folder = X509_STORE_add_lookup(store, X509_LOOKUP_hash_dir());
    if (folder != nullptr) {
        X509_LOOKUP_add_dir(folder, nullptr, X509_FILETYPE_DEFAULT);
    }
    if (roots == Roots::All) {
        X509_LOOKUP *file = X509_STORE_add_lookup(store, X509_LOOKUP_file());
        if (file != nullptr) {
            X509_LOOKUP_load_file(file, nullptr, X509_FILETYPE_DEFAULT);
        }
    }
    ERR_clear_error();
}

std::optional<TransportFault> trustFile(X509_STORE *store, const QString &path)
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
        X509_STORE_add_cert(store, authority.get());
    }
    return {};
}

} // namespace

Result<TrustStoreHandle, TransportFault> makeTrustStore(const TlsSettings &settings, Roots roots)
{
    TrustStoreHandle store(X509_STORE_new());
    if (!store) {
        return Failure{TransportFault{TransportFault::Kind::SystemFault, {}, {}}};
    }
    trustSystem(store.get(), roots);
    if (!settings.caFile.isEmpty()) {
        if (const auto fault = trustFile(store.get(), settings.caFile)) {
            return Failure{*fault};
        }
    }
    ERR_clear_error();
    return store;
}

Result<ClientIdentity, TransportFault> readIdentity(const TlsSettings &settings)
{
    ClientIdentity identity;
    const QString &path = settings.clientCertificateFile;
    if (path.isEmpty()) {
        return identity;
    }
    const Result<QByteArray, TransportFault> bytes = contentOfFile(path);
    if (!bytes) {
        return Failure{bytes.fault()};
    }
    identity.chain = certificatesOf(*bytes, MaxOwnChain);
    if (identity.chain.empty()) {
        return unreadable(path, u"no usable certificate in PEM form"_s);
    }
    const QString keyPath = settings.clientKeyFile.isEmpty() ? path : settings.clientKeyFile;
    const Result<QByteArray, TransportFault> keyBytes = contentOfFile(keyPath);
    if (!keyBytes) {
        return Failure{keyBytes.fault()};
    }
    identity.key = privateKeyOf(*keyBytes);
    if (!identity.key) {
        return unreadable(keyPath, u"no private key in PEM form without a passphrase"_s);
    }
    if (X509_check_private_key(identity.chain.front().get(), identity.key.get()) != 1) {
        ERR_clear_error();
        return unreadable(keyPath, u"the key does not belong to the certificate"_s);
    }
    ERR_clear_error();
    return identity;
}

std::optional<TransportFault> findFileFault(const TlsSettings &settings)
{
    if (!settings.caFile.isEmpty()) {
        if (const auto store = makeTrustStore(settings, Roots::Indexed); !store) {
            return store.fault();
        }
    }
    const auto identity = readIdentity(settings);
    return identity ? std::nullopt : std::optional(identity.fault());
}

} // namespace Heloscope
