// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/tls/pemtext.h"

#include <QByteArray>

#include <openssl/err.h>
#include <openssl/pem.h>

#include <limits>

namespace Heloscope {

namespace {

/// Without this the library would ask at the terminal.
int refusePassphrase(char * /*buffer*/, int /*size*/, int /*writing*/, void * /*context*/)
{
    return -1;
}

} // namespace

BioHandle readingBio(QByteArrayView bytes)
{
    if (bytes.size() > std::numeric_limits<int>::max()) {
        return {};
    }
    return BioHandle(BIO_new_mem_buf(bytes.data(), static_cast<int>(bytes.size())));
}

QByteArray contentOf(BIO *bio)
{
    char *data = nullptr;
    const long size = BIO_get_mem_data(bio, &data);
    return size > 0 ? QByteArray(data, size) : QByteArray();
}

std::vector<CertificateHandle> certificatesOf(QByteArrayView pem, std::size_t most)
{
    std::vector<CertificateHandle> result;
    const BioHandle bio = readingBio(pem);
    while (bio && result.size() < most) {
        CertificateHandle certificate(
            PEM_read_bio_X509(bio.get(), nullptr, refusePassphrase, nullptr));
        if (!certificate) {
            break;
        }
        result.push_back(std::move(certificate));
    }
    ERR_clear_error();
    return result;
}

KeyHandle privateKeyOf(QByteArrayView pem)
{
    const BioHandle bio = readingBio(pem);
    KeyHandle key(
        bio ? PEM_read_bio_PrivateKey(bio.get(), nullptr, refusePassphrase, nullptr) : nullptr);
    ERR_clear_error();
    return key;
}

} // namespace Heloscope
