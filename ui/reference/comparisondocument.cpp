// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reference/comparisondocument.h"

#include "ui/decor/plainwriter.h"
#include "ui/explain/meaning.h"
#include "ui/wording/severitywords.h"
#include "ui/wording/voicewords.h"

#include <QFont>
#include <QTextDocument>

#include <functional>

using namespace Qt::StringLiterals;

namespace Heloscope {

namespace {

constexpr double Indent = 12;

Tone toneOf(const ComparedCode &code)
{
    return code.severity ? Heloscope::toneOf(*code.severity) : Tone::Note;
}

/// An item of a list. Where each code has a line of its own, the second stands below the first.
QString listed(QString text)
{
    return u"• "_s + text.replace(u"\n"_s, u"\n\u2002"_s);
}

class ComparisonWriter
{
public:
    ComparisonWriter(PlainWriter &writer, const ComparisonPage &page, bool columns)
        : m_writer(writer)
        , m_page(page)
        , m_comparison(page.comparison)
        , m_columns(columns)
    {
    }

    void write()
    {
        const ComparisonHeadings &headings = m_comparison.headings;
        m_writer.beginRow();
        texts([](const CodeComparison &c) { return c.title; }, m_writer.plain(1.25, true));
        single([](const CodeComparison &c) { return c.summary; });
        writeNames();
        writeBoth(headings.description, &ComparedCode::description);
        writeBoth(headings.whenSeen, &ComparedCode::whenSeen);
        writeBoth(headings.howToFix, &ComparedCode::howToFix);
        writeDifferences();
        writeQuestion();
        writeBoth(headings.whichWhen, &ComparedCode::whichWhen);
        writeFurther();
    }

private:
    using Text = std::function<QString(const CodeComparison &)>;

    void heading(const QString &text)
    {
        m_writer.beginRow();
        m_writer.paragraph(text, m_writer.faint(1.05, true), {14});
    }

    /// A text in the first language, then in the others.
    void texts(const Text &text, const QTextCharFormat &characters)
    {
        const QString first = text(m_comparison);
        m_writer.paragraph(first, characters);
        for (const CodeComparison &other : m_page.below) {
            if (const QString again = text(other); again != first) {
                m_writer.paragraph(again, m_writer.faint(), {3, Indent});
            }
        }
    }

    void single(const Text &text)
    {
        m_writer.beginRow();
        texts(text, m_writer.plain());
    }

    void writeNames()
    {
        m_writer.beginPair();
        for (std::size_t i = 0; i < 2; ++i) {
            const ComparedCode &code = m_comparison.codes.at(i);
            if (i == 1) {
                m_writer.toRight();
            }
            const QString severity = code.severity ? severityWord(*code.severity) : QString();
            m_writer.paragraph(QString(code.label + u' ' + severity).trimmed(),
                m_writer.toned(toneOf(code), true), {10, 0, m_writer.colours(toneOf(code)).tint});
            texts([i](const CodeComparison &c) { return c.codes.at(i).name; },
                m_writer.plain(1.1, true));
            if (!code.status.isEmpty()) {
                m_writer.labelled({}, m_writer.plain(),
                    voiceLabels({LayerSource::Standard, {}, code.status}), Tone::Note);
            }
        }
    }

    void writeBoth(const QString &title, QString ComparedCode::*field)
    {
        heading(title);
        m_writer.beginPair();
        for (std::size_t i = 0; i < 2; ++i) {
            const ComparedCode &code = m_comparison.codes.at(i);
            if (i == 1) {
                m_writer.toRight();
            }
            if (!m_columns) {
                m_writer.paragraph(
                    code.label, m_writer.toned(toneOf(code), true), {i == 0 ? 2. : 8.});
            }
            texts([i, field](const CodeComparison &c) { return c.codes.at(i).*field; },
                m_writer.plain());
        }
    }

    void writeDifferences()
    {
        heading(m_comparison.headings.keyDifferences);
        const auto count = m_comparison.keyDifferences.size();
        for (qsizetype i = 0; i < count; ++i) {
            single([i, count](const CodeComparison &c) {
                return c.keyDifferences.size() == count ? listed(c.keyDifferences.at(i))
                                                        : QString();
            });
        }
    }

    void writeQuestion()
    {
        if (!m_comparison.question) {
            return;
        }
        heading(m_comparison.headings.decidingQuestion);
        m_writer.beginRow();
        texts([](const CodeComparison &c) { return c.question->question; },
            m_writer.plain(1.0, true));
        single([](const CodeComparison &c) { return c.question->answer; });
    }

    void writeFurther()
    {
        heading(m_comparison.headings.learnMore);
        m_writer.beginRow();
        for (const QString &reference : m_comparison.references) {
            m_writer.paragraph(reference, m_writer.plain());
        }
        for (std::size_t i = 0; i < m_comparison.related.size(); ++i) {
            single([i](const CodeComparison &c) {
                const RelatedTopic &topic = c.related.at(i);
                return QString(topic.label + u" – "_s + topic.name);
            });
        }
    }

    PlainWriter &m_writer;
    const ComparisonPage &m_page;
    const CodeComparison &m_comparison;
    bool m_columns;
};

} // namespace

void write(QTextDocument &document, const ComparisonPage &page, bool columns, const QFont &font,
    const QPalette &palette)
{
    PlainWriter writer(document, font, palette, columns);
    ComparisonWriter(writer, page, columns).write();
}

QString comparisonText(const CodeComparison &comparison)
{
    QTextDocument document;
    write(document, {comparison}, false, QFont(), QPalette());
    return QString(document.toPlainText().trimmed() + u'\n');
}

} // namespace Heloscope
