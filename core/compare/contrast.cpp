// SPDX-License-Identifier: GPL-3.0-or-later
//
// The sets of codes that are often confused. Each is one entry of translations/help/<lang>/
// comparison.json, "contrast/<id>": its name is the question that decides, its description the
// answer. A code with an X stands for every class; a set of two classes of one code (4.7.1, 5.7.1)
// is about the class. Of several sets the one with the fewest codes is taken, then the first.
#include "core/compare/contrast.h"

#include "core/compare/comparisonwords.h"

#include <algorithm>
#include <array>

namespace Heloscope {

namespace {

struct ContrastSet {
    QByteArrayView id;
    QLatin1StringView codes; ///< with spaces between them
};

using namespace Qt::StringLiterals;

constexpr std::array ContrastSets{
    ContrastSet{"211-214", "211 214"_L1},
    ContrastSet{"220-221-421", "220 221 421"_L1},
    ContrastSet{"220-221-354", "220 221 354"_L1},
    ContrastSet{"220-235-250", "220 235 250"_L1},
    ContrastSet{"221-235", "221 235"_L1},
    ContrastSet{"235-334", "235 334"_L1},
    ContrastSet{"250-251-252", "250 251 252"_L1},
    ContrastSet{"250-354", "250 354"_L1},
    ContrastSet{"250-550", "250 550"_L1},
    ContrastSet{"251-551", "251 551"_L1},
    ContrastSet{"334-354", "334 354"_L1},
    ContrastSet{"354-421", "354 421"_L1},
    ContrastSet{"450-451-452", "450 451 452"_L1},
    ContrastSet{"421-450-451", "421 450 451"_L1},
    ContrastSet{"421-521-554", "421 521 554"_L1},
    ContrastSet{"432-454-535", "432 454 535"_L1},
    ContrastSet{"450-550", "450 550"_L1},
    ContrastSet{"451-554", "451 554"_L1},
    ContrastSet{"452-552", "452 552"_L1},
    ContrastSet{"454-530", "454 530"_L1},
    ContrastSet{"455-555", "455 555"_L1},
    ContrastSet{"458-459", "458 459"_L1},
    ContrastSet{"500-501-502-503-504", "500 501 502 503 504"_L1},
    ContrastSet{"501-553-555", "501 553 555"_L1},
    ContrastSet{"503-530", "503 530"_L1},
    ContrastSet{"504-534-538", "504 534 538"_L1},
    ContrastSet{"521-554-556", "521 554 556"_L1},
    ContrastSet{"523-530-538", "523 530 538"_L1},
    ContrastSet{"530-534-535", "530 534 535"_L1},
    ContrastSet{"550-551-553-554", "550 551 553 554"_L1},
    ContrastSet{"550-552", "550 552"_L1},
    ContrastSet{"550-556", "550 556"_L1},
    ContrastSet{"mailbox-full", "4.2.2 5.2.2"_L1},
    ContrastSet{"policy-class", "4.7.1 5.7.1"_L1},
    ContrastSet{"unknown-recipient", "X.1.0 X.1.1 X.1.2 X.2.1"_L1},
    ContrastSet{"address-form", "X.1.1 X.1.3 X.1.4"_L1},
    ContrastSet{"sender-recipient", "X.1.2 X.1.3 X.1.7 X.1.8"_L1},
    ContrastSet{"mailbox-moved", "X.1.6 X.7.17 X.7.18"_L1},
    ContrastSet{"no-mail-here", "X.1.10 X.3.2 X.7.27"_L1},
    ContrastSet{"too-big", "X.2.2 X.2.3 X.3.1 X.3.4"_L1},
    ContrastSet{"network", "X.4.1 X.4.2 X.4.3 X.4.4"_L1},
    ContrastSet{"loop-expired", "X.4.6 X.4.7"_L1},
    ContrastSet{"command-form", "X.5.1 X.5.2 X.5.4"_L1},
    ContrastSet{"too-many", "X.4.5 X.5.3 X.7.28"_L1},
    ContrastSet{"internationalised", "X.6.7 X.6.8 X.6.9"_L1},
    ContrastSet{"policy", "X.7.0 X.7.1 X.7.2"_L1},
    ContrastSet{"login", "X.7.0 X.7.8 X.7.9"_L1},
    ContrastSet{"account", "X.7.8 X.7.12 X.7.13"_L1},
    ContrastSet{"encryption", "X.7.4 X.7.5 X.7.10 X.7.11"_L1},
    ContrastSet{"dkim", "X.7.20 X.7.21 X.7.22"_L1},
    ContrastSet{"sender-checks", "X.7.23 X.7.24 X.7.25 X.7.26"_L1},
};

TopicId topicOf(const ContrastSet &set)
{
    return TopicId("contrast/").append(set.id);
}

QStringList codesOf(const ContrastSet &set)
{
    return QString(set.codes).split(u' ');
}

/// The code of the set that code is; empty if it is none.
QString memberFor(const ComparableCode &code, const QStringList &codes)
{
    ComparableCode open = code;
    if (code.kind == ComparableCode::Kind::Enhanced) {
        open.first = ComparableCode::OpenClass;
    }
    for (const QString &label : {code.label(), open.label()}) {
        if (codes.contains(label)) {
            return label;
        }
    }
    return {};
}

bool holdsBoth(const ContrastSet &set, const ComparableCode &first, const ComparableCode &second)
{
    const QStringList codes = codesOf(set);
    const QString one = memberFor(first, codes);
    const QString other = memberFor(second, codes);
    return !one.isEmpty() && !other.isEmpty() && one != other;
}

} // namespace

std::optional<DecidingQuestion> decidingQuestion(
    const ComparableCode &first, const ComparableCode &second, const ComparisonWords &words)
{
    const ContrastSet *best = nullptr;
    for (const ContrastSet &set : ContrastSets) {
        if (holdsBoth(set, first, second)
            && (best == nullptr || codesOf(set).size() < codesOf(*best).size())) {
            best = &set;
        }
    }
    const std::optional<HelpText> text
        = best == nullptr ? std::nullopt : words.find(topicOf(*best));
    if (!text) {
        return std::nullopt;
    }
    return DecidingQuestion{topicOf(*best), text->name, text->description, codesOf(*best)};
}

std::vector<TopicId> contrastTopics()
{
    std::vector<TopicId> topics;
    topics.reserve(ContrastSets.size());
    std::ranges::transform(ContrastSets, std::back_inserter(topics), topicOf);
    return topics;
}

QStringList codesOfContrast(const TopicId &topic)
{
    const auto *found = std::ranges::find(ContrastSets, topic, topicOf);
    return found == ContrastSets.end() ? QStringList() : codesOf(*found);
}

} // namespace Heloscope
