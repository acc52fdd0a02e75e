// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/codecomparison.h"

#include "core/compare/comparisonwords.h"
#include "core/compare/contrast.h"
#include "core/compare/differences.h"
#include "core/help/helplibrary.h"

#include <algorithm>
#include <utility>

namespace Heloscope {

using namespace Qt::StringLiterals;

namespace {

using Kind = ComparableCode::Kind;

std::optional<TopicId> classTopicOf(const ComparableCode &code)
{
    const std::optional<Smtp::Severity> severity = code.severity();
    return severity ? std::optional(classTopic(*severity)) : std::nullopt;
}

/// What the second digit, or the second number, says alone.
TopicId fieldTopicOf(const ComparableCode &code)
{
    return code.kind == Kind::Reply ? categoryTopic(code.second)
                                    : "enhanced/X." + QByteArray::number(code.second);
}

QString joined(const QStringList &sentences)
{
    QStringList present = sentences;
    present.removeAll(QString());
    return present.join(u' ');
}

/// The first that is not empty.
QString firstOf(const QStringList &texts)
{
    const auto found = std::ranges::find_if_not(texts, &QString::isEmpty);
    return found == texts.end() ? QString() : *found;
}

/// For a code that nobody lists: what its class and its second number say.
ComparedCode unlisted(ComparedCode code, const ComparisonWords &words)
{
    const std::optional<TopicId> classId = classTopicOf(code.code);
    const HelpText general = (classId ? words.find(*classId) : std::nullopt).value_or(HelpText{});
    const HelpText field = words.find(fieldTopicOf(code.code)).value_or(HelpText{});
    const QString unknown = words.sentence("difference/unknown", {{"code"_L1, code.label}});
    const QString retry = retrySentence(code.code, words);
    code.isListed = false;
    code.topic = classId.value_or(fieldTopicOf(code.code));
    // The category says nothing about one code; the subject of an enhanced code does.
    code.name = code.code.kind == Kind::Reply ? firstOf({general.name, field.name, code.label})
                                              : firstOf({field.name, general.name, code.label});
    code.description = firstOf({joined({general.description, field.description}), unknown});
    code.whenSeen = firstOf({field.whenSeen, general.whenSeen, unknown});
    code.howToFix = firstOf({general.howToFix, field.howToFix, retry});
    code.whichWhen = joined({unknown, retry});
    code.reference = firstOf({general.reference, field.reference});
    return code;
}

ComparedCode compared(const ComparableCode &code, const ComparisonWords &words)
{
    ComparedCode result;
    result.code = code;
    result.label = code.label();
    result.severity = code.severity();
    for (const TopicId &topic : code.topics()) {
        const std::optional<HelpText> text = words.find(topic);
        if (!text) {
            continue;
        }
        result.topic = topic;
        result.name = text->name;
        result.status = text->status;
        result.description = text->description;
        result.whenSeen = firstOf({text->whenSeen, text->description});
        result.howToFix = firstOf({text->howToFix, retrySentence(code, words)});
        result.whichWhen
            = firstOf({text->whichWhen, joined({result.whenSeen, retrySentence(code, words)})});
        result.reference = text->reference;
        return result;
    }
    return unlisted(std::move(result), words);
}

/// Nobody but SMTP's own classes is explained without an entry.
bool isNoCode(const ComparedCode &code)
{
    const bool isOpen = code.code.first == ComparableCode::OpenClass;
    return !code.isListed && !code.severity && !isOpen;
}

/// The code with the smaller first digit is {first}.
QString summaryOf(const std::array<ComparedCode, 2> &codes, const ComparisonWords &words)
{
    const bool isSwapped = codes.back().code.first < codes.front().code.first;
    const ComparedCode &low = isSwapped ? codes.back() : codes.front();
    const ComparedCode &high = isSwapped ? codes.front() : codes.back();
    QByteArray id = QByteArray::number(low.code.first) + '-' + QByteArray::number(high.code.first);
    if (low.code.first == ComparableCode::OpenClass) {
        id = "x";
    } else if (!low.severity || !high.severity) {
        id = "none";
    }
    return words.sentence("summary/" + id,
        {{"first"_L1, low.label}, {"firstName"_L1, low.name}, {"second"_L1, high.label},
            {"secondName"_L1, high.name}});
}

ComparisonHeadings headingsIn(const ComparisonWords &words)
{
    return ComparisonHeadings{
        .description = words.heading("description"),
        .whenSeen = words.heading("when-seen"),
        .howToFix = words.heading("how-to-fix"),
        .keyDifferences = words.heading("key-differences"),
        .whichWhen = words.heading("which-when"),
        .learnMore = words.heading("learn-more"),
        .decidingQuestion = words.heading("deciding-question"),
    };
}

/// The documents, each once; "seen in the field" is none.
QStringList referencesOf(const std::array<ComparedCode, 2> &codes)
{
    QStringList references;
    for (const ComparedCode &code : codes) {
        for (const QString &part : code.reference.split(u';')) {
            const QString reference = part.trimmed();
            const bool isDocument = reference.startsWith("RFC "_L1)
                || reference.startsWith("IANA "_L1) || reference.startsWith("draft-"_L1);
            if (isDocument && !references.contains(reference)) {
                references.append(reference);
            }
        }
    }
    return references;
}

/// "5yz", "x5z", "X.1"
QString fieldLabel(const ComparableCode &code)
{
    return code.kind == Kind::Reply ? u"x%1z"_s.arg(code.second) : u"X.%1"_s.arg(code.second);
}

/// Whether code is that member of a set, which may leave its class open.
bool isOneOf(ComparableCode code, const ComparableCode &member)
{
    if (member.first == ComparableCode::OpenClass) {
        code.first = member.first;
    }
    return code == member;
}

/// The classes, the second numbers, and the other codes of the set that confuses.
std::vector<RelatedTopic> relatedOf(const CodeComparison &comparison, const ComparisonWords &words)
{
    std::vector<RelatedTopic> related;
    const auto add = [&](const TopicId &topic, const QString &label) {
        const bool isThere = std::ranges::any_of(
            related, [&](const RelatedTopic &known) { return known.topic == topic; });
        const std::optional<HelpText> text = isThere ? std::nullopt : words.find(topic);
        if (text) {
            related.push_back(RelatedTopic{topic, label, text->name});
        }
    };
    for (const ComparedCode &code : comparison.codes) {
        if (const std::optional<TopicId> topic = classTopicOf(code.code)) {
            add(*topic, QString::number(code.code.first) + u"yz"_s);
        }
    }
    for (const ComparedCode &code : comparison.codes) {
        if (code.severity || code.code.kind == Kind::Enhanced) {
            add(fieldTopicOf(code.code), fieldLabel(code.code));
        }
    }
    for (const QString &label : comparison.question ? comparison.question->codes : QStringList()) {
        const std::optional<ComparableCode> member = comparableCodeFromText(label);
        const bool isCompared = std::ranges::any_of(comparison.codes,
            [&](const ComparedCode &one) { return member && isOneOf(one.code, *member); });
        if (member && !isCompared) {
            add(member->topics().front(), label);
        }
    }
    if (related.empty()) {
        // Nothing is known of either: the classes that there are.
        for (int digit = 2; digit <= 5; ++digit) {
            add("class/" + QByteArray::number(digit), QString::number(digit) + u"yz"_s);
        }
    }
    return related;
}

} // namespace

Result<CodeComparison, ComparisonFault> compareCodes(const ComparableCode &first,
    const ComparableCode &second, const HelpLibrary &library, const QString &language)
{
    if (first == second) {
        return Failure{ComparisonFault::SameCode};
    }
    const ComparisonWords words(library, language);
    CodeComparison comparison;
    comparison.language = language;
    comparison.headings = headingsIn(words);
    comparison.codes = {compared(first, words), compared(second, words)};
    if (comparison.headings.description.isEmpty()) {
        return Failure{ComparisonFault::NoTexts};
    }
    const auto &[one, other] = comparison.codes;
    if (isNoCode(one) || isNoCode(other)) {
        return Failure{
            isNoCode(one) ? ComparisonFault::FirstIsNoCode : ComparisonFault::SecondIsNoCode};
    }
    comparison.title = words.heading("title",
        {{"first"_L1, one.label}, {"firstName"_L1, one.name}, {"second"_L1, other.label},
            {"secondName"_L1, other.name}});
    comparison.summary = summaryOf(comparison.codes, words);
    comparison.keyDifferences = keyDifferences(comparison.codes, words);
    comparison.question = decidingQuestion(first, second, words);
    comparison.references = referencesOf(comparison.codes);
    comparison.related = relatedOf(comparison, words);
    return comparison;
}

} // namespace Heloscope
