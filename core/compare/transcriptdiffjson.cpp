// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/transcriptdiffjson.h"

#include "core/compare/steplines.h"
#include "core/compare/transcriptdiffwords.h"
#include "core/wire/displaytext.h"

#include <QJsonArray>

namespace Heloscope {

using namespace Qt::StringLiterals;

namespace {

QJsonObject differenceToJson(const SessionDifference &difference, const TranscriptDiffWords &words)
{
    return QJsonObject{
        {u"kind"_s, QString::fromLatin1(sessionDifferenceName(difference.kind))},
        {u"step"_s, Smtp::displayText(difference.step)},
        {u"subject"_s, Smtp::displayText(difference.subject)},
        {u"left"_s, Smtp::displayText(difference.left)},
        {u"right"_s, Smtp::displayText(difference.right)},
        {u"phrase"_s, words.phrase(difference)},
        {u"text"_s, words.sentence(difference)},
    };
}

QJsonArray differencesToJson(
    const std::vector<SessionDifference> &differences, const TranscriptDiffWords &words)
{
    QJsonArray list;
    for (const SessionDifference &difference : differences) {
        list.append(differenceToJson(difference, words));
    }
    return list;
}

QJsonValue numberOf(EntryId id)
{
    return id == 0 ? QJsonValue() : QJsonValue(static_cast<qint64>(id));
}

QJsonValue sideToJson(const std::optional<TranscriptStep> &step, const std::vector<LinePair> &pairs,
    std::optional<StepLine> LinePair::*side)
{
    if (!step) {
        return QJsonValue::Null;
    }
    QJsonArray lines;
    for (const LinePair &pair : pairs) {
        if (const std::optional<StepLine> &line = pair.*side) {
            lines.append(line->text());
        }
    }
    return QJsonObject{{u"sent"_s, numberOf(step->sent)}, {u"received"_s, numberOf(step->received)},
        {u"lines"_s, lines}};
}

} // namespace

QJsonObject transcriptDiffToJson(const TranscriptDiff &diff, const TranscriptDiffWords &words)
{
    QJsonArray steps;
    for (const ComparedStep &step : diff.steps) {
        const std::vector<LinePair> pairs = linesOf(step, diff.sessions);
        steps.append(QJsonObject{
            {u"stage"_s, QString::fromLatin1(stageName(step.stage))},
            {u"step"_s, Smtp::displayText(step.name)},
            {u"kind"_s, QString::fromLatin1(comparedStepKindName(step.kind))},
            {u"left"_s, sideToJson(step.left, pairs, &LinePair::left)},
            {u"right"_s, sideToJson(step.right, pairs, &LinePair::right)},
            {u"differences"_s, differencesToJson(step.differences, words)},
        });
    }
    return QJsonObject{
        {u"summary"_s, words.summary(diff)},
        {u"equal"_s, diff.isEmpty()},
        {u"differences"_s, differencesToJson(diff.differences, words)},
        {u"steps"_s, steps},
    };
}

} // namespace Heloscope
