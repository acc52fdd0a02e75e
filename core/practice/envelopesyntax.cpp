// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/envelopesyntax.h"

#include "core/smtp/limits.h"

#include <QList>

#include <algorithm>
#include <optional>

namespace Heloscope {

namespace {

bool isAlphanumeric(char octet)
{
    return (octet >= '0' && octet <= '9') || (octet >= 'A' && octet <= 'Z')
        || (octet >= 'a' && octet <= 'z') || (static_cast<unsigned char>(octet) & 0x80U) != 0;
}

bool isAtomOctet(char octet)
{
    static constexpr QByteArrayView Others("!#$%&'*+-/=?^_`{|}~");
    return isAlphanumeric(octet) || Others.contains(octet);
}

bool isDotted(QByteArrayView text, bool (*isAllowed)(char))
{
    char before = '.';
    for (const char octet : text) {
        if (octet == '.' ? before == '.' : !isAllowed(octet)) {
            return false;
        }
        before = octet;
    }
    return before != '.';
}

bool isQuoted(QByteArrayView text)
{
    if (text.size() < 2 || !text.startsWith('"') || !text.endsWith('"')) {
        return false;
    }
    const QByteArrayView inner = text.sliced(1).chopped(1);
    for (qsizetype i = 0; i < inner.size(); ++i) {
        if (inner[i] == '"' || (inner[i] == '\\' && ++i == inner.size())) {
            return false;
        }
    }
    return true;
}

/// The offset of the ">" that closes the path, quoted strings respected; -1 if there is none.
qsizetype closingBracket(QByteArrayView text)
{
    bool quoted = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (quoted && text[i] == '\\') {
            ++i;
        } else if (text[i] == '"') {
            quoted = !quoted;
        } else if (text[i] == '>' && !quoted) {
            return i;
        }
    }
    return -1;
}

QByteArrayView withoutRoute(QByteArrayView path)
{
    const auto colon = std::ranges::find(path, ':') - path.begin();
    return path.startsWith('@') && colon < path.size() ? path.sliced(colon + 1) : path;
}

bool isKeyword(QByteArrayView text)
{
    return !text.isEmpty() && isAscii(text) && isAlphanumeric(text.front())
        && std::ranges::all_of(
            text, [](char octet) { return isAlphanumeric(octet) || octet == '-'; });
}

bool isValue(QByteArrayView text)
{
    return !text.isEmpty()
        && std::ranges::all_of(text, [](char octet) { return octet != '=' && octet > ' '; });
}

std::optional<std::vector<Smtp::Parameter>> readParameters(QByteArrayView text)
{
    std::vector<Smtp::Parameter> parameters;
    for (const QByteArray &word : text.toByteArray().split(' ')) {
        if (word.isEmpty()) {
            continue;
        }
        const qsizetype equals = word.indexOf('=');
        Smtp::Parameter parameter;
        parameter.keyword = (equals < 0 ? word : word.first(equals)).toUpper();
        if (equals >= 0) {
            parameter.value = word.sliced(equals + 1);
        }
        const bool twice = std::ranges::any_of(parameters,
            [&](const Smtp::Parameter &known) { return known.keyword == parameter.keyword; });
        if (twice || !isKeyword(parameter.keyword) || (equals >= 0 && !isValue(parameter.value))) {
            return std::nullopt;
        }
        parameters.push_back(std::move(parameter));
    }
    return parameters;
}

} // namespace

Result<EnvelopeArgument, EnvelopeFault> readEnvelopeArgument(
    QByteArrayView argument, QByteArrayView keyword)
{
    if (argument.first(qMin(keyword.size(), argument.size())).compare(keyword, Qt::CaseInsensitive)
        != 0) {
        return Failure{EnvelopeFault::Form};
    }
    const QByteArrayView rest = argument.sliced(keyword.size()).trimmed();
    const qsizetype end = closingBracket(rest);
    if (!rest.startsWith('<') || end < 0) {
        return Failure{EnvelopeFault::Form};
    }
    const QByteArrayView behind = rest.sliced(end + 1);
    if (!behind.isEmpty() && behind.front() != ' ') {
        return Failure{EnvelopeFault::Form};
    }
    const QByteArrayView path = withoutRoute(rest.first(end).sliced(1));
    const bool isPostmaster = path.compare("postmaster", Qt::CaseInsensitive) == 0;
    if (!path.isEmpty() && !isPostmaster && !isMailbox(path)) {
        return Failure{EnvelopeFault::Mailbox};
    }
    std::optional<std::vector<Smtp::Parameter>> parameters = readParameters(behind);
    if (!parameters) {
        return Failure{EnvelopeFault::ParameterForm};
    }
    return EnvelopeArgument{path.toByteArray(), std::move(*parameters)};
}

bool isMailbox(QByteArrayView text)
{
    const qsizetype at = text.lastIndexOf('@');
    if (at < 1 || text.size() + 2 > Smtp::Limits::Path || at > Smtp::Limits::LocalPart) {
        return false;
    }
    const QByteArrayView local = text.first(at);
    return (isDotted(local, isAtomOctet) || isQuoted(local)) && isDomain(text.sliced(at + 1));
}

bool isDomain(QByteArrayView text)
{
    if (text.size() > Smtp::Limits::Domain) {
        return false;
    }
    if (text.startsWith('[')) {
        return text.size() > 2 && text.endsWith(']')
            && std::ranges::all_of(text.sliced(1).chopped(1), [](char octet) {
                   return octet > ' ' && octet < '\x7F' && octet != '[' && octet != ']';
               });
    }
    return isDotted(
        text, [](char octet) { return isAlphanumeric(octet) || octet == '-' || octet == '_'; });
}

bool isAscii(QByteArrayView text)
{
    return std::ranges::none_of(
        text, [](char octet) { return (static_cast<unsigned char>(octet) & 0x80U) != 0; });
}

} // namespace Heloscope
