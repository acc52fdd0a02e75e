// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imports/clearsecrets.h"

#include "core/commandlines/shellwords.h"
#include "core/imports/hiddensecret.h"

#include <QByteArrayView>
#include <QList>

#include <algorithm>
#include <array>
#include <optional>

namespace Heloscope {

using Smtp::ByteSpan;

namespace {

bool isLetter(char octet)
{
    return (octet >= 'A' && octet <= 'Z') || (octet >= 'a' && octet <= 'z');
}

bool isLowerWord(QByteArrayView text)
{
    return std::ranges::all_of(text.sliced(text.isEmpty() ? 0 : 1),
               [](char octet) { return octet >= 'a' && octet <= 'z'; })
        && !text.isEmpty() && isLetter(text.front());
}

/// Looks for secrets in one line.
class Search
{
public:
    explicit Search(const QByteArray &line)
        : m_line(line)
        , m_lower(line.toLower())
    {
    }

    SecretsOfLine run()
    {
        if (!isWorthwhile()) {
            return {};
        }
        readUrls();
        readOptions();
        readSettings();
        readCalls();
        readEncoders();
        readWholeRest();
        readAccount();
        return std::move(m_found);
    }

private:
    /// Most lines have nothing of all that.
    [[nodiscard]] bool isWorthwhile() const
    {
        static constexpr std::array<QByteArrayView, 13> Signs{"pass", "pwd", "secret", "token",
            "api", "kennwort", "contrase", "ini", "://", "auth", "login(", "credential", "base64"};
        return std::ranges::any_of(
                   Signs, [this](QByteArrayView sign) { return m_lower.contains(sign); })
            || m_line.contains(" -") || m_line.contains('@') || m_lower.contains("uncoded")
            || m_lower.contains("decoded");
    }

    void hide(ByteSpan span, bool learns = true)
    {
        const QByteArray text = m_line.sliced(span.offset, span.length);
        if (text.isEmpty() || isBlackedOut(text)) {
            return;
        }
        m_found.spans.push_back(span);
        if (learns) {
            m_found.learned.push_back(text);
            const QByteArray plain = QByteArray::fromPercentEncoding(text);
            if (plain != text) {
                m_found.learned.push_back(plain);
            }
        }
    }

    /// "smtps://user:secret@host", also where the secret holds an "@".
    void readUrls()
    {
        for (qsizetype at = m_line.indexOf("://"); at >= 0; at = m_line.indexOf("://", at + 3)) {
            const qsizetype start = at + 3;
            qsizetype end = start;
            while (end < m_line.size() && !QByteArrayView(" \t\"'<>,;").contains(m_line.at(end))) {
                ++end;
            }
            const bool isPage = m_lower.lastIndexOf("http", at) >= at - 5 && at >= 4;
            const qsizetype slash = isPage ? m_line.indexOf('/', start) : -1;
            end = slash < 0 ? end : std::min(end, slash);
            const qsizetype host = end > start ? m_line.lastIndexOf('@', end - 1) : -1;
            const qsizetype colon = m_line.indexOf(':', start);
            if (host > colon && colon >= start) {
                hide({colon + 1, host - colon - 1});
            }
        }
    }

    void readOptions()
    {
        static constexpr std::array<QByteArrayView, 14> WithValue{"--auth-password", "-ap",
            "--password", "--pass", "-xp", "--oauth2-bearer", "--passphrase", "-pass", "-passin",
            "-pw", "--auth-pass", "--passwd", "--token", "-password"};
        static constexpr std::array<QByteArrayView, 4> WithUser{
            "-u", "--user", "--proxy-user", "-U"};
        if (!m_line.contains('-')) {
            return;
        }
        const std::vector<ShellWord> words = wordsLiterally(m_line);
        for (std::size_t i = 0; i < words.size(); ++i) {
            const ShellWord &word = words[i];
            const bool isLong = word.text.startsWith("--");
            const qsizetype equals = isLong ? word.text.indexOf('=') : -1;
            const QByteArray option = equals < 0 ? word.text : word.text.first(equals);
            const bool hasNext = equals < 0 && i + 1 < words.size();
            const QByteArray value = equals >= 0 ? word.text.sliced(equals + 1)
                : hasNext                        ? words[i + 1].text
                                                 : QByteArray();
            const ByteSpan place = hasNext ? words[i + 1].span : word.span;
            const bool takesUser
                = std::ranges::find(WithUser, QByteArrayView(option)) != WithUser.end();
            if (std::ranges::find(WithValue, QByteArrayView(option)) != WithValue.end()
                && (!value.startsWith('-') || value.size() > 3)) {
                hideValue(value, place);
            } else if (takesUser && value.contains(':') && !value.contains("://")) {
                hideValue(value.sliced(value.indexOf(':') + 1), place);
            } else if (option == "--passwordeval" || option == "passwordeval") {
                hideValue(value, place);
            } else if (!isLong && word.text.startsWith("-u") && word.text.contains(':')
                && word.text.size() > 3) {
                hideValue(word.text.sliced(word.text.indexOf(':') + 1), word.span);
            }
        }
    }

    /// value: as the shell sees it; it stands at the end of place, perhaps in quotes.
    void hideValue(const QByteArray &value, ByteSpan place)
    {
        if (value.isEmpty() || isBlackedOut(value)) {
            return;
        }
        const qsizetype inside
            = QByteArrayView(m_line).sliced(place.offset, place.length).lastIndexOf(value);
        m_found.spans.push_back(inside < 0 ? place : ByteSpan{place.offset + inside, value.size()});
        m_found.learned.push_back(value);
    }

    /// "password = x", "smtp_pass: 'x'", "'Password' => \"x\"", "pass `x'", "Bearer x".
    void readSettings()
    {
        static constexpr std::array<QByteArrayView, 14> Keys{"password", "passwd", "passphrase",
            "pass", "pwd", "secret", "token", "apikey", "api_key", "api-key", "kennwort",
            "passwort", "contraseña", "initial-response"};
        for (const QByteArrayView key : Keys) {
            for (qsizetype at = m_lower.indexOf(key); at >= 0; at = m_lower.indexOf(key, at + 1)) {
                const qsizetype end = at + key.size();
                const bool inside = (end < m_lower.size() && isLetter(m_lower.at(end)))
                    || (key.size() < 7 && at > 0 && isLetter(m_line.at(at - 1))
                        && m_line.at(at) == m_lower.at(at));
                if (!inside) {
                    readValue(end, at == 0);
                }
            }
        }
    }

    /// behind: where the key ends.
    void readValue(qsizetype behind, bool startsLine)
    {
        qsizetype at = behind;
        const auto skip = [this, &at](QByteArrayView octets) {
            const qsizetype from = at;
            while (at < m_line.size() && octets.contains(m_line.at(at))) {
                ++at;
            }
            return at > from;
        };
        skip("\"'])}");
        const bool blank = skip(" \t");
        const bool separated = skip("=:>");
        const bool called = !separated && !blank && skip("(");
        skip(" \t");
        if (at >= m_line.size()) {
            return;
        }
        const char quote = m_line.at(at);
        const bool quoted = quote == '"' || quote == '\'' || quote == '`';
        const QList<QByteArray> words = m_line.simplified().split(' ');
        const bool isSetting = startsLine && blank && words.size() == 2; // ".msmtprc", ".netrc"
        if (!separated && !(called && quoted) && quote != '`' && !isSetting) {
            return;
        }
        const qsizetype start = at + (quoted ? 1 : 0);
        const QByteArrayView closing = quoted ? quote == '`' ? "'"
                : quote == '"'                               ? "\""
                                                             : "'"
            : startsLine                      ? ""
                                              : " \t,;)}]\"'<>";
        qsizetype end = start;
        while (end < m_line.size() && !closing.contains(m_line.at(end))) {
            ++end;
        }
        const QByteArray value = m_line.sliced(start, end - start);
        const bool notSaid = value == "*" || value.startsWith('$')
            || (startsLine && value.startsWith('(') && !quoted);
        if (!notSaid && value.size() > 1) {
            hide({start, end - start}, quoted || startsLine || !isLowerWord(value));
        }
    }

    /// "login('user', 'x')", "NetworkCredential("user", "x")".
    void readCalls()
    {
        static constexpr std::array<QByteArrayView, 6> Calls{"login(", "credential(",
            "credentials(", "authentication(", "authenticate(", "plainauth("};
        for (const QByteArrayView call : Calls) {
            const qsizetype at = m_lower.indexOf(call);
            if (at >= 0) {
                hideQuotes(at + call.size(), true);
            }
        }
    }

    /// Every text in quotes from there, or all but the first.
    void hideQuotes(qsizetype from, bool isUserFirst)
    {
        bool isFirst = isUserFirst;
        for (qsizetype at = from; at < m_line.size(); ++at) {
            const char quote = m_line.at(at);
            if (quote != '"' && quote != '\'') {
                continue;
            }
            const qsizetype end = m_line.indexOf(quote, at + 1);
            if (end < 0) {
                return;
            }
            if (!isFirst && end > at + 1) {
                hideText({at + 1, end - at - 1}, m_line.sliced(at + 1, end - at - 1));
            }
            isFirst = false;
            at = end;
        }
    }

    /// "echo -n secret | base64", "printf '\0user\0secret' | openssl base64".
    void readEncoders()
    {
        const qsizetype encoder = m_lower.indexOf("base64");
        if (encoder < 0) {
            return;
        }
        if (const qsizetype call = m_lower.indexOf("encode_base64("); call >= 0) {
            hideQuotes(call, false);
            return;
        }
        for (const QByteArrayView program :
            {QByteArrayView("echo"), QByteArrayView("printf"), QByteArrayView("<<<")}) {
            const qsizetype at = m_lower.indexOf(program);
            if (at < 0) {
                continue;
            }
            const qsizetype start = at + program.size();
            const qsizetype pipe = m_line.indexOf('|', start);
            for (const ShellWord &word :
                wordsLiterally(m_line.sliced(start, (pipe < 0 ? m_line.size() : pipe) - start))) {
                const QByteArray &text = word.text;
                if (text.size() > 1 && !text.startsWith('-') && !text.startsWith('%')
                    && !text.contains("base64")) {
                    hideText({start + word.span.offset, word.span.length}, text);
                }
            }
            return;
        }
    }

    /// text: "secret" or "\\0user\\0secret", where NUL is written with one to three digits.
    void hideText(ByteSpan span, const QByteArray &text)
    {
        qsizetype at = text.lastIndexOf('\\') + 1;
        while (at > 0 && at < text.size() && (text.at(at) == '0' || text.at(at) == 'x')) {
            ++at;
        }
        const QByteArray last = text.sliced(at);
        m_found.spans.push_back(span);
        if (!isLowerWord(last)) {
            m_found.learned.push_back(last);
        }
    }

    /// Lines whose whole rest is a secret.
    void readWholeRest()
    {
        static constexpr std::array<QByteArrayView, 7> Marks{"uncoded initial reply:",
            "uncoded client response:", "uncoded challenge:", "decoded initial response",
            "decoded response:", "authorization:", "init_response"};
        for (const QByteArrayView mark : Marks) {
            const qsizetype at = m_lower.indexOf(mark);
            if (at < 0) {
                continue;
            }
            qsizetype start = at + mark.size();
            while (start < m_line.size() && QByteArrayView(" :").contains(m_line.at(start))) {
                ++start;
            }
            const QByteArray rest = m_line.sliced(start);
            hide({start, rest.size()}, false);
            const QByteArray last = rest.simplified().split(' ').constLast();
            const auto basic
                = QByteArray::fromBase64Encoding(last, QByteArray::AbortOnBase64DecodingErrors);
            if (last.size() > 4 && !isLowerWord(last)) {
                m_found.learned.push_back(last);
            }
            if (basic && basic.decoded.contains(':')) {
                m_found.learned.push_back(basic.decoded.sliced(basic.decoded.indexOf(':') + 1));
            }
        }
    }

    /// Postfix's sasl_passwd: "[mail.example.net]:587 user@example.org:x".
    void readAccount()
    {
        const qsizetype at = m_line.lastIndexOf('@');
        const qsizetype colon = at < 0 ? -1 : m_line.indexOf(':', at);
        const QByteArray bare = m_line.simplified();
        if (colon < 0 || bare.count(' ') != 1 || m_line.indexOf(' ', at) > 0 || bare.startsWith('<')
            || !bare.first(bare.indexOf(' ')).contains('.')) {
            return;
        }
        const QByteArray rest = m_line.sliced(colon + 1).trimmed();
        const bool isPort
            = std::ranges::all_of(rest, [](char octet) { return octet >= '0' && octet <= '9'; });
        if (!isPort && !rest.contains('>')) {
            hide({colon + 1, rest.size()});
        }
    }

    const QByteArray &m_line;
    QByteArray m_lower;
    SecretsOfLine m_found;
};

} // namespace

SecretsOfLine secretsInClear(const QByteArray &line)
{
    return Search(line).run();
}

} // namespace Heloscope
