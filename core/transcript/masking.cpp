// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transcript/masking.h"

#include <QStringBuilder>

#include <algorithm>
#include <array>

namespace Heloscope {

using Smtp::ByteSpan;
using Smtp::Secret;

namespace {

constexpr auto Mask = "[masked: password]";

/// Below this many octets a form is masked only where it stands as a word of its own, because it
/// would turn up by chance inside others.
constexpr qsizetype ShortestInside = 4;

bool isBase64(char octet)
{
    return (octet >= 'A' && octet <= 'Z') || (octet >= 'a' && octet <= 'z')
        || (octet >= '0' && octet <= '9') || octet == '+' || octet == '/' || octet == '=';
}

bool isWordOctet(char octet)
{
    const auto value = static_cast<uchar>(octet);
    return isBase64(octet) || octet == '-' || octet == '_' || octet == '.' || value >= 0x80;
}

/// The characters of the base64 of any text that has secret in it, with as many octets in front of
/// it as shift says modulo three: those that depend on nothing but the secret.
QByteArray base64Core(const QByteArray &secret, qsizetype shift)
{
    const QByteArray encoded = QByteArray(QByteArray(shift, 'x') + secret).toBase64();
    const qsizetype first = (shift * 8 + 5) / 6;
    const qsizetype last = (shift + secret.size()) * 8 / 6;
    return last > first ? encoded.sliced(first, last - first) : QByteArray();
}

/// The whole run of base64 characters around span.
ByteSpan widened(QByteArrayView bytes, ByteSpan span)
{
    while (span.offset > 0 && isBase64(bytes[span.offset - 1])) {
        --span.offset;
        ++span.length;
    }
    while (span.end() < bytes.size() && isBase64(bytes[span.end()])) {
        ++span.length;
    }
    return span;
}

bool standsAlone(QByteArrayView bytes, ByteSpan span)
{
    const bool before = span.offset > 0 && isWordOctet(bytes[span.offset - 1]);
    const bool after = span.end() < bytes.size() && isWordOctet(bytes[span.end()]);
    return !before && !after;
}

std::vector<ByteSpan> merged(std::vector<ByteSpan> spans)
{
    std::ranges::sort(spans, {}, &ByteSpan::offset);
    std::vector<ByteSpan> result;
    for (const ByteSpan &span : spans) {
        if (!result.empty() && span.offset <= result.back().end()) {
            result.back().length = std::max(result.back().end(), span.end()) - result.back().offset;
        } else if (!span.isEmpty()) {
            result.push_back(span);
        }
    }
    return result;
}

/// secret as it stands in URLs, xtext (RFC 3461 §4), quoted-printable, pages and strings; most
/// secrets are the same in all of them.
std::vector<QByteArray> escapedForms(const QByteArray &secret)
{
    const QByteArray percent = secret.toPercentEncoding();
    QByteArray html = secret;
    html.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    QByteArray string = secret;
    string.replace("\\", "\\\\").replace("\"", "\\\"");
    QByteArray lower = percent; // "%2f"
    for (qsizetype at = lower.indexOf('%'); at >= 0; at = lower.indexOf('%', at + 3)) {
        lower.replace(at, 3, lower.sliced(at, 3).toLower());
    }
    return {percent, lower, secret.toPercentEncoding("!\"#$%&'()*,-./:;<>?@[]^`{|}~_", "+=", '+'),
        secret.toPercentEncoding("!\"#$%&'()*+,-./:;<>?@[]^`{|}~_", "=", '='), html, string};
}

} // namespace

void Masking::learn(const Secret &secret)
{
    if (secret.isEmpty()) {
        return;
    }
    remember({secret, false});
    for (qsizetype shift = 0; shift < 3; ++shift) {
        QByteArray core = base64Core(secret.reveal(), shift);
        if (core.size() >= ShortestInside) {
            remember({Secret(std::move(core)), true});
        }
    }
    remember({Secret(secret.reveal().toBase64()), false});
    if (secret.reveal().size() >= ShortestInside) {
        remember({Secret(secret.reveal().toHex()), false});
        remember({Secret(secret.reveal().toHex().toUpper()), false});
        for (QByteArray &form : escapedForms(secret.reveal())) {
            remember({Secret(std::move(form)), false});
        }
    }
}

void Masking::learnResponse(const Secret &response)
{
    remember({response, false});
    const auto decoding = QByteArray::fromBase64Encoding(
        response.reveal(), QByteArray::AbortOnBase64DecodingErrors);
    const QByteArray &decoded = decoding.decoded;
    if (!decoding || decoded.isEmpty()) {
        return;
    }
    learn(Secret(decoded));
    // "user digest" of CRAM-MD5: the digest by itself is worth guessing passwords against.
    const qsizetype blank = decoded.lastIndexOf(' ');
    if (blank >= 0) {
        learn(Secret(decoded.sliced(blank + 1)));
    }
}

void Masking::remember(Form form)
{
    const bool known = std::ranges::any_of(m_forms,
        [&form](const Form &one) { return one.text == form.text && one.isCore == form.isCore; });
    if (!known && !form.text.isEmpty()) {
        m_forms.push_back(std::move(form));
    }
}

std::vector<ByteSpan> Masking::findAll(QByteArrayView bytes) const
{
    std::vector<ByteSpan> spans;
    for (const Form &form : m_forms) {
        const QByteArray &text = form.text.reveal();
        qsizetype from = 0;
        while (true) {
            const qsizetype at = bytes.indexOf(text, from);
            if (at < 0) {
                break;
            }
            const ByteSpan span{at, text.size()};
            if (form.isCore) {
                spans.push_back(widened(bytes, span));
            } else if (text.size() >= ShortestInside || standsAlone(bytes, span)) {
                spans.push_back(span);
            }
            from = at + 1; // occurrences may overlap
        }
    }
    return spans;
}

QByteArray Masking::mask(const QByteArray &line, const std::vector<ByteSpan> &spans) const
{
    std::vector<ByteSpan> all = findAll(line);
    all.insert(all.end(), spans.begin(), spans.end());
    QByteArray masked;
    qsizetype done = 0;
    for (const ByteSpan &span : merged(std::move(all))) {
        masked += line.sliced(done, span.offset - done) + Mask;
        done = span.end();
    }
    return masked + line.sliced(done);
}

bool Masking::finds(QByteArrayView bytes) const
{
    return !findAll(bytes).empty();
}

} // namespace Heloscope
