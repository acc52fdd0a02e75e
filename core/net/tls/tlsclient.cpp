// SPDX-License-Identifier: GPL-3.0-or-later
//
// How the handshake can wait for a person: libssl asks verify() for its opinion of the chain. When
// a verdict is negative and nobody has answered yet, verify() asks to be asked again
// (SSL_set_retry_verify) and SSL_do_handshake() returns SSL_ERROR_WANT_RETRY_VERIFY. The next call,
// made by answerTrust(), asks verify() once more, which now knows the answer.
#include "core/net/tls/tlsclient.h"

#include "core/net/tls/certificatefacts.h"
#include "core/net/tls/tlscontext.h"
#include "core/wire/displaytext.h"

#include <QHostAddress>
#include <QUrl>

#include <openssl/bio.h>
#include <openssl/err.h>
#include <openssl/x509.h>

#include <algorithm>
#include <array>

namespace Heloscope {

namespace {

constexpr qsizetype MaxSpoken = 512;
constexpr int MaxChain = 32;
constexpr int AppData = 0; ///< the slot of an SSL that is the application's own

/// ContentType of RFC 8446 §5.1: change_cipher_spec, alert, handshake, application_data.
bool startsRecord(char octet)
{
    return octet >= 20 && octet <= 23;
}

QByteArray groupOf(SSL *ssl)
{
    EVP_PKEY *key = nullptr;
    if (SSL_get_peer_tmp_key(ssl, &key) != 1) {
        return {};
    }
    const OpenSslHandle<EVP_PKEY, EVP_PKEY_free> owner(key);
    std::array<char, 64> group{};
    if (EVP_PKEY_get_base_id(key) == EVP_PKEY_EC
        && EVP_PKEY_get_group_name(key, group.data(), group.size(), nullptr) == 1) {
        const char *nist = EC_curve_nid2nist(OBJ_sn2nid(group.data()));
        return nist != nullptr ? nist : group.data();
    }
    return EVP_PKEY_get0_type_name(key);
}

/// What goes into the server name indication; nothing for address literals (RFC 6066 §3).
QByteArray indicatedName(const QString &name)
{
    if (!QHostAddress(name).isNull()) {
        return {};
    }
    QByteArray host = QUrl::toAce(name);
    if (host.isEmpty()) {
        host = name.toLatin1();
    }
    if (host.endsWith('.')) {
        host.chop(1);
    }
    return host;
}

} // namespace

TlsClient::TlsClient(SSL_CTX *context, const TlsSettings &settings, const QString &verifiedName)
    : m_ssl(SSL_new(context))
    , m_name(verifiedName)
{
    m_facts.verifiedName = verifiedName;
    if (settings.acceptInvalidCertificate) {
        m_answer = true;
    }
    if (!m_ssl) {
        fail(TlsFault::Kind::NotSupported, takeLibraryError());
        return;
    }
    SSL_set_bio(m_ssl.get(), BIO_new(BIO_s_mem()), BIO_new(BIO_s_mem()));
    SSL_set_connect_state(m_ssl.get());
    SSL_set_verify(m_ssl.get(), SSL_VERIFY_PEER, nullptr);
    SSL_CTX_set_cert_verify_callback(context, &TlsClient::verify, nullptr);
    SSL_set_ex_data(m_ssl.get(), AppData, this);
    const QByteArray name
        = indicatedName(settings.serverName.isEmpty() ? verifiedName : settings.serverName);
    if (!name.isEmpty()) {
        // The macro for this casts in the old style.
        SSL_ctrl(m_ssl.get(), SSL_CTRL_SET_TLSEXT_HOSTNAME, TLSEXT_NAMETYPE_host_name,
            const_cast<char *>(name.constData()));
    }
    shake();
}

TlsClient::~TlsClient() = default;

void TlsClient::receive(QByteArrayView encrypted)
{
    if (m_state == State::Failed || m_state == State::Ended || encrypted.isEmpty()
        || seemsPlainText(encrypted)) {
        return;
    }
    BIO_write(SSL_get_rbio(m_ssl.get()), encrypted.data(), static_cast<int>(encrypted.size()));
    proceed();
}

void TlsClient::receiveEnd()
{
    if (m_state == State::Handshaking || m_state == State::Questioned) {
        const bool spoke = !m_spoken.isEmpty();
        fail(spoke ? TlsFault::Kind::PlainTextAnswer : TlsFault::Kind::ClosedDuringHandshake,
            Smtp::displayText(m_spoken));
    }
}

void TlsClient::answerTrust(bool accept)
{
    if (m_state == State::Questioned) {
        m_answer = accept;
        m_state = State::Handshaking;
        proceed();
    }
}

void TlsClient::write(QByteArrayView plain)
{
    if (m_state != State::Established || plain.isEmpty()) {
        return;
    }
    ERR_clear_error();
    const int written = SSL_write(m_ssl.get(), plain.data(), static_cast<int>(plain.size()));
    if (written <= 0) {
        failAfter(written);
    }
}

void TlsClient::end()
{
    if (m_state == State::Established || m_state == State::Ended) {
        SSL_shutdown(m_ssl.get());
        ERR_clear_error();
    }
}

QByteArray TlsClient::takeEncrypted()
{
    if (!m_ssl) {
        return {};
    }
    BIO *bio = SSL_get_wbio(m_ssl.get());
    QByteArray bytes(static_cast<qsizetype>(BIO_ctrl_pending(bio)), Qt::Uninitialized);
    if (!bytes.isEmpty()) {
        bytes.truncate(std::max(0, BIO_read(bio, bytes.data(), static_cast<int>(bytes.size()))));
    }
    return bytes;
}

QByteArray TlsClient::takePlain()
{
    return std::exchange(m_plain, {});
}

int TlsClient::verify(X509_STORE_CTX *context, void * /*unused*/)
{
    auto *ssl = static_cast<SSL *>(
        X509_STORE_CTX_get_ex_data(context, SSL_get_ex_data_X509_STORE_CTX_idx()));
    return static_cast<TlsClient *>(SSL_get_ex_data(ssl, AppData))->decide(context);
}

/// 1 goes on or waits, 0 refuses.
int TlsClient::decide(X509_STORE_CTX *context)
{
    if (!m_verdict) {
        m_verdict = judge(context, m_name);
        m_facts.chainTrusted = m_verdict->chainTrusted;
        m_facts.nameMatches = m_verdict->nameMatches;
        m_facts.problems = m_verdict->problems;
        STACK_OF(X509) *presented = X509_STORE_CTX_get0_untrusted(context);
        for (int i = 0; i < std::min(sk_X509_num(presented), MaxChain); ++i) {
            m_facts.chain.push_back(factsOf(sk_X509_value(presented, i)));
        }
    }
    readFacts();
    if (m_verdict->isPositive()) {
        return 1;
    }
    if (!m_answer) {
        SSL_set_retry_verify(m_ssl.get());
        return 1; // only a question asked with a yes is asked again
    }
    m_facts.exceptionMade = *m_answer;
    X509_STORE_CTX_set_error(context, *m_answer ? X509_V_OK : X509_V_ERR_APPLICATION_VERIFICATION);
    return *m_answer ? 1 : 0;
}

bool TlsClient::seemsPlainText(QByteArrayView encrypted)
{
    if (m_recordSeen) {
        return false;
    }
    if (m_spoken.isEmpty() && startsRecord(encrypted.front())) {
        m_recordSeen = true;
        return false;
    }
    m_spoken += encrypted.first(std::min(encrypted.size(), MaxSpoken - m_spoken.size()));
    const qsizetype lineEnd = m_spoken.indexOf('\n');
    if (lineEnd < 0 && m_spoken.size() < MaxSpoken) {
        return true; // the rest of the line may be on its way
    }
    QByteArrayView words = QByteArrayView(m_spoken).first(lineEnd < 0 ? MaxSpoken : lineEnd);
    if (words.endsWith('\r')) {
        words.chop(1);
    }
    fail(TlsFault::Kind::PlainTextAnswer, Smtp::displayText(words));
    return true;
}

void TlsClient::proceed()
{
    if (m_state == State::Handshaking) {
        shake();
    }
    if (m_state == State::Established) {
        decrypt();
    }
}

void TlsClient::shake()
{
    ERR_clear_error();
    const int done = SSL_do_handshake(m_ssl.get());
    if (done == 1) {
        readFacts();
        m_state = State::Established;
        return;
    }
    switch (SSL_get_error(m_ssl.get(), done)) {
    case SSL_ERROR_WANT_READ:
    case SSL_ERROR_WANT_WRITE:
        break;
    case SSL_ERROR_WANT_RETRY_VERIFY:
        m_state = State::Questioned;
        break;
    default:
        if (m_verdict && !m_verdict->isPositive() && m_answer == false) {
            fail(TlsFault::Kind::NotTrusted, takeLibraryError());
        } else {
            failAfter(done);
        }
    }
}

void TlsClient::decrypt()
{
    std::array<char, 16384> buffer; // one record at most
    ERR_clear_error();
    int got = 0;
    while ((got = SSL_read(m_ssl.get(), buffer.data(), static_cast<int>(buffer.size()))) > 0) {
        m_plain.append(buffer.data(), got);
    }
    switch (SSL_get_error(m_ssl.get(), got)) {
    case SSL_ERROR_WANT_READ:
    case SSL_ERROR_WANT_WRITE:
        break;
    case SSL_ERROR_ZERO_RETURN:
        m_state = State::Ended;
        break;
    default:
        failAfter(got);
    }
}

void TlsClient::fail(TlsFault::Kind kind, const QString &detail)
{
    m_state = State::Failed;
    m_fault = {kind, detail};
}

void TlsClient::failAfter(int returned)
{
    const bool ended = SSL_get_error(m_ssl.get(), returned) == SSL_ERROR_ZERO_RETURN;
    fail(ended ? TlsFault::Kind::ClosedDuringHandshake : TlsFault::Kind::HandshakeFailed,
        takeLibraryError());
}

void TlsClient::readFacts()
{
    m_facts.protocol = SSL_get_version(m_ssl.get());
    if (const SSL_CIPHER *cipher = SSL_get_current_cipher(m_ssl.get())) {
        m_facts.cipher = SSL_CIPHER_get_name(cipher);
    } else if (const SSL_CIPHER *coming = SSL_get_pending_cipher(m_ssl.get())) {
        m_facts.cipher = SSL_CIPHER_get_name(coming);
    }
    m_facts.group = groupOf(m_ssl.get());
}

} // namespace Heloscope
