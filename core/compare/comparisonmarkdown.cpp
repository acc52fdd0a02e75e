// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/comparisonmarkdown.h"

#include "core/export/markdowntext.h"

namespace Heloscope {

using namespace Qt::StringLiterals;

namespace {

QString heading(const QString &text)
{
    return "\n## "_L1 + escapedMarkdown(text) + "\n\n"_L1;
}

/// One of the texts, for each of the two codes.
QString part(const QString &title, const CodeComparison &comparison, QString ComparedCode::*text)
{
    QString block = heading(title);
    for (const ComparedCode &code : comparison.codes) {
        block += "- **"_L1 + escapedMarkdown(code.label) + "** "_L1 + escapedMarkdown(code.*text)
            + u'\n';
    }
    return block;
}

QString differences(const CodeComparison &comparison)
{
    QString block = heading(comparison.headings.keyDifferences);
    int number = 0;
    for (const QString &difference : comparison.keyDifferences) {
        block += QString::number(++number) + ". "_L1
            + escapedMarkdown(difference).replace(u'\n', "  \n   "_L1) + u'\n';
    }
    return block;
}

QString question(const CodeComparison &comparison)
{
    if (!comparison.question) {
        return {};
    }
    return heading(comparison.headings.decidingQuestion) + "**"_L1
        + escapedMarkdown(comparison.question->question) + "**\n\n"_L1
        + escapedMarkdown(comparison.question->answer) + u'\n';
}

QString learnMore(const CodeComparison &comparison)
{
    QString block = heading(comparison.headings.learnMore);
    for (const QString &reference : comparison.references) {
        block += "- "_L1 + escapedMarkdown(reference) + u'\n';
    }
    for (const RelatedTopic &related : comparison.related) {
        block += "- "_L1 + escapedMarkdown(QString(related.label + ": "_L1 + related.name)) + u'\n';
    }
    return block;
}

} // namespace

QByteArray comparisonToMarkdown(const CodeComparison &comparison)
{
    const ComparisonHeadings &headings = comparison.headings;
    QString page = "# "_L1 + escapedMarkdown(comparison.title) + "\n\n"_L1
        + escapedMarkdown(comparison.summary) + u'\n';
    page += part(headings.description, comparison, &ComparedCode::description);
    page += part(headings.whenSeen, comparison, &ComparedCode::whenSeen);
    page += part(headings.howToFix, comparison, &ComparedCode::howToFix);
    page += differences(comparison);
    page += question(comparison);
    page += part(headings.whichWhen, comparison, &ComparedCode::whichWhen);
    page += learnMore(comparison);
    return page.toUtf8();
}

} // namespace Heloscope
