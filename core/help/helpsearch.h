// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/help/topicid.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace Heloscope {

class HelpLibrary;

/// What an entry of the help is about, in the order in which search results are grouped.
enum class HelpKind : quint8 {
    Reply,
    Enhanced,
    Extension,
    Mechanism,
    Command,
    Reason,
    Provider,
    Finding,
    Limit,
    Stage,
    Digit, ///< what a digit of a reply code says by itself
};

/// Nothing for what is no entry to be looked up: headings and sentences of the comparison, and what
/// a code means after one command, which belongs to that code.
[[nodiscard]] std::optional<HelpKind> helpKindOf(const TopicId &topic);

/// How well an entry fits, the best first.
enum class HelpRank : quint8 {
    Exact, ///< its code or keyword is what was asked for
    Label, ///< its code or keyword begins with it
    Name, ///< its name has every word
    Text, ///< its texts have every word
};

struct HelpHit {
    TopicId topic;
    HelpKind kind = HelpKind::Reply;
    HelpRank rank = HelpRank::Text;

    bool operator==(const HelpHit &) const = default;
};

/// Finds entries of the help by code, keyword or any word of any language. What is written in one
/// language has every word that was asked for, wherever it stands: Thai has no spaces between words
/// and Korean puts particles behind them. Capitals, full-width digits and composed or decomposed
/// letters are the same.
class HelpSearch
{
public:
    /// Reads all entries of all languages once; library is not needed afterwards.
    explicit HelpSearch(const HelpLibrary &library);

    /// The best first, then by kind, then in the order of the catalogs. Without a word everything.
    /// A code that has no entry of its own finds what its class and its second number say.
    [[nodiscard]] std::vector<HelpHit> find(const QString &wanted) const;

    /// wanted as it is compared: normal form KC, no capitals, single spaces.
    [[nodiscard]] static QString folded(const QString &wanted);

private:
    /// What one language says about one entry, folded.
    struct Wording {
        QString name;
        QString text; ///< label, name and all texts
    };
    struct Item {
        TopicId topic;
        HelpKind kind = HelpKind::Reply;
        QString label; ///< folded: "550", "x.7.26", "starttls", "relaying denied"
        std::vector<Wording> wordings;
    };

    [[nodiscard]] static std::optional<HelpRank> rankOf(
        const Item &item, const QString &wanted, const QStringList &words);
    [[nodiscard]] bool has(const TopicId &topic) const;
    void addUnlisted(std::vector<HelpHit> &hits, const QString &wanted) const;

    std::vector<Item> m_items;
};

} // namespace Heloscope
