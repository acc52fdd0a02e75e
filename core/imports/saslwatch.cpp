// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imports/saslwatch.h"

#include "core/wire/commandparser.h"

#include <QList>

#include <algorithm>
#include <array>

namespace Heloscope {

using Smtp::ByteSpan;

namespace {

/// "****", "xxxxxxxx": somebody has taken the secret out already.
bool isBlackedOut(const QByteArray &text)
{
    return std::ranges::all_of(text, [&text](char octet) { return octet == text.front(); })
        || (text.startsWith('[') && text.endsWith(']'))
        || (text.startsWith('(') && text.endsWith(')'))
        || (text.startsWith('<') && text.endsWith('>')) || text.contains("***");
}

QByteArray decoded(const QByteArray &text)
{
    const auto result
        = QByteArray::fromBase64Encoding(text, QByteArray::AbortOnBase64DecodingErrors);
    return result ? *result : QByteArray();
}

/// The parts of a decoded response that are secret by themselves.
std::vector<QByteArray> secretParts(const QByteArray &plain)
{
    std::vector<QByteArray> parts;
    const QList<QByteArray> fields = plain.split('\0'); // RFC 4616: authzid NUL authcid NUL passwd
    if (fields.size() == 3) {
        parts.push_back(fields.last());
    }
    constexpr QByteArrayView Bearer = "auth=Bearer ";
    const qsizetype token = plain.indexOf(Bearer); // XOAUTH2 and RFC 7628
    if (token >= 0) {
        const QByteArray rest = plain.sliced(token + Bearer.size());
        const qsizetype end = rest.indexOf('\x01');
        parts.push_back(end < 0 ? rest : rest.first(end));
    }
    return parts;
}

} // namespace

SecretsOfLine SaslWatch::begin(const QByteArray &line)
{
    m_open = true;
    m_answers = 0;
    m_challenge.clear();
    const QByteArray argument = Smtp::argumentOfLine(line);
    const qsizetype blank = argument.indexOf(' ');
    m_mechanism = (blank < 0 ? argument : argument.first(blank)).toUpper();
    if (blank < 0) {
        return {};
    }
    const QByteArray response = argument.sliced(blank).trimmed();
    return secretsOf(response, line.lastIndexOf(response));
}

SecretsOfLine SaslWatch::answer(const QByteArray &line)
{
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
    for (const QByteArray &part : secretParts(decoded(text))) {
        if (!part.isEmpty()) {
            secrets.learned.push_back(part);
        }
    }
    return secrets;
}

/// The first answer of LOGIN, unless the server asks for the password first.
bool SaslWatch::isUserName() const
{
    return m_mechanism == "LOGIN" && m_answers == 0 && !m_challenge.toLower().contains("pass");
}

void SaslWatch::heard(const QByteArray &replyLine)
{
    if (replyLine.startsWith("334")) {
        const QByteArray text = replyLine.sliced(3).trimmed();
        m_challenge = decoded(text);
        m_challenge = m_challenge.isEmpty() ? text : m_challenge;
    } else {
        m_open = false;
    }
}

std::vector<QByteArray> secretsInClear(const QByteArray &line)
{
    static constexpr std::array<QByteArrayView, 8> WithValue{"--auth-password", "-ap", "--password",
        "--pass", "-xp", "--oauth2-bearer", "--passphrase", "-pass"};
    static constexpr std::array<QByteArrayView, 3> WithUser{"-u", "--user", "--proxy-user"};
    std::vector<QByteArray> secrets;
    const auto add = [&secrets](QByteArray text) {
        const bool quoted = text.size() > 1 && (text.front() == '\'' || text.front() == '"')
            && text.back() == text.front();
        text = quoted ? text.sliced(1, text.size() - 2) : text;
        if (!text.isEmpty() && !isBlackedOut(text)) {
            secrets.push_back(text);
        }
    };
    if (line.trimmed().toLower().startsWith("password: ")) {
        add(line.trimmed().sliced(10).trimmed());
    }
    const QList<QByteArray> words = line.simplified().split(' ');
    const bool isSetting = words.first().toLower() == "password"
        && (words.size() == 2 || (words.size() == 3 && words.at(1) == "="));
    if (isSetting && words.last() != "*" && !words.last().endsWith(')')) {
        add(words.last()); // ".msmtprc", ".netrc"
    }
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QByteArray &word = words.at(i);
        const qsizetype equals = word.startsWith("--") ? word.indexOf('=') : -1;
        const QByteArray option = equals < 0 ? word : word.first(equals);
        const QByteArray value = equals >= 0 ? word.sliced(equals + 1) : words.value(i + 1);
        if (std::ranges::find(WithValue, QByteArrayView(option)) != WithValue.end()
            && !value.startsWith('-')) {
            add(value);
        } else if (std::ranges::find(WithUser, QByteArrayView(option)) != WithUser.end()
            && value.contains(':')) {
            const QByteArray unquoted
                = value.startsWith('\'') || value.startsWith('"') ? value.chopped(1) : value;
            add(unquoted.sliced(unquoted.indexOf(':') + 1));
        }
    }
    return secrets;
}

} // namespace Heloscope
