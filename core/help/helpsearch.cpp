// SPDX-License-Identifier: GPL-3.0-or-later
//
// The index is all texts, folded, and a search goes through all of them: about a thousand entries
// in four languages are two megabytes, which takes a few milliseconds. Words are looked for
// anywhere in a text, because two of the four languages do not separate theirs as English does.
#include "core/help/helpsearch.h"

#include "core/help/helplibrary.h"
#include "core/smtp/enhancedstatus.h"

#include <algorithm>
#include <array>
#include <unordered_map>

namespace Heloscope {

using namespace Qt::StringLiterals;

namespace {

struct Family {
    const char *prefix;
    HelpKind kind;
};

constexpr std::array Families{
    Family{"code/", HelpKind::Reply},
    Family{"enhanced/", HelpKind::Enhanced},
    Family{"extension/", HelpKind::Extension},
    Family{"mechanism/", HelpKind::Mechanism},
    Family{"command/", HelpKind::Command},
    Family{"reason/", HelpKind::Reason},
    Family{"provider/", HelpKind::Provider},
    Family{"finding/", HelpKind::Finding},
    Family{"limit/", HelpKind::Limit},
    Family{"stage/", HelpKind::Stage},
    Family{"class/", HelpKind::Digit},
    Family{"category/", HelpKind::Digit},
};

/// "code/450/after/RCPT" → "code/450"; every other topic stands for itself.
TopicId ownerOf(const TopicId &topic)
{
    const qsizetype after = topic.indexOf("/after/");
    return after < 0 ? topic : topic.first(after);
}

/// What stands behind the family, as people type it: codes and keywords as they are, names of our
/// own with spaces, "relaying denied".
QString labelOf(const TopicId &topic, HelpKind kind)
{
    QString label = QString::fromLatin1(topic.mid(topic.indexOf('/') + 1));
    if (kind >= HelpKind::Reason) {
        label.replace(u'_', u' ').replace(u'-', u' ');
    }
    return label;
}

/// Where the entry of a code stands, from the narrow to the wide, and where it does not stand what
/// can be said about any code of its class and second number.
struct CodeTopics {
    std::vector<TopicId> own;
    std::vector<TopicId> general;
};

std::optional<CodeTopics> topicsOf(const QString &wanted)
{
    const QByteArray typed = wanted.toLatin1();
    if (const auto status = Smtp::parseEnhancedStatus(typed)) {
        return CodeTopics{{enhancedOfClassTopic(*status), enhancedTopic(*status)},
            {"class/" + QByteArray::number(status->statusClass), enhancedSubjectTopic(*status)}};
    }
    const int code = typed.size() == 3 ? typed.toInt() : 0;
    if (code < 200 || code > 599) {
        return {};
    }
    const Smtp::ReplyCode reply(code);
    return CodeTopics{
        {codeTopic(code)}, {classTopic(reply.severity()), categoryTopic(reply.category())}};
}

bool hasAll(const QString &text, const QStringList &words)
{
    return std::all_of(
        words.begin(), words.end(), [&text](const QString &word) { return text.contains(word); });
}

} // namespace

std::optional<HelpKind> helpKindOf(const TopicId &topic)
{
    const auto found = std::find_if(Families.begin(), Families.end(),
        [&topic](const Family &family) { return topic.startsWith(family.prefix); });
    if (found == Families.end() || topic.contains("/after/")) {
        return {};
    }
    return found->kind;
}

HelpSearch::HelpSearch(const HelpLibrary &library)
{
    const QStringList languages = library.languages();
    std::unordered_map<TopicId, std::size_t> places;
    for (const TopicId &topic : library.topics()) {
        const TopicId owner = ownerOf(topic);
        const auto kind = helpKindOf(owner);
        if (!kind) {
            continue;
        }
        const auto [place, isNew] = places.try_emplace(owner, m_items.size());
        if (isNew) {
            Item item{owner, *kind, folded(labelOf(owner, *kind)), {}};
            item.wordings.resize(static_cast<std::size_t>(languages.size()));
            m_items.push_back(std::move(item));
        }
        Item &item = m_items.at(place->second);
        for (qsizetype i = 0; i < languages.size(); ++i) {
            const auto text = library.find(topic, languages.at(i));
            Wording &wording = item.wordings.at(static_cast<std::size_t>(i));
            if (topic == owner) {
                wording.name = folded(text->name);
            }
            // What a code means after a command is found through the code.
            const QStringList parts{wording.text.isEmpty() ? item.label : wording.text,
                folded(text->name), folded(text->description), folded(text->whenSeen),
                folded(text->howToFix), folded(text->whichWhen), folded(text->reference)};
            wording.text = parts.join(u'\n');
        }
    }
}

QString HelpSearch::folded(const QString &wanted)
{
    return wanted.normalized(QString::NormalizationForm_KC).toCaseFolded().simplified();
}

std::optional<HelpRank> HelpSearch::rankOf(
    const Item &item, const QString &wanted, const QStringList &words)
{
    if (item.label == wanted) {
        return HelpRank::Exact;
    }
    if (item.label.startsWith(wanted)) {
        return HelpRank::Label;
    }
    const auto inName = [&words](const Wording &wording) {
        return hasAll(wording.name, words);
    };
    if (std::ranges::any_of(item.wordings, inName)) {
        return HelpRank::Name;
    }
    const auto inText = [&words](const Wording &wording) {
        return hasAll(wording.text, words);
    };
    return std::ranges::any_of(item.wordings, inText) ? std::optional(HelpRank::Text)
                                                      : std::nullopt;
}

std::vector<HelpHit> HelpSearch::find(const QString &wanted) const
{
    const QString text = folded(wanted);
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    std::vector<HelpHit> hits;
    for (const Item &item : m_items) {
        if (const auto rank = rankOf(item, text, words)) {
            hits.push_back({item.topic, item.kind, *rank});
        }
    }
    addUnlisted(hits, text);
    std::ranges::stable_sort(
        hits, {}, [](const HelpHit &hit) { return std::pair(hit.rank, hit.kind); });
    return hits;
}

bool HelpSearch::has(const TopicId &topic) const
{
    return std::ranges::find(m_items, topic, &Item::topic) != m_items.end();
}

/// "5.1.1" is X.1.1, whose class is left open; a code that nobody lists is its class and subject.
void HelpSearch::addUnlisted(std::vector<HelpHit> &hits, const QString &wanted) const
{
    const auto code = topicsOf(wanted);
    if (!code) {
        return;
    }
    const bool isListed
        = std::ranges::any_of(code->own, [this](const TopicId &topic) { return has(topic); });
    const std::vector<TopicId> &topics = isListed ? code->own : code->general;
    for (const TopicId &topic : topics) {
        const auto found = std::ranges::find(hits, topic, &HelpHit::topic);
        if (found != hits.end()) {
            found->rank = HelpRank::Exact;
        } else if (has(topic)) {
            hits.push_back({topic, *helpKindOf(topic), HelpRank::Exact});
        }
    }
}

} // namespace Heloscope
