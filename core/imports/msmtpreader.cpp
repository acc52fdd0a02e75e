// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imports/msmtpreader.h"

#include "core/imports/lineshapes.h"

#include <QRegularExpression>

namespace Heloscope {

using namespace Qt::StringLiterals;

namespace {

/// The text behind an arrow; mutt and less write the CR of the line as "^M".
QByteArray spoken(QByteArrayView text)
{
    QByteArray line = text.sliced(qMin(qsizetype{4}, text.size())).toByteArray();
    if (line.endsWith("^M")) {
        line.chop(2);
    }
    return line;
}

bool isArrow(QByteArrayView text, QByteArrayView arrow)
{
    return text == arrow || (text.startsWith(arrow) && text.size() > 3 && text[3] == ' ')
        || (text.startsWith(arrow) && text.sliced(3) == "^M");
}

} // namespace

int MsmtpReader::likelihood(const RecordHead &head)
{
    constexpr int Sure = 95;
    constexpr int Maybe = 60;
    bool own = false;
    int arrows = 0;
    for (const QByteArray &line : head) {
        const QByteArrayView text = unindented(line);
        own = own || text.startsWith("msmtp: ") || text.startsWith("using account ")
            || text.startsWith("ignoring system configuration file ")
            || text.startsWith("loaded system configuration file ")
            || text.startsWith("tls_certcheck ") || text.startsWith("TLS certificate information:")
            || text.startsWith("reading recipients from the command line");
        const bool server = isArrow(text, "<--") && looksLikeReply(spoken(text));
        const bool client = isArrow(text, "-->") && looksLikeCommand(spoken(text));
        arrows += server || client ? 1 : 0;
    }
    if (arrows == 0) {
        return own ? Maybe / 2 : 0;
    }
    return own ? Sure : Maybe;
}

void MsmtpReader::take(const QByteArray &line)
{
    const QByteArrayView text = unindented(line);
    if (isArrow(text, "<--")) {
        tellTls();
        builder().serverLine(spoken(text));
    } else if (isArrow(text, "-->")) {
        tellTls();
        takeCommand(spoken(text));
    } else if (!takeTls(line, text.toByteArray())) {
        takeSetting(text.toByteArray());
        takeComplaint(text.toByteArray());
        builder().kept(line);
    }
}

/// Where "<…>" was taken for markup and dropped, the reply stands on the same line.
void MsmtpReader::takeCommand(const QByteArray &text)
{
    constexpr QByteArrayView Arrow = " <-- ";
    const qsizetype at = builder().isInContent() ? -1 : text.indexOf(Arrow);
    const QByteArray reply = at < 0 ? QByteArray() : text.sliced(at + Arrow.size());
    if (looksLikeReply(reply)) {
        builder().clientLine(text.first(at));
        builder().serverLine(reply);
    } else {
        builder().clientLine(text);
    }
}

/// "host = smtp.example.org", "port = 587".
void MsmtpReader::takeSetting(const QByteArray &text)
{
    static const QRegularExpression setting(uR"(^(host|port) += (\S+)$)"_s);
    const auto match = setting.match(QString::fromUtf8(text));
    if (match.captured(1) == "host"_L1) {
        m_host = match.captured(2);
    } else if (match.captured(1) == "port"_L1 && !m_host.isEmpty()) {
        builder().target(m_host, match.captured(2).toUShort());
    }
}

void MsmtpReader::takeComplaint(const QByteArray &text)
{
    if (!text.contains("TLS certificate verification failed: ")) {
        return;
    }
    m_tls = {}; // it went no further
    builder().found({Smtp::DeviationKind::CertificateUntrusted,
        {{"problems", Smtp::tlsProblemName(tlsProblemOfWords(text))}}});
}

/// The block behind "TLS session parameters:" and "TLS certificate information:", by its indent.
bool MsmtpReader::takeTls(const QByteArray &line, const QByteArray &text)
{
    static const QRegularExpression suite(
        uR"(^\((TLS[0-9.]+)\)-\(([^)]*)\)(?:-\([^)]*\))*-\(([^)]*)\)$)"_s);
    if (text == "TLS session parameters:" || text == "TLS certificate information:") {
        m_inTls = true;
        static_cast<void>(m_tls.facts());
    } else if (!m_inTls || !line.startsWith(' ')) {
        m_inTls = false;
        return false;
    } else if (const auto match = suite.match(QString::fromLatin1(text)); match.hasMatch()) {
        m_tls.facts().protocol = "TLSv" + match.captured(1).mid(3).toLatin1();
        m_tls.facts().cipher = text;
    } else if (text == "Owner:" || text == "Subject:" || text == "Issuer:") {
        m_aboutIssuer = text == "Issuer:";
    } else if (text.startsWith("Common Name: ") || text.contains("CN=")) {
        const QString name = text.startsWith("Common Name: ")
            ? QString(u"CN="_s + QString::fromUtf8(text.sliced(13)))
            : QString::fromUtf8(text);
        (m_aboutIssuer ? m_tls.certificate().issuer : m_tls.certificate().subject) = name;
    } else if (text.startsWith("SHA256: ")) {
        m_tls.certificate().sha256 = text.sliced(8).replace(":", "").toLower();
    }
    builder().kept(line);
    return true;
}

void MsmtpReader::tellTls()
{
    m_inTls = false;
    if (const auto facts = m_tls.take()) {
        builder().tlsBegun(*facts);
    }
}

void MsmtpReader::finish()
{
    tellTls();
}

} // namespace Heloscope
