// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compare/comparablecode.h"
#include "core/help/topicid.h"
#include "core/result.h"

#include <QString>
#include <QStringList>

#include <array>
#include <optional>
#include <vector>

namespace Heloscope {

class HelpLibrary;

/// The headings of the page, in its language.
struct ComparisonHeadings {
    QString description;
    QString whenSeen;
    QString howToFix;
    QString keyDifferences;
    QString whichWhen;
    QString learnMore;
    QString decidingQuestion;

    bool operator==(const ComparisonHeadings &) const = default;
};

/// One of the two codes with all that is said about it. No text of it is ever empty.
struct ComparedCode {
    ComparableCode code;
    QString label; ///< "450", "5.1.1", "X.1.1"
    QString name;
    std::optional<Smtp::Severity> severity; ///< nothing where the class is left open
    QString status; ///< "standard", "obsolete", "seen", "folklore"; empty if it is not listed
    QString description;
    QString whenSeen;
    QString howToFix;
    QString whichWhen;
    QString reference; ///< "RFC 5321 §4.2.3"; the same in every language
    TopicId topic; ///< the entry that the texts are from; of its class if it is not listed
    bool isListed = true; ///< false: only what its class and its second number say

    bool operator==(const ComparedCode &) const = default;
};

/// What decides between the codes of a set that people often confuse.
struct DecidingQuestion {
    TopicId topic;
    QString question;
    QString answer; ///< for every code of the set, also for those that are not compared here
    QStringList codes; ///< "450", "451", "452"

    bool operator==(const DecidingQuestion &) const = default;
};

/// Something to read next.
struct RelatedTopic {
    TopicId topic;
    QString label; ///< "5yz", "x5z", "X.1", "452"
    QString name;

    bool operator==(const RelatedTopic &) const = default;
};

/// Two codes beside each other, as a page: every text is whole and in one language. The keys of its
/// JSON are in comparisonjson.h.
struct CodeComparison {
    QString language;
    QString title;
    QString summary;
    ComparisonHeadings headings;
    std::array<ComparedCode, 2> codes; ///< in the order they were asked for
    QStringList keyDifferences; ///< at least one; of two lines where each code has its own sentence
    std::optional<DecidingQuestion> question;
    QStringList references; ///< of both, each once; what no document says has none
    std::vector<RelatedTopic> related;

    bool operator==(const CodeComparison &) const = default;
};

enum class ComparisonFault : quint8 {
    SameCode, ///< twice the same
    FirstIsNoCode, ///< begins with a digit that SMTP has not, and nobody lists it
    SecondIsNoCode,
    NoTexts, ///< the help catalogs cannot be read
};

/// Compares any two codes, listed or not. language: "en", "th", "ko", "id"; what it lacks is in
/// English.
[[nodiscard]] Result<CodeComparison, ComparisonFault> compareCodes(const ComparableCode &first,
    const ComparableCode &second, const HelpLibrary &library, const QString &language);

} // namespace Heloscope
