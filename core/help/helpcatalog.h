// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/help/helptext.h"
#include "core/help/topicid.h"
#include "core/result.h"

#include <QByteArray>
#include <QHashFunctions>
#include <QString>

#include <optional>
#include <unordered_map>
#include <vector>

namespace Heloscope {

/// Why a catalog could not be read.
struct CatalogFault {
    enum class Kind : quint8 {
        Unreadable,
        NotJson,
        WrongForm,
        DuplicateTopic
    };
    Kind kind = Kind::Unreadable;
    QByteArray where; ///< file, or topic
    QString detail; ///< for the log of a developer; not shown to users

    bool operator==(const CatalogFault &) const = default;
};

/// What a translated entry says about itself.
struct TranslationMark {
    QByteArray from; ///< digest of the English entry it was made from; empty in English itself
    bool reviewed = false; ///< read against the English by a second reader

    bool operator==(const TranslationMark &) const = default;
};

/// The entries of one language, or of one file of it. File form:
/// translations/help/help.schema.json.
class HelpCatalog
{
public:
    /// Newest major version of the file form that is understood.
    static constexpr int Format = 1;

    /// One file of one family of topics: "replies", "enhanced", …
    static Result<HelpCatalog, CatalogFault> fromJson(const QByteArray &json);
    /// Takes in the entries of another file of the same language. A topic that both have, or
    /// another language, is a fault; the catalog is then as it was before.
    std::optional<CatalogFault> add(HelpCatalog other);

    [[nodiscard]] const QString &language() const { return m_language; }
    /// Nothing if the catalog lacks it. The pointer lives as long as the catalog.
    [[nodiscard]] const HelpText *find(const TopicId &topic) const;
    [[nodiscard]] TranslationMark mark(const TopicId &topic) const;
    [[nodiscard]] const std::vector<TopicId> &topics() const { return m_order; }

private:
    struct Entry {
        HelpText text;
        TranslationMark mark;
    };

    HelpCatalog() = default;

    QString m_language;
    std::vector<TopicId> m_order;
    std::unordered_map<TopicId, Entry> m_entries;
};

/// What a translation's "from" is compared with: the first 16 hex digits of the SHA-256 over name,
/// description, whenSeen and howToFix in UTF-8, each followed by a line feed, and over whichWhen in
/// the same way where the entry has one.
[[nodiscard]] QByteArray englishDigest(const HelpText &english);

} // namespace Heloscope
