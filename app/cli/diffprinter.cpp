// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/diffprinter.h"

#include "app/cli/wrappedtext.h"
#include "core/compare/steplines.h"
#include "core/compare/transcriptdiffwords.h"

#include <QTextBoundaryFinder>

namespace Heloscope {

using namespace Qt::StringLiterals;

namespace {

constexpr int ColumnsForTwo = 100;
constexpr int Mark = 2; ///< columns of "! "

/// text in pieces of at most columns; what a peer says need not have spaces to break at.
QStringList pieces(const QString &text, int columns)
{
    QStringList lines;
    QString line;
    int width = 0;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    qsizetype from = 0;
    while (finder.toNextBoundary() >= 0) {
        const QString sign = text.sliced(from, finder.position() - from);
        from = finder.position();
        const int room = columnsOf(sign);
        if (width + room > columns) {
            lines.append(line);
            line.clear();
            width = 0;
        }
        line += sign;
        width += room;
    }
    lines.append(line);
    return lines;
}

class DiffPage
{
public:
    DiffPage(int columns, bool hasStyle)
        : m_columns(columns)
        , m_hasStyle(hasStyle)
    {
    }

    void addText(const QString &text, int indent = 0)
    {
        m_text += wrapped(text, m_columns, indent);
    }
    void addHeading(const QString &text) { m_text += u'\n' + styled(text, "1") + u'\n'; }
    void addPair(const QString &left, const QString &right, bool isDifferent);

    [[nodiscard]] const QString &text() const { return m_text; }

private:
    [[nodiscard]] QString styled(const QString &line, const char *style) const
    {
        return m_hasStyle
            ? QString(u"\u001b["_s + QLatin1StringView(style) + u'm' + line + u"\u001b[0m"_s)
            : line;
    }
    void addColumns(const QString &left, const QString &right, bool isDifferent);
    void addBelow(QChar side, const QString &text, bool isDifferent);
    void addLine(QString line, bool isDifferent)
    {
        while (line.endsWith(u' ')) {
            line.chop(1);
        }
        m_text += (isDifferent ? styled(line, "1") : line) + u'\n';
    }

    int m_columns;
    bool m_hasStyle;
    QString m_text;
};

void DiffPage::addPair(const QString &left, const QString &right, bool isDifferent)
{
    if (m_columns >= ColumnsForTwo) {
        addColumns(left, right, isDifferent);
    } else if (!isDifferent && !left.isEmpty()) {
        addBelow(u' ', left, false);
    } else {
        addBelow(u'<', left, isDifferent);
        addBelow(u'>', right, isDifferent);
    }
}

void DiffPage::addColumns(const QString &left, const QString &right, bool isDifferent)
{
    const int width = (m_columns - Mark - 3) / 2;
    const QStringList first = pieces(left, width);
    const QStringList second = pieces(right, width);
    for (qsizetype i = 0; i < std::max(first.size(), second.size()); ++i) {
        const QString one = first.value(i);
        addLine((isDifferent && i == 0 ? u"! "_s : u"  "_s) + one
                + QString(width - columnsOf(one), u' ') + u" | "_s + second.value(i),
            isDifferent);
    }
}

void DiffPage::addBelow(QChar side, const QString &text, bool isDifferent)
{
    if (text.isEmpty()) {
        return;
    }
    for (const QString &piece : pieces(text, m_columns - Mark)) {
        addLine(QString(side) + u' ' + piece, isDifferent);
    }
}

} // namespace

QString diffAsText(const TranscriptDiff &diff, const DiffTitles &titles,
    const TranscriptDiffWords &words, int columns, bool hasStyle)
{
    DiffPage page(columns, hasStyle);
    page.addText(words.summary(diff));
    if (!diff.isEmpty()) {
        page.addHeading(words.heading("differences"));
        for (const SessionDifference &difference : diff.differences) {
            page.addText(words.sentence(difference), 2);
        }
    }
    page.addHeading(words.heading("steps"));
    page.addPair(titles.left, titles.right, true);
    for (const ComparedStep &step : diff.steps) {
        for (const LinePair &pair : linesOf(step, diff.sessions)) {
            page.addPair(pair.left ? pair.left->text() : QString(),
                pair.right ? pair.right->text() : QString(), pair.isDifferent);
        }
    }
    return page.text();
}

} // namespace Heloscope
