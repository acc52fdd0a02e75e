// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/help/helpcatalog.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <optional>

namespace Heloscope {

using namespace Qt::StringLiterals;

namespace {

using Kind = CatalogFault::Kind;

Failure<CatalogFault> failure(Kind kind, const QByteArray &where, const QString &detail)
{
    return Failure{CatalogFault{kind, where, detail}};
}

/// The first key of an entry whose value has the wrong type.
std::optional<QString> badlyTypedKey(const QJsonObject &entry)
{
    for (const QLatin1StringView key : {"name"_L1, "description"_L1, "whenSeen"_L1, "howToFix"_L1,
             "whichWhen"_L1, "reference"_L1, "status"_L1, "from"_L1}) {
        const QJsonValue value = entry.value(key);
        if (!value.isUndefined() && !value.isString()) {
            return QString(key);
        }
    }
    const QJsonValue reviewed = entry.value("reviewed"_L1);
    if (!reviewed.isUndefined() && !reviewed.isBool()) {
        return u"reviewed"_s;
    }
    return entry.value("name"_L1).toString().isEmpty() ? std::optional(u"name"_s) : std::nullopt;
}

HelpText textOf(const QJsonObject &entry)
{
    return HelpText{
        .name = entry.value("name"_L1).toString(),
        .description = entry.value("description"_L1).toString(),
        .whenSeen = entry.value("whenSeen"_L1).toString(),
        .howToFix = entry.value("howToFix"_L1).toString(),
        .whichWhen = entry.value("whichWhen"_L1).toString(),
        .reference = entry.value("reference"_L1).toString(),
        .status = entry.value("status"_L1).toString(),
    };
}

TranslationMark markOf(const QJsonObject &entry)
{
    return TranslationMark{
        .from = entry.value("from"_L1).toString().toLatin1(),
        .reviewed = entry.value("reviewed"_L1).toBool(),
    };
}

} // namespace

Result<HelpCatalog, CatalogFault> HelpCatalog::fromJson(const QByteArray &json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError) {
        return failure(Kind::NotJson, QByteArray::number(error.offset), error.errorString());
    }
    const QJsonObject root = document.object();
    if (root.value("format"_L1).toInt() != Format) {
        return failure(Kind::WrongForm, "format", u"expected the number %1"_s.arg(Format));
    }
    HelpCatalog catalog;
    catalog.m_language = root.value("language"_L1).toString();
    if (catalog.m_language.isEmpty()) {
        return failure(Kind::WrongForm, "language", u"expected a language code"_s);
    }
    if (!root.value("entries"_L1).isArray()) {
        return failure(Kind::WrongForm, "entries", u"expected a list"_s);
    }
    const QJsonArray entries = root.value("entries"_L1).toArray();
    catalog.m_order.reserve(static_cast<std::size_t>(entries.size()));
    catalog.m_entries.reserve(static_cast<std::size_t>(entries.size()));
    for (const QJsonValueConstRef value : entries) {
        const QJsonObject entry = value.toObject();
        const TopicId topic = entry.value("topic"_L1).toString().toUtf8();
        if (topic.isEmpty()) {
            return failure(Kind::WrongForm, QByteArray::number(catalog.m_order.size()),
                u"an entry has no topic"_s);
        }
        if (const std::optional<QString> key = badlyTypedKey(entry)) {
            return failure(Kind::WrongForm, topic, *key);
        }
        if (!catalog.m_entries.try_emplace(topic, Entry{textOf(entry), markOf(entry)}).second) {
            return failure(Kind::DuplicateTopic, topic, {});
        }
        catalog.m_order.push_back(topic);
    }
    return catalog;
}

std::optional<CatalogFault> HelpCatalog::add(HelpCatalog other)
{
    if (other.m_language != m_language) {
        return CatalogFault{Kind::WrongForm, "language", other.m_language};
    }
    for (const TopicId &topic : other.m_order) {
        if (m_entries.contains(topic)) {
            return CatalogFault{Kind::DuplicateTopic, topic, {}};
        }
    }
    m_order.insert(m_order.end(), other.m_order.begin(), other.m_order.end());
    m_entries.merge(other.m_entries);
    return std::nullopt;
}

const HelpText *HelpCatalog::find(const TopicId &topic) const
{
    const auto found = m_entries.find(topic);
    return found == m_entries.end() ? nullptr : &found->second.text;
}

TranslationMark HelpCatalog::mark(const TopicId &topic) const
{
    const auto found = m_entries.find(topic);
    return found == m_entries.end() ? TranslationMark{} : found->second.mark;
}

QByteArray englishDigest(const HelpText &english)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QString &part :
        {english.name, english.description, english.whenSeen, english.howToFix}) {
        hash.addData(part.toUtf8());
        hash.addData("\n");
    }
    if (!english.whichWhen.isEmpty()) {
        hash.addData(english.whichWhen.toUtf8());
        hash.addData("\n");
    }
    return hash.result().toHex().first(16);
}

} // namespace Heloscope
