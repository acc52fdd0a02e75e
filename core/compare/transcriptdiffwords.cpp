// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/transcriptdiffwords.h"

#include "core/help/helplibrary.h"
#include "core/wire/displaytext.h"

#include <QStringBuilder>

namespace Heloscope {

using namespace Qt::StringLiterals;

namespace {

using Kind = SessionDifferenceKind;
constexpr qsizetype LongestValue = 80;
constexpr qsizetype MostPhrases = 6;

QString cut(const QString &text)
{
    return text.size() > LongestValue ? QString(text.first(LongestValue - 1) + u'…') : text;
}

TopicId topicOf(const SessionDifference &difference)
{
    return "difference/session-" + sessionDifferenceName(difference.kind);
}

} // namespace

TranscriptDiffWords::TranscriptDiffWords(const HelpLibrary &library, const QString &language)
    : m_library(library)
    , m_language(language)
    , m_words(library, language)
{
}

QString TranscriptDiffWords::separator() const
{
    return m_language == "th"_L1 ? u" · "_s : u", "_s;
}

QString TranscriptDiffWords::heading(QByteArrayView id) const
{
    return m_words.heading(TopicId("session-").append(id));
}

QString TranscriptDiffWords::summary(const TranscriptDiff &diff) const
{
    if (diff.isEmpty()) {
        return heading("none");
    }
    QStringList phrases;
    qsizetype left = 0;
    for (const SessionDifference &difference : diff.differences) {
        if (phrases.size() == MostPhrases) {
            ++left;
        } else if (const QString one = phrase(difference); !phrases.contains(one)) {
            phrases.append(one);
        }
    }
    if (left > 0) {
        phrases.append(filled(heading("more"), {{"count"_L1, QString::number(left)}}));
    }
    return filled(heading(diff.differences.size() == 1 ? "one" : "many"),
        {{"count"_L1, QString::number(diff.differences.size())},
            {"list"_L1, phrases.join(separator())}});
}

QString TranscriptDiffWords::phrase(const SessionDifference &difference) const
{
    return filled(
        m_words.find(topicOf(difference)).value_or(HelpText{}).name, values(difference, u" + "_s));
}

QString TranscriptDiffWords::sentence(const SessionDifference &difference) const
{
    return m_words.sentence(topicOf(difference), values(difference, separator()));
}

QString TranscriptDiffWords::stepName(const QByteArray &name) const
{
    const QString word = heading(QByteArray("step-" + name.toLower()));
    return word.isEmpty() ? Smtp::displayText(name) : word;
}

QString TranscriptDiffWords::kindName(ComparedStepKind kind) const
{
    return heading(QByteArray("kind-" + comparedStepKindName(kind)));
}

QString TranscriptDiffWords::shown(
    const SessionDifference &difference, const QByteArray &value) const
{
    if (value.isEmpty()) {
        return heading("nothing");
    }
    QString word;
    if (difference.kind == Kind::ClosedBy) {
        word = heading(value);
    } else if (difference.kind == Kind::Trust) {
        word = verdict(value);
    } else if (difference.kind == Kind::Result) {
        word = result(value);
    }
    return word.isEmpty() ? cut(Smtp::displayText(value.left(4 * LongestValue))) : word;
}

QString TranscriptDiffWords::verdict(const QByteArray &value) const
{
    QStringList words;
    for (const QByteArray &problem : value.split(',')) {
        const QString word = heading(problem.trimmed());
        words.append(word.isEmpty() ? Smtp::displayText(problem.trimmed()) : word);
    }
    return cut(words.join(separator()));
}

QString TranscriptDiffWords::result(const QByteArray &value) const
{
    const qsizetype bracket = value.indexOf(" (");
    const QByteArray ending = value.first(bracket < 0 ? value.size() : bracket);
    QString word = heading(QByteArray("result-" + ending).replace('_', '-'));
    if (bracket < 0 || word.isEmpty() || !value.endsWith(')')) {
        return word;
    }
    const QByteArray name = value.sliced(bracket + 2).chopped(1);
    const auto reason = m_words.find(reasonTopic(name));
    return QString(word + u" ("_s + (reason ? reason->name : Smtp::displayText(name)) + u')');
}

std::vector<PlaceholderValue> TranscriptDiffWords::values(
    const SessionDifference &difference, const QString &between) const
{
    QStringList steps;
    for (const QByteArray &name : difference.subject.split(',')) {
        steps.append(stepName(name.trimmed()));
    }
    const auto finding = m_words.find(findingTopic(difference.subject));
    return {{"step"_L1, stepName(difference.step)}, {"steps"_L1, steps.join(between)},
        {"keyword"_L1, cut(Smtp::displayText(difference.subject))},
        {"finding"_L1, finding ? finding->name : cut(Smtp::displayText(difference.subject))},
        {"left"_L1, shown(difference, difference.left)},
        {"right"_L1, shown(difference, difference.right)}};
}

} // namespace Heloscope
