// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/smtp/capabilities.h"

#include "core/smtp/limits.h"

#include <QList>

#include <algorithm>
#include <limits>

namespace Smtp {

namespace {

bool isKeyword(QByteArrayView word)
{
    const auto isAlphanumeric = [](char octet) {
        return (octet >= 'A' && octet <= 'Z') || (octet >= 'a' && octet <= 'z')
            || (octet >= '0' && octet <= '9');
    };
    return !word.isEmpty() && isAlphanumeric(word[0]) && std::ranges::all_of(word, [&](char octet) {
        return isAlphanumeric(octet) || octet == '-';
    });
}

/// "AUTH=PLAIN" of old clients' servers is AUTH with a first parameter.
std::vector<QByteArray> wordsOf(const QByteArray &line)
{
    std::vector<QByteArray> words;
    const QList<QByteArray> parts = line.simplified().split(' ');
    for (const QByteArray &part : parts) {
        const qsizetype equals = part.indexOf('=');
        if (words.empty() && equals > 0) {
            words.push_back(part.first(equals));
            words.push_back(part.sliced(equals + 1));
        } else if (!part.isEmpty()) {
            words.push_back(part);
        }
    }
    return words;
}

/// SIZE has up to 20 digits, more than 64 bits hold at the top end (RFC 1870 §3).
SizeLimit parseSize(const Capability &size)
{
    if (size.parameters.empty()) {
        return {SizeLimit::Kind::Unknown, 0};
    }
    const QByteArray &digits = size.parameters.front();
    const bool allDigits
        = std::ranges::all_of(digits, [](char octet) { return octet >= '0' && octet <= '9'; });
    if (digits.isEmpty() || !allDigits || digits.size() > Limits::SizeDigits) {
        return {SizeLimit::Kind::Invalid, 0};
    }
    bool fits = false;
    const quint64 octets = digits.toULongLong(&fits);
    if (!fits) {
        return {SizeLimit::Kind::Octets, std::numeric_limits<quint64>::max()};
    }
    return octets == 0 ? SizeLimit{SizeLimit::Kind::Unlimited, 0}
                       : SizeLimit{SizeLimit::Kind::Octets, octets};
}

} // namespace

Capabilities Capabilities::fromReply(const Reply &reply, std::vector<Deviation> *deviations)
{
    Capabilities capabilities;
    if (reply.lines.empty()) {
        return capabilities;
    }
    const QByteArray greeting = reply.lines.front().simplified();
    const qsizetype blank = greeting.indexOf(' ');
    capabilities.m_serverName = blank < 0 ? greeting : greeting.first(blank);
    for (std::size_t i = 1; i < reply.lines.size(); ++i) {
        std::vector<QByteArray> words = wordsOf(reply.lines[i]);
        if (words.empty() || !isKeyword(words.front())) {
            if (deviations != nullptr) {
                deviations->push_back(
                    {DeviationKind::CapabilityMalformed, {{"line", reply.lines[i]}}});
            }
            if (words.empty()) {
                continue;
            }
        }
        Capability capability{words.front().toUpper(), {}};
        capability.parameters.assign(words.begin() + 1, words.end());
        capabilities.m_all.push_back(std::move(capability));
    }
    const std::optional<SizeLimit> size = capabilities.size();
    if (deviations != nullptr && size && size->kind == SizeLimit::Kind::Invalid) {
        deviations->push_back({DeviationKind::SizeInvalid,
            {{"value", capabilities.find("SIZE")->parameters.front()}}});
    }
    return capabilities;
}

bool Capabilities::has(QByteArrayView keyword) const
{
    return find(keyword) != nullptr;
}

const Capability *Capabilities::find(QByteArrayView keyword) const
{
    const auto found = std::ranges::find_if(m_all, [keyword](const Capability &one) {
        return keyword.compare(one.keyword, Qt::CaseInsensitive) == 0;
    });
    return found == m_all.end() ? nullptr : &*found;
}

std::vector<QByteArray> Capabilities::mechanisms() const
{
    std::vector<QByteArray> names;
    for (const Capability &capability : m_all) {
        if (capability.keyword != "AUTH") {
            continue;
        }
        for (const QByteArray &parameter : capability.parameters) {
            QByteArray name = parameter.toUpper();
            if (std::ranges::find(names, name) == names.end()) {
                names.push_back(std::move(name));
            }
        }
    }
    return names;
}

std::optional<SizeLimit> Capabilities::size() const
{
    const Capability *size = find("SIZE");
    return size == nullptr ? std::nullopt : std::optional(parseSize(*size));
}

} // namespace Smtp
