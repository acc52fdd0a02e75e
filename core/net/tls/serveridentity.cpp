// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/tls/serveridentity.h"

#include "core/net/tls/certificatefacts.h"
#include "core/net/tls/trustverdict.h"

#include <QSslCertificate>
#include <QSslCipher>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslSocket>

#include <openssl/ec.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/objects.h>
#include <openssl/x509_vfy.h>

#include <array>

namespace Heloscope {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MaxChain = 32;

/// The stack only; what lies on it has owners of its own.
void freeStack(STACK_OF(X509) * stack)
{
    sk_X509_free(stack);
}

using StoreContextHandle = OpenSslHandle<X509_STORE_CTX, X509_STORE_CTX_free>;

CertificateHandle fromDer(const QByteArray &der)
{
    const auto *octets = reinterpret_cast<const unsigned char *>(der.constData());
    return CertificateHandle(d2i_X509(nullptr, &octets, static_cast<long>(der.size())));
}

std::vector<CertificateHandle> presentedBy(const QSslSocket &socket)
{
    std::vector<CertificateHandle> chain;
    const QList<QSslCertificate> certificates = socket.peerCertificateChain();
    for (const QSslCertificate &certificate :
        certificates.first(qMin(certificates.size(), MaxChain))) {
        if (CertificateHandle handle = fromDer(certificate.toDer())) {
            chain.push_back(std::move(handle));
        }
    }
    ERR_clear_error();
    return chain;
}

TrustVerdict judgeChain(
    const std::vector<CertificateHandle> &chain, X509_STORE *trusted, const QString &name)
{
    const StoreContextHandle context(X509_STORE_CTX_new());
    const OpenSslHandle<STACK_OF(X509), freeStack> others(sk_X509_new_null());
    for (const CertificateHandle &certificate : chain) {
        sk_X509_push(others.get(), certificate.get());
    }
    X509 *own = chain.empty() ? nullptr : chain.front().get();
    X509_STORE_CTX_init(context.get(), trusted, own, others.get());
    X509_STORE_CTX_set_default(context.get(), "ssl_server");
    return judge(context.get(), name);
}

/// Qt keeps the peer's key of the exchange, but has no type for one on X25519.
QByteArray groupOf(const QSslSocket &socket)
{
    const QByteArray der = socket.sslConfiguration().ephemeralServerKey().toDer();
    const auto *octets = reinterpret_cast<const unsigned char *>(der.constData());
    const KeyHandle key(d2i_PUBKEY(nullptr, &octets, static_cast<long>(der.size())));
    ERR_clear_error();
    std::array<char, 64> group{};
    if (key && EVP_PKEY_get_group_name(key.get(), group.data(), group.size(), nullptr) == 1) {
        const char *nist = EC_curve_nid2nist(OBJ_sn2nid(group.data()));
        return nist != nullptr ? nist : group.data();
    }
    const bool elliptic = socket.sessionProtocol() == QSsl::TlsV1_3
        || socket.sessionCipher().keyExchangeMethod().startsWith("ECDH"_L1);
    return elliptic ? "X25519" : QByteArray();
}

QByteArray protocolName(QSsl::SslProtocol protocol)
{
    switch (protocol) {
    case QSsl::TlsV1_3:
        return "TLSv1.3";
    case QSsl::TlsV1_2:
        return "TLSv1.2";
    default:
        return {}; // nothing older is ever negotiated
    }
}

} // namespace

Result<Smtp::TlsFacts, TransportFault> identify(
    const QSslSocket &socket, const TlsSettings &settings, const QString &name)
{
    const std::vector<CertificateHandle> chain = presentedBy(socket);
    TrustVerdict verdict;
    // The quick roots first; the slow ones only where those do not suffice.
    for (const Roots roots : {Roots::Indexed, Roots::All}) {
        const auto store = makeTrustStore(settings, roots);
        if (!store) {
            return Failure{store.fault()};
        }
        verdict = judgeChain(chain, store->get(), name);
        if (verdict.chainTrusted) {
            break;
        }
    }
    Smtp::TlsFacts facts;
    facts.protocol = protocolName(socket.sessionProtocol());
    facts.cipher = socket.sessionCipher().name().toLatin1();
    facts.group = groupOf(socket);
    facts.verifiedName = name;
    facts.chainTrusted = verdict.chainTrusted;
    facts.nameMatches = verdict.nameMatches;
    facts.problems = verdict.problems;
    for (const CertificateHandle &certificate : chain) {
        facts.chain.push_back(factsOf(certificate.get()));
    }
    return facts;
}

} // namespace Heloscope
