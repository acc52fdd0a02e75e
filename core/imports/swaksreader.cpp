// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imports/swaksreader.h"

#include "core/imports/lineshapes.h"
#include "core/plan/target.h"

#include <QRegularExpression>

#include <array>
#include <chrono>
#include <cmath>

namespace Heloscope {

using namespace Qt::StringLiterals;

namespace {

struct Prefix {
    QByteArrayView text;
    bool client = false;
    bool encrypted = false;
};

constexpr std::array Prefixes{
    Prefix{"<-", false, false},
    Prefix{"<~*", false, true},
    Prefix{"<~", false, true},
    Prefix{"<**", false, false},
    Prefix{"->", true, false},
    Prefix{"~>", true, true},
    Prefix{"**>", true, false},
    Prefix{"*~>", true, true},
};

const Prefix *prefixOf(QByteArrayView line)
{
    for (const Prefix &prefix : Prefixes) {
        const bool apart = line.size() == prefix.text.size()
            || (line.size() > prefix.text.size() && line[prefix.text.size()] == ' ');
        if (line.startsWith(prefix.text) && apart) {
            return &prefix;
        }
    }
    return nullptr;
}

/// Texts begin in the fifth column; what is deeper belongs to them.
QByteArray textBehind(QByteArrayView line, const Prefix &prefix)
{
    qsizetype from = prefix.text.size();
    const qsizetype column = prefix.client ? from + 1 : 4;
    while (from < line.size() && from < column && line[from] == ' ') {
        ++from;
    }
    return line.sliced(from).toByteArray();
}

QString capture(const QRegularExpressionMatch &match, int number)
{
    return match.captured(number).trimmed();
}

} // namespace

int SwaksReader::likelihood(const RecordHead &head)
{
    int own = 0;
    int spoken = 0;
    for (const QByteArray &line : head) {
        const QByteArrayView text = unindented(line);
        own += text.startsWith("=== Trying ") || text.startsWith("=== Connected to ")
                || text.startsWith("=== TLS ") || text.startsWith("=== Connection closed")
            ? 1
            : 0;
        const Prefix *prefix = prefixOf(text);
        const bool ours = prefix != nullptr
            && (prefix->encrypted || line.startsWith("<-  ") || line.startsWith("<** "));
        spoken += ours ? 1 : 0;
    }
    if (own + spoken == 0) {
        return 0;
    }
    return own > 0 && spoken > 0 ? 95 : 60;
}

void SwaksReader::take(const QByteArray &line)
{
    const QByteArrayView text = unindented(line);
    if (const Prefix *prefix = prefixOf(text)) {
        say(prefix->client, prefix->encrypted, textBehind(text, *prefix));
    } else if (text.startsWith("=== ")) {
        takeRemark(line, text.sliced(4).toByteArray());
    } else {
        tellTls();
        if (text.startsWith("*** Remote host closed connection")) {
            builder().closed(Closer::Server);
        }
        builder().kept(line);
    }
}

void SwaksReader::say(bool client, bool encrypted, const QByteArray &text)
{
    if (encrypted && !m_encrypted && m_tls.isEmpty()) {
        static_cast<void>(m_tls.facts()); // the line that says so is not in the record
    }
    tellTls();
    if (client) {
        builder().clientLine(text);
    } else if (looksLikeReply(text)) {
        builder().serverLine(text);
    } else {
        builder().kept("<** " + text);
    }
}

void SwaksReader::takeRemark(const QByteArray &line, const QByteArray &text)
{
    static const QRegularExpression trying(uR"(^Trying (.+?)\.\.\.$)"_s);
    static const QRegularExpression connected(uR"(^Connected to (.+?)\.$)"_s);
    static const QRegularExpression lapse(uR"(^response in (\d+(?:\.\d+)?) ?s)"_s);
    const QString words = QString::fromUtf8(text);
    if (const auto match = lapse.match(words); match.hasMatch()) {
        tellTls();
        builder().lapsed(
            std::chrono::microseconds(std::llround(capture(match, 1).left(9).toDouble() * 1e6)));
        return;
    }
    if (takeTls(text)) {
        return;
    }
    if (text.startsWith("TLS ")) { // the block goes on
        builder().kept(line);
        return;
    }
    tellTls();
    if (const auto match = trying.match(words); match.hasMatch()) {
        const std::optional<Target> target = parseTarget(capture(match, 1));
        if (target && target->port) {
            builder().target(target->host, target->port);
            builder().connecting(target->host, *target->port);
            m_encrypted = false;
            return;
        }
    } else if (const auto reached = connected.match(words); reached.hasMatch()) {
        builder().connected(capture(reached, 1));
        return;
    } else if (words.startsWith("Connection closed with remote host"_L1)) {
        builder().closed(Closer::Client);
        return;
    }
    builder().kept(line);
}

/// Lines about TLS; false for one that says nothing that is kept among the facts.
bool SwaksReader::takeTls(const QByteArray &text)
{
    static const QRegularExpression started(
        uR"(^TLS started (?:with|w/) cipher (?:([A-Za-z0-9.]+):)?([A-Za-z0-9_-]+)(?::\d+)?$)"_s);
    const QString words = QString::fromUtf8(text);
    if (const auto match = started.match(words); match.hasMatch()) {
        m_tls.facts().protocol = match.captured(1).toLatin1();
        m_tls.facts().cipher = match.captured(2).toLatin1();
    } else if (!m_tls.isEmpty()
        && (text.startsWith("TLS peer[") || text.startsWith("TLS peer DN=")
            || text.startsWith("              "))) {
        takeCertificate(text);
    } else if (!m_tls.isEmpty() && text.startsWith("TLS peer certificate ")) {
        takeVerdict(text);
    } else {
        return false;
    }
    builder().used();
    return true;
}

void SwaksReader::takeCertificate(const QByteArray &text)
{
    static const QRegularExpression subject(
        uR"re(^TLS peer(?:\[\d+\] +subject=\[(.*)\]| DN="(.*)")$)re"_s);
    static const QRegularExpression names(uR"(subjectAltName=\[(.*)\] notAfter=\[([^\]]*)\])"_s);
    const QString words = QString::fromUtf8(text);
    auto &chain = m_tls.facts().chain;
    if (const auto match = subject.match(words); match.hasMatch()) {
        chain.emplace_back();
        chain.back().subject = match.captured(1) + match.captured(2);
    } else if (const auto alternative = names.match(words);
               alternative.hasMatch() && !chain.empty()) {
        for (const QString &name : alternative.captured(1).split(u", "_s, Qt::SkipEmptyParts)) {
            chain.back().names.push_back(name.mid(name.indexOf(u':') + 1));
        }
        chain.back().notAfter = certificateDate(alternative.captured(2).toLatin1());
    } else {
        builder().kept(text);
    }
}

void SwaksReader::takeVerdict(const QByteArray &text)
{
    static const QRegularExpression host(uR"(using host (\S+) to verify)"_s);
    Smtp::TlsFacts &facts = m_tls.facts();
    facts.chainTrusted = text.contains("passed CA verification");
    facts.nameMatches = text.contains("passed host verification");
    facts.verifiedName = host.match(QString::fromUtf8(text)).captured(1);
    if (text.contains("failed CA verification")) {
        m_tls.addProblem(tlsProblemOfWords(text));
    }
    if (text.contains("failed host verification")) {
        m_tls.addProblem(Smtp::TlsProblem::NameMismatch);
    }
}

void SwaksReader::tellTls()
{
    if (const auto facts = m_tls.take()) {
        builder().tlsBegun(*facts);
        m_encrypted = true;
    }
}

void SwaksReader::finish()
{
    tellTls();
}

} // namespace Heloscope
