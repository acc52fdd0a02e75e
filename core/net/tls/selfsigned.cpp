// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/tls/selfsigned.h"

#include "core/net/tls/pemtext.h"

#include <QHostAddress>

#include <openssl/asn1.h>
#include <openssl/ec.h>
#include <openssl/pem.h>
#include <openssl/rand.h>
#include <openssl/rsa.h>
#include <openssl/x509v3.h>

#include <array>

namespace Heloscope {

namespace {

using Extension = OpenSslHandle<X509_EXTENSION, X509_EXTENSION_free>;

KeyHandle makeKey(CertificateRecipe::Key kind)
{
    switch (kind) {
    case CertificateRecipe::Key::EcP256:
        return KeyHandle(EVP_EC_gen("P-256"));
    case CertificateRecipe::Key::Ed25519:
        return KeyHandle(EVP_PKEY_Q_keygen(nullptr, nullptr, "ED25519"));
    case CertificateRecipe::Key::Rsa2048:
        return KeyHandle(EVP_RSA_gen(2048));
    case CertificateRecipe::Key::Rsa1024:
        return KeyHandle(EVP_RSA_gen(1024));
    }
    return {};
}

template <typename Write>
QByteArray pemOf(Write write)
{
    const BioHandle bio(BIO_new(BIO_s_mem()));
    if (!bio || write(bio.get()) != 1) {
        return {};
    }
    return contentOf(bio.get());
}

CertifiedKey toPem(X509 *certificate, const EVP_PKEY *key)
{
    CertifiedKey result;
    result.certificatePem
        = pemOf([certificate](BIO *bio) { return PEM_write_bio_X509(bio, certificate); });
    result.keyPem = pemOf([key](BIO *bio) {
        return PEM_write_bio_PKCS8PrivateKey(bio, key, nullptr, nullptr, 0, nullptr, nullptr);
    });
    return result;
}

QByteArray alternativeNames(const QStringList &names)
{
    QByteArrayList parts;
    for (const QString &name : names) {
        const bool isAddress = !QHostAddress(name).isNull();
        parts.append((isAddress ? QByteArray("IP:") : QByteArray("DNS:")) + name.toUtf8());
    }
    return parts.join(',');
}

bool addExtension(X509 *certificate, X509 *issuer, int nid, const QByteArray &value)
{
    X509V3_CTX context;
    X509V3_set_ctx(&context, issuer, certificate, nullptr, nullptr, 0);
    const Extension extension(X509V3_EXT_conf_nid(nullptr, &context, nid, value.constData()));
    return extension && X509_add_ext(certificate, extension.get(), -1) == 1;
}

bool addExtensions(X509 *certificate, X509 *issuer, const CertificateRecipe &recipe)
{
    const bool isAuthority = recipe.purpose == CertificateRecipe::Purpose::Authority;
    bool good = addExtension(certificate, issuer, NID_basic_constraints,
                    isAuthority ? "critical,CA:TRUE" : "critical,CA:FALSE")
        && addExtension(certificate, issuer, NID_key_usage,
            isAuthority ? "critical,keyCertSign,cRLSign" : "critical,digitalSignature")
        && addExtension(certificate, issuer, NID_subject_key_identifier, "hash");
    if (good && issuer != certificate) {
        good = addExtension(certificate, issuer, NID_authority_key_identifier, "keyid");
    }
    if (good && !isAuthority) {
        good = addExtension(certificate, issuer, NID_ext_key_usage,
            recipe.purpose == CertificateRecipe::Purpose::ClientAuth ? "clientAuth" : "serverAuth");
    }
    if (good && !recipe.names.isEmpty()) {
        good = addExtension(
            certificate, issuer, NID_subject_alt_name, alternativeNames(recipe.names));
    }
    return good;
}

bool setSerial(X509 *certificate)
{
    std::array<unsigned char, 8> octets{};
    if (RAND_bytes(octets.data(), static_cast<int>(octets.size())) != 1) {
        return false;
    }
    quint64 serial = 0;
    for (const unsigned char octet : octets) {
        serial = (serial << 8U) | octet;
    }
    return ASN1_INTEGER_set_uint64(X509_get_serialNumber(certificate), serial | 1U) == 1;
}

bool setSubject(X509 *certificate, const QString &commonName)
{
    const QByteArray name = commonName.toUtf8();
    return X509_NAME_add_entry_by_NID(X509_get_subject_name(certificate), NID_commonName,
               MBSTRING_UTF8, reinterpret_cast<const unsigned char *>(name.constData()),
               static_cast<int>(name.size()), -1, 0)
        == 1;
}

/// Without an issuer the certificate signs itself.
CertifiedKey make(const CertificateRecipe &recipe, X509 *issuer, EVP_PKEY *issuerKey)
{
    const KeyHandle key = makeKey(recipe.key);
    const CertificateHandle certificate(X509_new());
    if (!key || !certificate) {
        return {};
    }
    X509 *const signer = issuer != nullptr ? issuer : certificate.get();
    EVP_PKEY *const signingKey = issuerKey != nullptr ? issuerKey : key.get();
    const EVP_MD *const digest = EVP_PKEY_is_a(signingKey, "ED25519") == 1 ? nullptr
        : recipe.digest == CertificateRecipe::Digest::Sha1                 ? EVP_sha1()
                                                                           : EVP_sha256();
    const bool good = X509_set_version(certificate.get(), X509_VERSION_3) == 1
        && setSerial(certificate.get()) && setSubject(certificate.get(), recipe.commonName)
        && X509_set_issuer_name(certificate.get(), X509_get_subject_name(signer)) == 1
        && ASN1_TIME_set(
               X509_getm_notBefore(certificate.get()), recipe.notBefore.toSecsSinceEpoch())
            != nullptr
        && ASN1_TIME_set(X509_getm_notAfter(certificate.get()), recipe.notAfter.toSecsSinceEpoch())
            != nullptr
        && X509_set_pubkey(certificate.get(), key.get()) == 1
        && addExtensions(certificate.get(), signer, recipe)
        && X509_sign(certificate.get(), signingKey, digest) > 0;
    return good ? toPem(certificate.get(), key.get()) : CertifiedKey{};
}

} // namespace

CertifiedKey makeSelfSigned(const CertificateRecipe &recipe)
{
    return make(recipe, nullptr, nullptr);
}

CertifiedKey makeSignedBy(const CertifiedKey &issuer, const CertificateRecipe &recipe)
{
    const std::vector<CertificateHandle> certificates = certificatesOf(issuer.certificatePem, 1);
    const KeyHandle key = privateKeyOf(issuer.keyPem);
    if (certificates.empty() || !key) {
        return {};
    }
    return make(recipe, certificates.front().get(), key.get());
}

} // namespace Heloscope
