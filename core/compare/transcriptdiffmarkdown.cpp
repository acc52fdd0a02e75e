// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/transcriptdiffmarkdown.h"

#include "core/compare/steplines.h"
#include "core/compare/transcriptdiffwords.h"
#include "core/export/markdowntext.h"

namespace Heloscope {

using namespace Qt::StringLiterals;

namespace {

QString cell(const std::optional<StepLine> &line)
{
    return line ? escapedMarkdown(line->text().trimmed()) : QString();
}

QString row(const QString &first, const QString &second, const QString &third)
{
    return u"| "_s + first + u" | "_s + second + u" | "_s + third + u" |\n"_s;
}

} // namespace

QByteArray transcriptDiffToMarkdown(
    const TranscriptDiff &diff, const DiffTitles &titles, const TranscriptDiffWords &words)
{
    QString page = u"# "_s + escapedMarkdown(words.heading("title")) + u"\n\n"_s
        + escapedMarkdown(words.summary(diff)) + u'\n';
    if (!diff.isEmpty()) {
        page += u"\n## "_s + escapedMarkdown(words.heading("differences")) + u"\n\n"_s;
        int number = 0;
        for (const SessionDifference &difference : diff.differences) {
            page += QString::number(++number) + u". "_s
                + escapedMarkdown(words.sentence(difference)) + u'\n';
        }
    }
    page += u"\n## "_s + escapedMarkdown(words.heading("steps")) + u"\n\n"_s;
    page += row({}, escapedMarkdown(titles.left), escapedMarkdown(titles.right));
    page += u"|---|---|---|\n"_s;
    for (const ComparedStep &step : diff.steps) {
        for (const LinePair &pair : linesOf(step, diff.sessions)) {
            page += row(pair.isDifferent ? u"≠"_s : QString(), cell(pair.left), cell(pair.right));
        }
    }
    return page.toUtf8();
}

} // namespace Heloscope
