// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <vector>

namespace Smtp {

/// One certificate as the server presented it.
struct CertificateFacts {
    QString subject; ///< RFC 2253 form, "CN=mail.example.test,O=Example"
    QString issuer;
    std::vector<QString> names; ///< subject alternative names: DNS names and IP addresses
    QDateTime notBefore; ///< UTC
    QDateTime notAfter; ///< UTC
    QString key; ///< "EC P-256", "RSA 2048"
    QString signature; ///< "ecdsa-with-SHA256"
    QByteArray sha256; ///< fingerprint of the DER form, 64 lower-case hexadecimal digits
    QByteArray pem; ///< the certificate itself

    bool operator==(const CertificateFacts &) const = default;
};

/// Why a chain or a name was not believed. Closed list; the words for it are elsewhere.
enum class TlsProblem : quint8 {
    SelfSigned,
    UnknownIssuer,
    Expired,
    NotYetValid,
    NameMismatch,
    WeakKey,
    WeakSignature,
    WrongPurpose,
    InvalidCa,
    Revoked,
    NoCertificate,
    OtherProblem,
};

/// "self-signed", "unknown-issuer", …: the form used in transcripts.
[[nodiscard]] QByteArray tlsProblemName(TlsProblem problem);
/// The inverse; OtherProblem for an unknown name.
[[nodiscard]] TlsProblem tlsProblemFromName(QByteArrayView name);

/// What is known of an encrypted connection. Only transports and transcript readers make one.
/// The two verdicts are kept apart: whether the chain leads to a trusted root, and whether the
/// certificate is for the name that was asked for (RFC 3207 §4.1, RFC 8314).
struct TlsFacts {
    QByteArray protocol; ///< "TLSv1.3"
    QByteArray cipher; ///< "TLS_AES_256_GCM_SHA384"
    QByteArray group; ///< key exchange group, "X25519"; empty when unknown
    QString verifiedName; ///< the name the certificate had to match
    bool chainTrusted = false;
    bool nameMatches = false;
    bool exceptionMade = false; ///< a person accepted this very certificate in spite of a verdict
    std::vector<TlsProblem> problems;
    std::vector<CertificateFacts> chain; ///< as presented, the server's own first

    [[nodiscard]] bool isTrusted() const { return chainTrusted && nameMatches; }

    bool operator==(const TlsFacts &) const = default;
};

} // namespace Smtp
