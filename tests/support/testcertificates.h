// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

/// What is wrong with a server's certificate; each is a class of defect a client has to refuse.
enum class CertificateDefect : quint8 {
    None,
    Expired,
    NotYetValid,
    WrongName,
    NameInCommonNameOnly,
    SelfSigned,
    UnknownIssuer,
    WeakKey, ///< RSA with 1024 bits
    WeakSignature, ///< SHA-1
    ClientAuthOnly,
    MissingIntermediate,
};

/// What a server presents and what a client has to trust to believe it. All PEM.
struct TestCertificates {
    QByteArray chain; ///< the server's own first, then intermediates; never the root
    QByteArray key;
    QByteArray root; ///< the root a client trusts; empty where none can help
};

/// Made anew at every call, so that no fixture ever expires. name is a DNS name or an IP address.
[[nodiscard]] TestCertificates makeTestCertificates(
    CertificateDefect defect, const QString &name = QString::fromLatin1("mail.example.test"));
