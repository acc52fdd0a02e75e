// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnosis/providerreplies.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QResource>

#include <algorithm>
#include <tuple>

/// A resource inside a static library registers itself only when somebody asks for it. The macro
/// declares a function of the global namespace, so it has to stand outside every other.
static void registerProviderResource()
{
    Q_INIT_RESOURCE(providers);
}

namespace Heloscope {

using namespace Qt::StringLiterals;

namespace {

using Kind = ProviderFault::Kind;
using PatternOrFault = Result<ProviderPattern, ProviderFault>;

ProviderFault wrongForm(const QByteArray &where, const QString &detail)
{
    return ProviderFault{Kind::WrongForm, where, detail};
}

PatternOrFault patternOf(const QJsonObject &object, const QString &provider)
{
    ProviderPattern pattern;
    pattern.id = object.value("id"_L1).toString().toUtf8();
    pattern.provider = provider;
    if (pattern.id.isEmpty()) {
        return Failure{wrongForm("id", u"a pattern without an id"_s)};
    }
    if (const QJsonValue code = object.value("code"_L1); code.isDouble()) {
        pattern.code = code.toInt();
    }
    if (const QJsonValue enhanced = object.value("enhanced"_L1); enhanced.isString()) {
        pattern.enhanced = Smtp::parseEnhancedStatus(enhanced.toString().toLatin1());
        if (!pattern.enhanced) {
            return Failure{wrongForm(pattern.id, enhanced.toString())};
        }
    }
    const QJsonArray fragments = object.value("text"_L1).toArray();
    for (const QJsonValueConstRef fragment : fragments) {
        pattern.fragments.push_back(folded(fragment.toString().toUtf8()));
    }
    const bool hasEmpty = std::ranges::any_of(
        pattern.fragments, [](const std::string &fragment) { return fragment.empty(); });
    if (pattern.fragments.empty() || hasEmpty) {
        return Failure{wrongForm(pattern.id, u"text"_s)};
    }
    const std::optional<RefusalReason> reason
        = reasonFromName(object.value("reason"_L1).toString().toLatin1());
    if (!reason) {
        return Failure{wrongForm(pattern.id, object.value("reason"_L1).toString())};
    }
    pattern.reason = *reason;
    pattern.isStrict = object.value("strict"_L1).toBool();
    pattern.isCommon = object.value("common"_L1).toBool();
    pattern.isVerified = !object.value("unverified"_L1).toBool();
    pattern.topic = object.value("topic"_L1).toString().toUtf8();
    pattern.source = object.value("source"_L1).toString();
    pattern.checked = object.value("checked"_L1).toString();
    return pattern;
}

/// Where all fragments stand, from the first to the last; nothing if one is missing.
std::optional<FoldedText::Span> placeOf(const ProviderPattern &pattern, const FoldedText &text)
{
    std::optional<FoldedText::Span> place;
    for (const std::string &fragment : pattern.fragments) {
        const std::optional<FoldedText::Span> found = text.find(fragment);
        if (!found) {
            return std::nullopt;
        }
        place = place ? FoldedText::Span{std::min(place->begin, found->begin),
                    std::max(place->end, found->end)}
                      : *found;
    }
    return place;
}

/// The numbers that a pattern names, against those of a reply.
struct Agreement {
    int same = 0;
    int different = 0;
};

Agreement agreementOf(const ProviderPattern &pattern, Smtp::ReplyCode code,
    const std::optional<Smtp::EnhancedStatus> &status)
{
    Agreement agreement;
    const auto count = [&agreement](bool isSame) {
        ++(isSame ? agreement.same : agreement.different);
    };
    if (pattern.code) {
        count(code == *pattern.code);
    }
    if (pattern.enhanced) {
        count(status == pattern.enhanced);
    }
    return agreement;
}

std::size_t lengthOf(const ProviderPattern &pattern)
{
    std::size_t length = 0;
    for (const std::string &fragment : pattern.fragments) {
        length += fragment.size();
    }
    return length;
}

} // namespace

const ProviderReplies &ProviderReplies::builtIn()
{
    static const ProviderReplies BuiltIn = [] {
        registerProviderResource();
        ProviderReplies all;
        // Built into the program: octets in memory, no files.
        const QDir folder(u":/providers"_s);
        for (const QString &name : folder.entryList({u"*.json"_s}, QDir::Files, QDir::Name)) {
            all.add(QResource(folder.filePath(name)).uncompressedData());
        }
        return all;
    }();
    return BuiltIn;
}

std::optional<ProviderFault> ProviderReplies::add(const QByteArray &json)
{
    QJsonParseError error;
    const QJsonObject root = QJsonDocument::fromJson(json, &error).object();
    if (error.error != QJsonParseError::NoError) {
        return ProviderFault{Kind::NotJson, QByteArray::number(error.offset), error.errorString()};
    }
    if (root.value("format"_L1).toInt() != Format) {
        return wrongForm("format", u"expected the number %1"_s.arg(Format));
    }
    const QString provider = root.value("provider"_L1).toString();
    if (provider.isEmpty() || !root.value("patterns"_L1).isArray()) {
        return wrongForm("provider", u"expected a name and a list of patterns"_s);
    }
    std::vector<ProviderPattern> patterns = m_patterns;
    const QJsonArray objects = root.value("patterns"_L1).toArray();
    for (const QJsonValueConstRef value : objects) {
        const QJsonObject object = value.toObject();
        // A file about several small providers names each pattern's own.
        PatternOrFault pattern = patternOf(object, object.value("provider"_L1).toString(provider));
        if (!pattern) {
            return pattern.fault();
        }
        const bool isKnown = std::ranges::any_of(
            patterns, [&pattern](const ProviderPattern &other) { return other.id == pattern->id; });
        if (isKnown) {
            return ProviderFault{Kind::DuplicateId, pattern->id, {}};
        }
        patterns.push_back(*std::move(pattern));
    }
    m_patterns = std::move(patterns);
    return std::nullopt;
}

std::optional<ProviderMatch> ProviderReplies::bestMatch(const FoldedText &text,
    Smtp::ReplyCode code, const std::optional<Smtp::EnhancedStatus> &status) const
{
    std::optional<ProviderMatch> best;
    std::tuple<int, int, std::size_t> bestRank;
    for (const ProviderPattern &pattern : m_patterns) {
        const Agreement agreement = agreementOf(pattern, code, status);
        if (pattern.isStrict && agreement.different > 0) {
            continue;
        }
        const std::optional<FoldedText::Span> place = placeOf(pattern, text);
        if (!place) {
            continue;
        }
        const std::tuple rank{-agreement.different, agreement.same, lengthOf(pattern)};
        if (!best || rank > bestRank) {
            bestRank = rank;
            best = ProviderMatch{
                &pattern, text.words(*place), agreement.same > 0 && agreement.different == 0};
        }
    }
    return best;
}

} // namespace Heloscope
