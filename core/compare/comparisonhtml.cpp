// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/comparisonhtml.h"

namespace Heloscope {

using namespace Qt::StringLiterals;

namespace {

constexpr auto Style = R"(
body { font: 1rem/1.6 sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem;
  color: #1a1a1a; background: #fff; overflow-wrap: break-word }
:lang(ko) { word-break: keep-all }
h1 { font-size: 1.6rem; line-height: 1.4 } h2 { font-size: 1.2rem; margin: 1.6rem 0 .4rem }
h3 { font-size: 1rem; margin: .4rem 0 } p { margin: .3rem 0 }
li { white-space: pre-line }
.pair { display: grid; grid-template-columns: 1fr 1fr; gap: 1rem }
.pair section { padding: .2rem 1rem; border-left: 3px solid #0072b2 }
@media (max-width: 40rem) { .pair { grid-template-columns: 1fr } }
@media (prefers-color-scheme: dark) { body { color: #eee; background: #16181c }
  .pair section { border-color: #56b4e9 } }
@media print { body { color: #000; background: #fff } }
)";

QString element(QLatin1StringView name, const QString &text)
{
    return u'<' + name + u'>' + text.toHtmlEscaped() + "</"_L1 + name + ">\n"_L1;
}

/// One of the texts of the two codes, side by side.
QString part(const QString &title, const CodeComparison &comparison, QString ComparedCode::*text)
{
    QString block = element("h2"_L1, title) + "<div class=\"pair\">\n"_L1;
    for (const ComparedCode &code : comparison.codes) {
        block += "<section>\n"_L1 + element("h3"_L1, code.label + ": "_L1 + code.name)
            + element("p"_L1, code.*text) + "</section>\n"_L1;
    }
    return block + "</div>\n"_L1;
}

QString list(QLatin1StringView kind, const QStringList &entries)
{
    QString block = u'<' + kind + ">\n"_L1;
    for (const QString &entry : entries) {
        block += element("li"_L1, entry);
    }
    return block + "</"_L1 + kind + ">\n"_L1;
}

QString question(const CodeComparison &comparison)
{
    if (!comparison.question) {
        return {};
    }
    return element("h2"_L1, comparison.headings.decidingQuestion) + "<p><strong>"_L1
        + comparison.question->question.toHtmlEscaped() + "</strong></p>\n"_L1
        + element("p"_L1, comparison.question->answer);
}

QString learnMore(const CodeComparison &comparison)
{
    QStringList entries = comparison.references;
    for (const RelatedTopic &related : comparison.related) {
        entries.append(related.label + ": "_L1 + related.name);
    }
    return element("h2"_L1, comparison.headings.learnMore) + list("ul"_L1, entries);
}

QString head(const CodeComparison &comparison)
{
    return "<!DOCTYPE html>\n<html lang=\"%1\">\n<head>\n<meta charset=\"utf-8\">\n"
           "<meta http-equiv=\"Content-Security-Policy\" "
           "content=\"default-src 'none'; style-src 'unsafe-inline'\">\n"
           "<meta name=\"viewport\" content=\"width=device-width\">\n<title>%2</title>\n<style>"_L1
               .arg(comparison.language.toHtmlEscaped(), comparison.title.toHtmlEscaped());
}

} // namespace

QByteArray comparisonToHtml(const CodeComparison &comparison)
{
    const ComparisonHeadings &headings = comparison.headings;
    QString page = head(comparison) + QLatin1StringView(Style) + "</style>\n</head>\n<body>\n"_L1;
    page += element("h1"_L1, comparison.title) + element("p"_L1, comparison.summary);
    page += part(headings.description, comparison, &ComparedCode::description);
    page += part(headings.whenSeen, comparison, &ComparedCode::whenSeen);
    page += part(headings.howToFix, comparison, &ComparedCode::howToFix);
    page += element("h2"_L1, headings.keyDifferences) + list("ol"_L1, comparison.keyDifferences);
    page += question(comparison);
    page += part(headings.whichWhen, comparison, &ComparedCode::whichWhen);
    page += learnMore(comparison) + "</body>\n</html>\n"_L1;
    return page.toUtf8();
}

} // namespace Heloscope
