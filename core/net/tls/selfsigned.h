// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QStringList>

namespace Heloscope {

/// What a certificate made at run time shall say. The defaults make a good server certificate;
/// each member can also be set to make one that a careful client refuses.
struct CertificateRecipe {
    enum class Key : quint8 {
        EcP256,
        Ed25519,
        Rsa2048,
        Rsa1024
    };
    enum class Digest : quint8 {
        Sha256,
        Sha1
    };
    enum class Purpose : quint8 {
        ServerAuth,
        ClientAuth,
        Authority
    };

    QString commonName; ///< at most 64 octets of UTF-8
    QStringList names; ///< subject alternative names: DNS names and IP addresses
    QDateTime notBefore = QDateTime::currentDateTimeUtc().addDays(-1);
    QDateTime notAfter = QDateTime::currentDateTimeUtc().addDays(30);
    Key key = Key::EcP256;
    Digest digest = Digest::Sha256; ///< without meaning for a signing key of kind Ed25519
    Purpose purpose = Purpose::ServerAuth;
};

/// A certificate with its private key. Both empty if the library could not make them.
struct CertifiedKey {
    QByteArray certificatePem;
    QByteArray keyPem; ///< PKCS #8, not encrypted

    [[nodiscard]] bool isEmpty() const { return certificatePem.isEmpty() || keyPem.isEmpty(); }
};

/// Makes a key and a certificate signed with that same key: a root, or a self-signed server
/// certificate. Takes well under a millisecond for elliptic curves.
[[nodiscard]] CertifiedKey makeSelfSigned(const CertificateRecipe &recipe);

/// Makes a key and a certificate signed by issuer. The chain to present is this certificate and
/// then issuer's, unless that one is a root.
[[nodiscard]] CertifiedKey makeSignedBy(
    const CertifiedKey &issuer, const CertificateRecipe &recipe);

} // namespace Heloscope
