// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/tls/opensslhandle.h"

#include <QByteArrayView>

#include <openssl/bio.h>
#include <openssl/evp.h>
#include <openssl/x509.h>

#include <vector>

namespace Heloscope {

using CertificateHandle = OpenSslHandle<X509, X509_free>;
using KeyHandle = OpenSslHandle<EVP_PKEY, EVP_PKEY_free>;
using BioHandle = OpenSslHandle<BIO, BIO_free_all>;

/// A source over bytes, which must outlive it; empty if they are too many.
[[nodiscard]] BioHandle readingBio(QByteArrayView bytes);
/// What was written to a memory BIO.
[[nodiscard]] QByteArray contentOf(BIO *bio);

/// The certificates of a PEM text in their order, up to the first broken one, at most `most`.
/// Never asks for a passphrase.
[[nodiscard]] std::vector<CertificateHandle> certificatesOf(QByteArrayView pem, std::size_t most);

/// The first private key; empty if there is none or if it is protected by a passphrase.
[[nodiscard]] KeyHandle privateKeyOf(QByteArrayView pem);

} // namespace Heloscope
