// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/tls/trustverdict.h"

#include <QHostAddress>
#include <QUrl>

#include <openssl/err.h>
#include <openssl/x509.h>
#include <openssl/x509_vfy.h>
#include <openssl/x509v3.h>

#include <algorithm>

namespace Heloscope {

namespace {

/// Security level 2 of OpenSSL: 112 bits, RSA from 2048, no SHA-1.
constexpr int LeastAuthLevel = 2;

void addOnce(std::vector<Smtp::TlsProblem> &problems, Smtp::TlsProblem problem)
{
    if (std::ranges::find(problems, problem) == problems.end()) {
        problems.push_back(problem);
    }
}

int collect(int good, X509_STORE_CTX *context)
{
    if (good != 1) {
        auto *problems
            = static_cast<std::vector<Smtp::TlsProblem> *>(X509_STORE_CTX_get_app_data(context));
        addOnce(*problems, problemOf(X509_STORE_CTX_get_error(context)));
        // An error left standing would be reported again in place of the next one.
        X509_STORE_CTX_set_error(context, X509_V_OK);
    }
    return 1;
}

} // namespace

TrustVerdict judge(x509_store_ctx_st *context, const QString &name)
{
    TrustVerdict verdict;
    X509_VERIFY_PARAM *rules = X509_STORE_CTX_get0_param(context);
    X509_VERIFY_PARAM_set_auth_level(
        rules, std::max(LeastAuthLevel, X509_VERIFY_PARAM_get_auth_level(rules)));
    X509_STORE_CTX_set_app_data(context, &verdict.problems);
    X509_STORE_CTX_set_verify_cb(context, collect);
    const bool verified = X509_verify_cert(context) == 1;
    X509_STORE_CTX_set_app_data(context, nullptr);
    if (!verified && verdict.problems.empty()) {
        verdict.problems.push_back(Smtp::TlsProblem::OtherProblem);
    }
    verdict.chainTrusted = verdict.problems.empty();

    X509 *own = X509_STORE_CTX_get0_cert(context);
    verdict.nameMatches = own != nullptr && matchesName(own, name);
    if (own == nullptr) {
        verdict.chainTrusted = false;
        verdict.problems.push_back(Smtp::TlsProblem::NoCertificate);
    } else if (!verdict.nameMatches) {
        verdict.problems.push_back(Smtp::TlsProblem::NameMismatch);
    }
    ERR_clear_error();
    return verdict;
}

Smtp::TlsProblem problemOf(int verificationError)
{
    switch (verificationError) {
    case X509_V_ERR_DEPTH_ZERO_SELF_SIGNED_CERT:
        return Smtp::TlsProblem::SelfSigned;
    case X509_V_ERR_SELF_SIGNED_CERT_IN_CHAIN:
    case X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT:
    case X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT_LOCALLY:
    case X509_V_ERR_UNABLE_TO_VERIFY_LEAF_SIGNATURE:
    case X509_V_ERR_CERT_UNTRUSTED:
        return Smtp::TlsProblem::UnknownIssuer;
    case X509_V_ERR_CERT_HAS_EXPIRED:
        return Smtp::TlsProblem::Expired;
    case X509_V_ERR_CERT_NOT_YET_VALID:
        return Smtp::TlsProblem::NotYetValid;
    case X509_V_ERR_HOSTNAME_MISMATCH:
    case X509_V_ERR_IP_ADDRESS_MISMATCH:
        return Smtp::TlsProblem::NameMismatch;
    case X509_V_ERR_EE_KEY_TOO_SMALL:
    case X509_V_ERR_CA_KEY_TOO_SMALL:
        return Smtp::TlsProblem::WeakKey;
    case X509_V_ERR_CA_MD_TOO_WEAK:
        return Smtp::TlsProblem::WeakSignature;
    case X509_V_ERR_INVALID_PURPOSE:
    case X509_V_ERR_CERT_REJECTED:
        return Smtp::TlsProblem::WrongPurpose;
    case X509_V_ERR_INVALID_CA:
    case X509_V_ERR_INVALID_NON_CA:
    case X509_V_ERR_PATH_LENGTH_EXCEEDED:
    case X509_V_ERR_KEYUSAGE_NO_CERTSIGN:
        return Smtp::TlsProblem::InvalidCa;
    case X509_V_ERR_CERT_REVOKED:
        return Smtp::TlsProblem::Revoked;
    default:
        return Smtp::TlsProblem::OtherProblem;
    }
}

bool matchesName(x509_st *certificate, const QString &name)
{
    if (!QHostAddress(name).isNull()) {
        const QByteArray address = name.section(u'%', 0, 0).toLatin1();
        return X509_check_ip_asc(certificate, address.constData(), 0) == 1;
    }
    const bool isAscii = std::ranges::all_of(name, [](QChar c) { return c.unicode() < 0x80; });
    QByteArray host = isAscii ? name.toLatin1() : QUrl::toAce(name);
    if (host.endsWith('.')) {
        host.chop(1);
    }
    return !host.isEmpty()
        && X509_check_host(certificate, host.constData(), static_cast<std::size_t>(host.size()),
               X509_CHECK_FLAG_NEVER_CHECK_SUBJECT | X509_CHECK_FLAG_NO_PARTIAL_WILDCARDS, nullptr)
        == 1;
}

} // namespace Heloscope
