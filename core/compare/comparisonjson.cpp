// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/comparisonjson.h"

#include "core/help/explanationjson.h"

#include <QJsonArray>
#include <QJsonValue>

namespace Heloscope {

using namespace Qt::StringLiterals;

namespace {

QJsonObject headingsToJson(const ComparisonHeadings &headings)
{
    return QJsonObject{
        {u"description"_s, headings.description},
        {u"whenSeen"_s, headings.whenSeen},
        {u"howToFix"_s, headings.howToFix},
        {u"keyDifferences"_s, headings.keyDifferences},
        {u"whichWhen"_s, headings.whichWhen},
        {u"learnMore"_s, headings.learnMore},
        {u"question"_s, headings.decidingQuestion},
    };
}

QJsonObject codeToJson(const ComparedCode &code)
{
    return QJsonObject{
        {u"code"_s, code.label},
        {u"name"_s, code.name},
        {u"severity"_s, code.severity ? QJsonValue(severityName(*code.severity)) : QJsonValue()},
        {u"status"_s, code.status},
        {u"description"_s, code.description},
        {u"whenSeen"_s, code.whenSeen},
        {u"howToFix"_s, code.howToFix},
        {u"reference"_s, code.reference},
        {u"topic"_s, QString::fromUtf8(code.topic)},
        {u"listed"_s, code.isListed},
    };
}

QJsonValue questionToJson(const std::optional<DecidingQuestion> &question)
{
    if (!question) {
        return QJsonValue::Null;
    }
    return QJsonObject{
        {u"question"_s, question->question},
        {u"answer"_s, question->answer},
        {u"codes"_s, QJsonArray::fromStringList(question->codes)},
    };
}

QJsonObject learnMoreToJson(const CodeComparison &comparison)
{
    QJsonArray topics;
    for (const RelatedTopic &related : comparison.related) {
        topics.append(QJsonObject{
            {u"topic"_s, QString::fromUtf8(related.topic)},
            {u"code"_s, related.label},
            {u"name"_s, related.name},
        });
    }
    return QJsonObject{
        {u"references"_s, QJsonArray::fromStringList(comparison.references)},
        {u"topics"_s, topics},
    };
}

} // namespace

QJsonObject comparisonToJson(const CodeComparison &comparison)
{
    QJsonArray codes;
    QJsonObject whichWhen;
    for (const ComparedCode &code : comparison.codes) {
        codes.append(codeToJson(code));
        whichWhen.insert(code.label, code.whichWhen);
    }
    return QJsonObject{
        {u"language"_s, comparison.language},
        {u"title"_s, comparison.title},
        {u"summary"_s, comparison.summary},
        {u"headings"_s, headingsToJson(comparison.headings)},
        {u"codes"_s, codes},
        {u"question"_s, questionToJson(comparison.question)},
        {u"keyDifferences"_s, QJsonArray::fromStringList(comparison.keyDifferences)},
        {u"whichWhen"_s, whichWhen},
        {u"learnMore"_s, learnMoreToJson(comparison)},
    };
}

} // namespace Heloscope
