// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imports/sclientreader.h"

#include "core/imports/lineshapes.h"
#include "core/plan/target.h"

#include <QCryptographicHash>
#include <QRegularExpression>

#include <algorithm>
#include <utility>

namespace Heloscope {

using namespace Qt::StringLiterals;
using Smtp::TlsProblem;

namespace {

/// What stands behind the colon of "    Protocol  : TLSv1.3".
std::optional<QByteArray> valueOf(const QByteArray &text, QByteArrayView key)
{
    const qsizetype colon = text.indexOf(':');
    return colon > 0 && text.first(colon).trimmed() == key
        ? std::optional(text.sliced(colon + 1).trimmed())
        : std::nullopt;
}

} // namespace

int SClientReader::likelihood(const RecordHead &head)
{
    constexpr int Sure = 90;
    constexpr int Maybe = 45;
    bool program = false;
    bool dialogue = false;
    for (const QByteArray &line : head) {
        const QByteArrayView text = unindented(line);
        if (text.startsWith("CONNECTED(0000") || text.startsWith("SSL handshake has read ")) {
            return Sure;
        }
        program = program || line.contains("openssl s_client") || text.startsWith("verify return:");
        dialogue = dialogue || looksLikeReply(text) || looksLikeCommand(text);
    }
    return program && dialogue ? Maybe : 0;
}

bool SClientReader::takeChatter(const QByteArray &line, const QByteArray &text)
{
    if (takeCertificateLine(text)) {
        return true;
    }
    if (m_inDialogue) {
        const bool hungUp = text == "closed" || text.startsWith("read:errno=");
        if (hungUp || text == "DONE") {
            builder().closed(hungUp ? Closer::Server : Closer::Client);
            return true;
        }
        return false;
    }
    if (looksLikeReply(text) && text.startsWith("250")) {
        builder().kept(line); // the end of what it asked for itself, in the clear
        return true;
    }
    if (looksLikeReply(text) || looksLikeCommand(text)) {
        return false;
    }
    takeCommandLine(line);
    takeSecret(text);
    takeFact(text);
    builder().kept(line);
    return true;
}

/// The certificate in PEM gives its fingerprint; the program has no other way to tell it.
bool SClientReader::takeCertificateLine(const QByteArray &text)
{
    if (text == "-----BEGIN CERTIFICATE-----") {
        m_inPem = true;
        m_pem.clear();
    } else if (m_inPem && text == "-----END CERTIFICATE-----") {
        m_inPem = false;
        const auto der
            = QByteArray::fromBase64Encoding(m_pem, QByteArray::AbortOnBase64DecodingErrors);
        if (!der) {
            return false; // shortened by hand
        }
        m_tls.certificate().sha256
            = QCryptographicHash::hash(*der, QCryptographicHash::Sha256).toHex();
    } else if (m_inPem) {
        m_pem += text;
        if (text.contains(' ') || text.contains('.') || looksLikeCommand(text)) {
            return false;
        }
    } else {
        return false;
    }
    builder().kept(text);
    return true;
}

void SClientReader::takeFact(const QByteArray &text)
{
    static const QRegularExpression cipher(uR"(^New, ([^,]+), Cipher is (\S+)$)"_s);
    const auto match = cipher.match(QString::fromLatin1(text));
    if (match.hasMatch() && match.captured(2) != "(NONE)"_L1) {
        m_tls.facts().cipher = match.captured(2).toLatin1();
        // "TLSv1/SSLv3" is the family of ciphers, not the version in use.
        if (m_tls.facts().protocol.isEmpty() && !match.captured(1).contains(u'/')) {
            m_tls.facts().protocol = match.captured(1).toLatin1();
        }
    } else if (const auto protocol = valueOf(text, "Protocol"); protocol) {
        m_tls.facts().protocol = *protocol;
    } else if (const auto key = textBehind(text, "Server Temp Key: "); key) {
        const QByteArray group = key->startsWith("ECDH, ") ? key->sliced(6) : *key;
        m_tls.facts().group = textBefore(group, ",");
    } else if (const auto subject = textBehind(text, "subject="); subject) {
        m_tls.certificate().subject = QString::fromUtf8(*subject);
    } else if (const auto issuer = textBehind(text, "issuer="); issuer) {
        m_tls.certificate().issuer = QString::fromUtf8(*issuer);
    } else if (const auto error = textBehind(text, "verify error:num="); error) {
        m_tls.addProblem(tlsProblemOfWords(*error));
    } else if (const auto code = textBehind(text, "Verify return code: "); code) {
        m_tls.facts().chainTrusted = code->startsWith("0 ");
        if (!code->startsWith("0 ")) {
            m_tls.addProblem(tlsProblemOfWords(*code));
        }
    }
}

/// Keys of the session: whoever has them can read what was recorded of it.
void SClientReader::takeSecret(const QByteArray &text)
{
    for (const QByteArrayView key : {"Master-Key", "Resumption PSK"}) {
        if (const auto value = valueOf(text, key); value && value->size() > 8) {
            builder().secret(*value);
        }
    }
}

void SClientReader::takeCommandLine(const QByteArray &line)
{
    static const QRegularExpression connect(uR"(s_client\b.* -connect +(\S+))"_s);
    const auto match = connect.match(QString::fromUtf8(line.left(400)));
    const std::optional<Target> target
        = match.hasMatch() ? parseTarget(match.captured(1)) : std::nullopt;
    if (target) {
        builder().target(target->host, target->port);
    }
}

void SClientReader::beforeDialogue(const QByteArray & /*text*/)
{
    if (!m_inDialogue) {
        m_inDialogue = true;
        builder().tlsBegun(m_tls.take().value_or(Smtp::TlsFacts{}));
    }
}

} // namespace Heloscope
