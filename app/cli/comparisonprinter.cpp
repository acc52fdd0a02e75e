// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/comparisonprinter.h"

#include "app/cli/wrappedtext.h"

namespace Heloscope {

using namespace Qt::StringLiterals;

namespace {

constexpr int BodyIndent = 2;
constexpr int PartIndent = 4;

/// One page in the making.
class Page
{
public:
    Page(int columns, bool hasStyle)
        : m_columns(columns)
        , m_hasStyle(hasStyle)
    {
    }

    void addTitle(const QString &text) { m_text += bold(wrapped(text, m_columns, 0)); }
    void addHeading(const QString &text) { m_text += u'\n' + bold(text + u'\n'); }
    void addText(const QString &text, int indent) { m_text += wrapped(text, m_columns, indent); }
    /// Lines after the first stand under the first letter, not under the mark.
    void addItem(const QString &mark, const QString &text)
    {
        const int indent = BodyIndent + columnsOf(mark) + 1;
        QString lines = wrapped(text, m_columns, indent);
        lines.replace(0, indent, QString(BodyIndent, u' ') + mark + u' ');
        m_text += lines;
    }
    /// One of the texts of each code.
    void addPart(
        const QString &heading, const CodeComparison &comparison, QString ComparedCode::*text)
    {
        addHeading(heading);
        for (const ComparedCode &code : comparison.codes) {
            addText(code.label + ": "_L1 + code.name, BodyIndent);
            addText(code.*text, PartIndent);
        }
    }

    [[nodiscard]] const QString &text() const { return m_text; }

private:
    [[nodiscard]] QString bold(const QString &line) const
    {
        return m_hasStyle ? u"\u001b[1m"_s + line.chopped(1) + u"\u001b[0m\n"_s : line;
    }

    int m_columns;
    bool m_hasStyle;
    QString m_text;
};

} // namespace

QString comparisonAsText(const CodeComparison &comparison, int columns, bool hasStyle)
{
    const ComparisonHeadings &headings = comparison.headings;
    Page page(columns, hasStyle);
    page.addTitle(comparison.title);
    page.addText(comparison.summary, 0);
    page.addPart(headings.description, comparison, &ComparedCode::description);
    page.addPart(headings.whenSeen, comparison, &ComparedCode::whenSeen);
    page.addPart(headings.howToFix, comparison, &ComparedCode::howToFix);
    page.addHeading(headings.keyDifferences);
    int number = 0;
    for (const QString &difference : comparison.keyDifferences) {
        page.addItem(QString::number(++number) + u'.', difference);
    }
    if (comparison.question) {
        page.addHeading(headings.decidingQuestion);
        page.addText(comparison.question->question, BodyIndent);
        page.addText(comparison.question->answer, BodyIndent);
    }
    page.addPart(headings.whichWhen, comparison, &ComparedCode::whichWhen);
    page.addHeading(headings.learnMore);
    for (const QString &reference : comparison.references) {
        page.addItem(u"-"_s, reference);
    }
    for (const RelatedTopic &related : comparison.related) {
        page.addItem(u"-"_s, related.label + ": "_L1 + related.name);
    }
    return page.text();
}

} // namespace Heloscope
