// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imports/curlreader.h"

#include "core/imports/lineshapes.h"

#include <QRegularExpression>

#include <algorithm>

namespace Heloscope {

using namespace Qt::StringLiterals;

namespace {

bool isMarked(QByteArrayView text, char mark)
{
    return !text.isEmpty() && text[0] == mark && (text.size() == 1 || text[1] == ' ');
}

QByteArray behindMark(QByteArrayView text)
{
    return text.sliced(qMin(qsizetype{2}, text.size())).toByteArray();
}

} // namespace

int CurlReader::likelihood(const RecordHead &head)
{
    constexpr int Sure = 90;
    bool own = false;
    bool spoken = false;
    for (const QByteArray &line : head) {
        const QByteArrayView text = unindented(line);
        own = own || text.startsWith("* Connected to ") || text.startsWith("*   Trying ")
            || text.startsWith("* Closing connection") || text.startsWith("* TLSv1")
            || text.startsWith("* Rebuilt URL to:") || line.contains("curl ");
        spoken = spoken || (isMarked(text, '<') && looksLikeReply(behindMark(text)))
            || (isMarked(text, '>') && looksLikeCommand(behindMark(text)));
    }
    return own && spoken ? Sure : 0;
}

void CurlReader::take(const QByteArray &line)
{
    const QByteArrayView text = unindented(line);
    if (isMarked(text, '*')) {
        takeRemark(line, behindMark(text));
        return;
    }
    const bool record = m_afterTlsRecord;
    m_afterTlsRecord = false;
    if (isMarked(text, '<')) {
        tellTls();
        builder().serverLine(behindMark(text));
    } else if (isMarked(text, '>')) {
        tellTls();
        builder().clientLine(behindMark(text));
    } else if (text.startsWith("} [") && !record) {
        takeData(line);
    } else if (builder().isInAuth() && !text.contains(' ') && !text.contains('[')) {
        builder().clientLine(text.toByteArray()); // its mark was lost
    } else {
        builder().kept(line);
    }
}

/// "} [158 bytes data]" behind 354 is mail data.
void CurlReader::takeData(const QByteArray &line)
{
    static const QRegularExpression data(uR"(^\} \[(\d{1,12}) bytes data\]$)"_s);
    const auto match = data.match(QString::fromLatin1(line.trimmed()));
    if (match.hasMatch() && builder().isInContent()) {
        builder().contentSent(match.captured(1).toLongLong());
    } else {
        builder().kept(line);
    }
}

void CurlReader::takeRemark(const QByteArray &line, const QByteArray &text)
{
    m_afterTlsRecord
        = text.startsWith("TLS") || text.contains("(OUT), TLS") || text.contains("(IN), TLS");
    if (takeConnection(QString::fromUtf8(text.left(400)))) {
        return;
    }
    takeTls(text);
    builder().kept(line);
}

bool CurlReader::takeConnection(const QString &words)
{
    static const QRegularExpression trying(
        uR"(^ +Trying \[?([0-9A-Fa-f.:]+?)\]?:(\d{1,5})\.\.\.$)"_s);
    static const QRegularExpression connected(
        uR"(^Connected to (\S+) \(([^)]+)\) port (\d{1,5})(?: \(#\d+\))?$)"_s);
    if (const auto match = trying.match(words); match.hasMatch()) {
        builder().connecting(match.captured(1), match.captured(2).toUShort());
        m_connected = false;
    } else if (const auto reached = connected.match(words); reached.hasMatch() && !m_connected) {
        builder().target(reached.captured(1), reached.captured(3).toUShort());
        const bool six = reached.captured(2).contains(u':');
        const QString host = six ? QString(u'[' + reached.captured(2) + u']') : reached.captured(2);
        builder().connected(host + u':' + reached.captured(3));
        m_connected = true;
    } else if (words.startsWith("closing connection"_L1, Qt::CaseInsensitive)
        || words.contains("left intact"_L1)) {
        builder().closed(Closer::Client);
    } else {
        return false;
    }
    return true;
}

void CurlReader::takeTls(const QByteArray &text)
{
    static const QRegularExpression suite(uR"(^SSL connection using (\S+) / (\S+)(?: / (\S+))?)"_s);
    static const QRegularExpression mbed(uR"(Handshake complete, cipher is (\S+)$)"_s);
    const QString words = QString::fromUtf8(text);
    if (const auto match = suite.match(words); match.hasMatch()) {
        m_tls.facts().protocol = match.captured(1).toLatin1();
        m_tls.facts().cipher = match.captured(2).toLatin1();
        m_tls.facts().group = match.captured(3).toLatin1();
    } else if (const auto complete = mbed.match(words); complete.hasMatch()) {
        m_tls.facts().cipher = complete.captured(1).toLatin1();
    } else if (text.startsWith("SSL certificate problem: ")) {
        builder().found({Smtp::DeviationKind::CertificateUntrusted,
            {{"problems", Smtp::tlsProblemName(tlsProblemOfWords(text))}}});
    }
    if (m_tls.isEmpty()) {
        return;
    }
    const QByteArray fact = text.trimmed();
    if (const auto subject = textBehind(fact, "subject: "); subject) {
        m_tls.certificate().subject = QString::fromUtf8(*subject);
    } else if (const auto issuer = textBehind(fact, "issuer: "); issuer) {
        m_tls.certificate().issuer = QString::fromUtf8(*issuer);
    } else if (const auto start = textBehind(fact, "start date: "); start) {
        m_tls.certificate().notBefore = certificateDate(*start);
    } else if (const auto expire = textBehind(fact, "expire date: "); expire) {
        m_tls.certificate().notAfter = certificateDate(*expire);
    } else if (fact.startsWith("subjectAltName: ") && fact.contains(" matched")) {
        static const QRegularExpression host(uR"(host "([^"]+)\")"_s);
        m_tls.facts().nameMatches = true;
        m_tls.facts().verifiedName = host.match(words).captured(1);
    } else if (fact.startsWith("SSL certificate verify ok")) {
        m_tls.facts().chainTrusted = true;
    } else if (fact.startsWith("SSL certificate verify result: ")) {
        m_tls.addProblem(tlsProblemOfWords(fact));
    }
}

void CurlReader::tellTls()
{
    if (const auto facts = m_tls.take()) {
        builder().tlsBegun(*facts);
    }
}

void CurlReader::finish()
{
    tellTls();
}

} // namespace Heloscope
