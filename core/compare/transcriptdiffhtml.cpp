// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/transcriptdiffhtml.h"

#include "core/compare/steplines.h"
#include "core/compare/transcriptdiffwords.h"

namespace Heloscope {

using namespace Qt::StringLiterals;

namespace {

constexpr auto Style = R"(
body { font: 1rem/1.6 sans-serif; max-width: 80rem; margin: 2rem auto; padding: 0 1rem;
  color: #1a1a1a; background: #fff; overflow-wrap: anywhere }
:lang(ko) { word-break: keep-all }
h1 { font-size: 1.6rem } h2 { font-size: 1.2rem }
table { border-collapse: collapse; width: 100%; table-layout: fixed }
th, td { text-align: left; vertical-align: top; padding: .1rem .5rem; white-space: pre-wrap }
th:first-child, td:first-child { width: 1.5rem }
td { font-family: monospace } tr.first td { border-top: 1px solid #bbb }
tr.different td { background: #fff0e0; font-weight: bold }
td span { color: #6a6a6a; font-weight: normal }
@media (prefers-color-scheme: dark) { body { color: #eee; background: #16181c }
  tr.different td { background: #3a2a10 } td span { color: #a8a8a8 } }
@media print { body { color: #000; background: #fff } }
)";

QString cell(const std::optional<StepLine> &line)
{
    QString html;
    if (line) {
        html = line->origin == LineOrigin::Client ? u"C: "_s
            : line->origin == LineOrigin::Server  ? u"S: "_s
                                                  : QString();
        for (const LinePiece &piece : line->pieces) {
            const QString text = piece.text.toHtmlEscaped();
            html += piece.isVolatile ? QString(u"<span>"_s + text + u"</span>"_s) : text;
        }
    }
    return u"<td>"_s + html + u"</td>"_s;
}

QString rows(const TranscriptDiff &diff, const TranscriptDiffWords &words)
{
    QString html;
    for (const ComparedStep &step : diff.steps) {
        bool isFirst = true;
        const QString kind = words.kindName(step.kind).toHtmlEscaped();
        for (const LinePair &pair : linesOf(step, diff.sessions)) {
            const QString look = QString(isFirst ? u"first"_s : QString())
                + (pair.isDifferent ? u" different"_s : QString());
            html += u"<tr class=\""_s + look + u"\" title=\""_s + kind + u"\"><td>"_s
                + (pair.isDifferent ? u"≠"_s : QString()) + u"</td>"_s + cell(pair.left)
                + cell(pair.right) + u"</tr>\n"_s;
            isFirst = false;
        }
    }
    return html;
}

} // namespace

QByteArray transcriptDiffToHtml(const TranscriptDiff &diff, const DiffTitles &titles,
    const TranscriptDiffWords &words, const QString &language)
{
    const QString title = words.heading("title").toHtmlEscaped();
    QString page = u"<!DOCTYPE html>\n<html lang=\""_s + language.toHtmlEscaped()
        + u"\">\n<head>\n<meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\" "
          "content=\"default-src 'none'; style-src 'unsafe-inline'\">\n<meta name=\"viewport\" "
          "content=\"width=device-width\">\n<title>"_s
        + title + u"</title>\n<style>"_s + QLatin1StringView(Style)
        + u"</style>\n</head>\n<body>\n<h1>"_s + title + u"</h1>\n<p>"_s
        + words.summary(diff).toHtmlEscaped() + u"</p>\n"_s;
    if (!diff.isEmpty()) {
        page += u"<h2>"_s + words.heading("differences").toHtmlEscaped() + u"</h2>\n<ol>\n"_s;
        for (const SessionDifference &difference : diff.differences) {
            page += u"<li>"_s + words.sentence(difference).toHtmlEscaped() + u"</li>\n"_s;
        }
        page += u"</ol>\n"_s;
    }
    page += u"<h2>"_s + words.heading("steps").toHtmlEscaped()
        + u"</h2>\n<table>\n<thead><tr><th></th><th>"_s + titles.left.toHtmlEscaped()
        + u"</th><th>"_s + titles.right.toHtmlEscaped() + u"</th></tr></thead>\n<tbody>\n"_s
        + rows(diff, words) + u"</tbody>\n</table>\n</body>\n</html>\n"_s;
    return page.toUtf8();
}

} // namespace Heloscope
