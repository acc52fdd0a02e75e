// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imports/saslwatch.h"

#include "core/imports/hiddensecret.h"
#include "core/imports/suspectwords.h"
#include "core/wire/commandparser.h"

#include <QList>

#include <algorithm>
#include <array>

namespace Heloscope {

using Smtp::ByteSpan;

namespace {

/// How many lines without anything of it an exchange is remembered.
constexpr int Near = 40;

/// Base64 as it was meant: "=" may have become "=3D" or "%3D" on the way.
QByteArray decoded(const QByteArray &text)
{
    QByteArray base64 = text;
    base64.replace("=3D", "=").replace("%3D", "=").replace("%3d", "=");
    base64.replace("%2B", "+").replace("%2b", "+").replace("%2F", "/").replace("%2f", "/");
    const auto result
        = QByteArray::fromBase64Encoding(base64, QByteArray::AbortOnBase64DecodingErrors);
    return result ? *result : QByteArray();
}

/// The parts of a decoded response that are secret by themselves.
std::vector<QByteArray> secretParts(const QByteArray &plain)
{
    std::vector<QByteArray> parts;
    const QList<QByteArray> fields = plain.split('\0'); // RFC 4616: authzid NUL authcid NUL passwd
    if (fields.size() == 3 && !fields.last().isEmpty()) {
        parts.push_back(fields.last());
    }
    constexpr QByteArrayView Bearer = "auth=bearer ";
    const qsizetype token = plain.toLower().indexOf(Bearer); // XOAUTH2 and RFC 7628
    if (token >= 0) {
        const QByteArray rest = plain.sliced(token + Bearer.size());
        const qsizetype end = rest.indexOf('\x01');
        parts.push_back(end < 0 ? rest : rest.first(end));
    }
    return parts;
}

/// What stands in front of a password or a token is text: nothing but a response looks like that,
/// wherever it stands.
bool namesSomebody(const QByteArray &plain)
{
    const QByteArray front = plain.first(std::max(plain.lastIndexOf('\0'), qsizetype{1}));
    return plain.toLower().contains("auth=bearer ")
        || (front.size() > 1 && std::ranges::all_of(front, [](char octet) {
               return octet == '\0' || (octet >= ' ' && octet <= '~');
           }));
}

/// A name is short (RFC 4422 §3.1) and has nothing in it that only an encoding makes.
bool isMechanism(const QByteArray &text)
{
    constexpr qsizetype Longest = 20;
    return text.size() <= Longest && suspectWords(text).empty()
        && std::ranges::all_of(text, [](char octet) {
               return (octet >= 'A' && octet <= 'Z') || (octet >= 'a' && octet <= 'z')
                   || (octet >= '0' && octet <= '9') || octet == '-' || octet == '_';
           });
}

/// Nothing but the end of a line as some program writes it, or the name of the mechanism before it:
/// "AUTH LOGIN^M", "'AUTH LOGIN\\r\\n'".
bool endsThere(const QByteArray &line, qsizetype at)
{
    constexpr qsizetype Longest = 5;
    qsizetype end = at < line.size() && line.at(at) == ' ' ? at + 1 : at;
    while (end < line.size()
        && QByteArrayView("ABCDEFGHILMNOPRSTUX-0123456789").contains(line.at(end))) {
        ++end;
    }
    return line.size() - end <= Longest && !QByteArrayView(line).sliced(end).startsWith(')');
}

/// What of the text behind 334 cannot be the challenge.
std::vector<ByteSpan> behindChallenge(const QByteArray &line, qsizetype at)
{
    const QByteArray text = line.sliced(at);
    for (const QByteArrayView prompt :
        {QByteArrayView("VXNlcm5hbWU6"), QByteArrayView("UGFzc3dvcmQ6")}) {
        if (text.startsWith(prompt) && text.size() > prompt.size()) {
            return {{at + prompt.size(), text.size() - prompt.size()}};
        }
    }
    const QByteArray plain = decoded(text);
    const qsizetype end = plain.indexOf('>'); // of CRAM-MD5's challenge, a message id
    if (!secretParts(plain).empty()
        || (plain.startsWith('<') && end > 0 && end < plain.size() - 1)) {
        return {{at, text.size()}};
    }
    return suspectWords(line, endOfBase64(line, at));
}

} // namespace

bool concernsAuth(const QByteArray &replyLine)
{
    static constexpr std::array<QByteArrayView, 8> Codes{
        "235", "334", "535", "534", "454", "538", "432", "435"};
    return std::ranges::any_of(
        Codes, [&replyLine](QByteArrayView code) { return replyLine.startsWith(code); });
}

std::vector<ByteSpan> hindsight(const QByteArray &line)
{
    std::vector<ByteSpan> spans = suspectWords(line);
    if (spans.empty() && isLoneBase64(line) && !isPrompt(line.trimmed())) {
        spans.push_back({0, line.size()});
    }
    return spans;
}

void SaslWatch::open()
{
    m_open = true;
    m_near = Near;
    m_answers = 0;
    m_challenge.clear();
    m_mechanism.clear();
}

void SaslWatch::end()
{
    m_open = false;
    m_near = 0;
}

SecretsOfLine SaslWatch::begin(const QByteArray &line)
{
    open();
    const QByteArray argument = Smtp::argumentOfLine(line);
    const qsizetype blank = argument.indexOf(' ');
    const QByteArray name = blank < 0 ? argument : argument.first(blank);
    if (!isMechanism(name)) { // the blank behind it has become something else
        return secretsOf(argument, line.lastIndexOf(argument));
    }
    m_mechanism = name.toUpper();
    if (blank < 0) {
        return {};
    }
    const QByteArray response = argument.sliced(blank).trimmed();
    return secretsOf(response, line.lastIndexOf(response));
}

SecretsOfLine SaslWatch::answer(const QByteArray &line)
{
    m_near = Near;
    return secretsOf(line.trimmed(), qMax(line.indexOf(line.trimmed()), qsizetype{0}));
}

SecretsOfLine SaslWatch::secretsOf(const QByteArray &text, qsizetype offset)
{
    const bool userName = isUserName();
    ++m_answers;
    if (text.isEmpty() || text == "*" || text == "=" || userName || isBlackedOut(text)) {
        return {};
    }
    SecretsOfLine secrets;
    secrets.spans.push_back(ByteSpan{offset, text.size()});
    secrets.learned.push_back(text);
    const QByteArray plain = decoded(text);
    if (text.contains('%') || text.contains("=3D")) {
        secrets.learned.push_back(plain.toBase64());
    }
    for (const QByteArray &part : secretParts(plain)) {
        secrets.learned.push_back(part);
    }
    return secrets;
}

SecretsOfLine SaslWatch::overhear(const QByteArray &line)
{
    const qsizetype behind = behindMechanism(line);
    SecretsOfLine secrets;
    if (behind >= 0 || m_near > 0) {
        secrets.spans = suspectWords(line, std::max(behind, qsizetype{0}));
        const std::vector<ByteSpan> dumped = dumpedOctets(line);
        secrets.spans.insert(secrets.spans.end(), dumped.begin(), dumped.end());
        m_answers += !secrets.spans.empty() && behind < 0 ? 1 : 0;
    }
    const bool begins = behind >= 0 && (!secrets.spans.empty() || endsThere(line, behind));
    m_near = begins ? Near : std::max(m_near - 1, 0);
    for (const ByteSpan &span : suspectWords(line)) {
        const QByteArray word = line.sliced(span.offset, span.length);
        const QByteArray plain = decoded(word);
        const std::vector<QByteArray> parts = secretParts(plain);
        if (!parts.empty() && namesSomebody(plain)) {
            secrets.spans.push_back(span);
            secrets.learned.push_back(word);
            secrets.learned.insert(secrets.learned.end(), parts.begin(), parts.end());
        }
    }
    return secrets;
}

/// The first answer of LOGIN, unless the server asks for the password first.
bool SaslWatch::isUserName() const
{
    const QByteArray asked = m_challenge.toLower();
    return m_answers == 0 && !asked.contains("pass")
        && (m_mechanism == "LOGIN" || (m_mechanism.isEmpty() && asked.contains("user")));
}

SecretsOfLine SaslWatch::heard(const QByteArray &replyLine)
{
    SecretsOfLine secrets;
    if (replyLine.startsWith("334")) {
        if (!m_open) {
            open(); // AUTH is not in the record
        }
        const QByteArray text = replyLine.sliced(3).trimmed();
        m_challenge = decoded(text);
        m_challenge = m_challenge.isEmpty() ? text : m_challenge;
        if (!text.isEmpty()) {
            secrets.spans = behindChallenge(replyLine.trimmed(), replyLine.indexOf(text, 3));
        }
    } else {
        m_open = false;
        m_near = concernsAuth(replyLine) ? 0 : m_near; // any other may be a damaged 334
        if (const qsizetype behind = behindMechanism(replyLine); behind >= 0) {
            secrets.spans = suspectWords(replyLine, behind);
        }
    }
    return secrets;
}

} // namespace Heloscope
