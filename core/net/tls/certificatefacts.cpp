// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/tls/certificatefacts.h"

#include "core/net/tls/pemtext.h"
#include "core/wire/displaytext.h"

#include <QHostAddress>
#include <QTimeZone>

#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/objects.h>
#include <openssl/pem.h>
#include <openssl/x509.h>
#include <openssl/x509v3.h>

#include <algorithm>
#include <array>
#include <ctime>

using namespace Qt::StringLiterals;

namespace Heloscope {

namespace {

using GeneralNames = OpenSslHandle<GENERAL_NAMES, GENERAL_NAMES_free>;

constexpr qsizetype MaxText = 1024;
constexpr int MaxNames = 128;
constexpr std::size_t MaxCertificates = 32;

QString nameText(const X509_NAME *name)
{
    const BioHandle bio(BIO_new(BIO_s_mem()));
    if (!bio || name == nullptr
        || X509_NAME_print_ex(bio.get(), name, 0, XN_FLAG_RFC2253 & ~ASN1_STRFLGS_ESC_MSB) < 0) {
        return {};
    }
    return Smtp::displayText(contentOf(bio.get()).left(MaxText));
}

QByteArrayView octetsOf(const ASN1_STRING *string)
{
    return {ASN1_STRING_get0_data(string), ASN1_STRING_length(string)};
}

QString addressText(QByteArrayView octets)
{
    if (octets.size() == 4) {
        quint32 address = 0;
        for (const char octet : octets) {
            address = (address << 8U) | static_cast<quint8>(octet);
        }
        return QHostAddress(address).toString();
    }
    if (octets.size() == 16) {
        Q_IPV6ADDR address{};
        std::ranges::transform(
            octets, &address[0], [](char octet) { return static_cast<quint8>(octet); });
        return QHostAddress(address).toString();
    }
    return {};
}

std::vector<QString> alternativeNames(X509 *certificate)
{
    std::vector<QString> result;
    const GeneralNames names(static_cast<GENERAL_NAMES *>(
        X509_get_ext_d2i(certificate, NID_subject_alt_name, nullptr, nullptr)));
    const int count = names ? std::min(sk_GENERAL_NAME_num(names.get()), MaxNames) : 0;
    for (int i = 0; i < count; ++i) {
        const GENERAL_NAME *name = sk_GENERAL_NAME_value(names.get(), i);
        QString text;
        if (name->type == GEN_DNS) {
            const QByteArrayView octets = octetsOf(name->d.dNSName);
            text = Smtp::displayText(octets.first(std::min(octets.size(), MaxText)));
        } else if (name->type == GEN_IPADD) {
            text = addressText(octetsOf(name->d.iPAddress));
        }
        if (!text.isEmpty()) {
            result.push_back(text);
        }
    }
    return result;
}

QDateTime timeOf(const ASN1_TIME *time)
{
    std::tm parts{};
    if (time == nullptr || ASN1_TIME_to_tm(time, &parts) != 1) {
        return {};
    }
    return QDateTime(QDate(parts.tm_year + 1900, parts.tm_mon + 1, parts.tm_mday),
        QTime(parts.tm_hour, parts.tm_min, parts.tm_sec), Qt::UTC);
}

QString curveName(const EVP_PKEY *key)
{
    std::array<char, 64> group{};
    if (EVP_PKEY_get_group_name(key, group.data(), group.size(), nullptr) != 1) {
        return {};
    }
    const char *nist = EC_curve_nid2nist(OBJ_sn2nid(group.data()));
    return QString::fromLatin1(nist != nullptr ? nist : group.data());
}

QString keyText(X509 *certificate)
{
    const EVP_PKEY *key = X509_get0_pubkey(certificate);
    if (key == nullptr) {
        return {};
    }
    const QString bits = QString::number(EVP_PKEY_get_bits(key));
    switch (EVP_PKEY_get_base_id(key)) {
    case EVP_PKEY_RSA:
        return u"RSA "_s + bits;
    case EVP_PKEY_RSA_PSS:
        return u"RSA-PSS "_s + bits;
    case EVP_PKEY_DSA:
        return u"DSA "_s + bits;
    case EVP_PKEY_EC:
        return u"EC "_s + curveName(key);
    case EVP_PKEY_ED25519:
        return u"Ed25519"_s;
    case EVP_PKEY_ED448:
        return u"Ed448"_s;
    default:
        return QString::fromLatin1(EVP_PKEY_get0_type_name(key));
    }
}

QString signatureText(const X509 *certificate)
{
    const int nid = X509_get_signature_nid(certificate);
    return nid == NID_undef ? QString() : QString::fromLatin1(OBJ_nid2ln(nid));
}

QByteArray fingerprint(const X509 *certificate)
{
    std::array<unsigned char, EVP_MAX_MD_SIZE> digest{};
    unsigned int size = 0;
    if (X509_digest(certificate, EVP_sha256(), digest.data(), &size) != 1) {
        return {};
    }
    return QByteArrayView(digest.data(), size).toByteArray().toHex();
}

QByteArray pemOf(X509 *certificate)
{
    const BioHandle bio(BIO_new(BIO_s_mem()));
    return bio && PEM_write_bio_X509(bio.get(), certificate) == 1 ? contentOf(bio.get())
                                                                  : QByteArray();
}

} // namespace

Smtp::CertificateFacts factsOf(x509_st *certificate)
{
    Smtp::CertificateFacts facts;
    facts.subject = nameText(X509_get_subject_name(certificate));
    facts.issuer = nameText(X509_get_issuer_name(certificate));
    facts.names = alternativeNames(certificate);
    facts.notBefore = timeOf(X509_get0_notBefore(certificate));
    facts.notAfter = timeOf(X509_get0_notAfter(certificate));
    facts.key = keyText(certificate);
    facts.signature = signatureText(certificate);
    facts.sha256 = fingerprint(certificate);
    facts.pem = pemOf(certificate);
    ERR_clear_error();
    return facts;
}

std::vector<Smtp::CertificateFacts> readCertificates(QByteArrayView pemOrDer)
{
    std::vector<CertificateHandle> handles;
    if (pemOrDer.contains("-----BEGIN")) {
        handles = certificatesOf(pemOrDer, MaxCertificates);
    } else if (const BioHandle bio = readingBio(pemOrDer)) {
        if (CertificateHandle certificate{d2i_X509_bio(bio.get(), nullptr)}) {
            handles.push_back(std::move(certificate));
        }
    }
    std::vector<Smtp::CertificateFacts> result;
    for (const CertificateHandle &certificate : handles) {
        result.push_back(factsOf(certificate.get()));
    }
    ERR_clear_error();
    return result;
}

} // namespace Heloscope
