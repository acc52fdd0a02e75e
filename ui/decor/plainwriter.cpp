// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/decor/plainwriter.h"

#include "ui/decor/fonts.h"

#include <QStringList>
#include <QTextBlockFormat>
#include <QTextDocument>
#include <QTextTable>

using namespace Qt::StringLiterals;

namespace Heloscope {

namespace {

/// Per cent. Thai needs room above and below the line; half a line more suits every script.
constexpr double LineSpacing = 125;
constexpr double Margin = 10;
constexpr double Gutter = 8;

QTextTableFormat tableFormat()
{
    QTextTableFormat format;
    format.setBorder(0);
    format.setCellSpacing(0);
    format.setCellPadding(0);
    format.setBottomMargin(Gutter); // the margin of the paragraph behind it does not count
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    format.setColumnWidthConstraints({QTextLength(QTextLength::PercentageLength, 50),
        QTextLength(QTextLength::PercentageLength, 50)});
    return format;
}

} // namespace

PlainWriter::PlainWriter(
    QTextDocument &document, const QFont &font, const QPalette &palette, bool columns)
    : m_font(font)
    , m_palette(palette)
    , m_hasColumns(columns)
{
    document.clear();
    document.setDefaultFont(font);
    document.setDocumentMargin(Margin);
    m_cursor = QTextCursor(&document);
}

void PlainWriter::beginRow()
{
    if (m_table) {
        // Behind a table there is always a paragraph to go on in.
        m_cursor.movePosition(QTextCursor::End);
        m_table = nullptr;
        m_isFirst = true;
    }
}

void PlainWriter::beginPair()
{
    if (!m_hasColumns) {
        return;
    }
    if (m_table) {
        m_table->appendRows(1);
    } else {
        m_table = m_cursor.insertTable(1, 2, tableFormat());
    }
    for (const int column : {0, 1}) {
        QTextTableCell cell = m_table->cellAt(m_table->rows() - 1, column);
        QTextTableCellFormat format = cell.format().toTableCellFormat();
        format.setRightPadding(column == 0 ? Gutter : 0);
        format.setLeftPadding(column == 1 ? Gutter : 0);
        format.setVerticalAlignment(QTextCharFormat::AlignTop);
        cell.setFormat(format);
    }
    goTo(0);
}

void PlainWriter::toRight()
{
    if (m_table) {
        goTo(1);
    }
}

void PlainWriter::goTo(int column)
{
    m_cursor = m_table->cellAt(m_table->rows() - 1, column).firstCursorPosition();
    m_isFirst = true;
}

void PlainWriter::startParagraph(const QTextCharFormat &characters, const ParagraphStyle &style)
{
    QTextBlockFormat block;
    block.setLineHeight(LineSpacing, QTextBlockFormat::ProportionalHeight);
    block.setTopMargin(style.above);
    block.setBottomMargin(1);
    block.setLeftMargin(style.indent);
    if (style.background.isValid()) {
        block.setBackground(style.background);
    }
    if (m_isFirst) {
        m_cursor.setBlockFormat(block);
        if (!m_table) { // where the first block of a cell keeps the format of the cell
            m_cursor.setBlockCharFormat(characters);
        }
        m_isFirst = false;
    } else {
        m_cursor.insertBlock(block, characters);
    }
}

void PlainWriter::paragraph(
    const QString &text, const QTextCharFormat &characters, const ParagraphStyle &style)
{
    ParagraphStyle line = style;
    for (const QString &part : text.split(u'\n')) {
        startParagraph(characters, line);
        m_cursor.insertText(part, characters);
        line.above = 0;
    }
}

void PlainWriter::labelled(const QString &text, const QTextCharFormat &characters,
    const QStringList &labels, Tone tone, const ParagraphStyle &style)
{
    startParagraph(characters, style);
    m_cursor.insertText(text, characters);
    QTextCharFormat label = format(colours(tone).ink, 0.9, false);
    label.setBackground(colours(tone).tint);
    for (const QString &word : labels) {
        if (!text.isEmpty() || word != labels.constFirst()) {
            m_cursor.insertText(u"  "_s, characters);
        }
        // Kept on one line, with a little of the tint around it.
        QString run = u' ' + word + u' ';
        run.replace(u' ', QChar::Nbsp);
        m_cursor.insertText(run, label);
    }
}

QTextCharFormat PlainWriter::plain(double scale, bool bold) const
{
    return format(m_palette.color(QPalette::Text), scale, bold);
}

QTextCharFormat PlainWriter::faint(double scale, bool bold) const
{
    return format(m_palette.color(QPalette::PlaceholderText), scale, bold);
}

QTextCharFormat PlainWriter::wire() const
{
    QTextCharFormat characters;
    characters.setFont(wireFont(m_font));
    characters.setForeground(m_palette.color(QPalette::Text));
    return characters;
}

QTextCharFormat PlainWriter::toned(Tone tone, bool bold) const
{
    return format(colours(tone).ink, 1.0, bold);
}

QTextCharFormat PlainWriter::format(const QColor &ink, double scale, bool bold) const
{
    QFont font = m_font;
    font.setPointSizeF(font.pointSizeF() * scale);
    font.setBold(bold);
    QTextCharFormat characters;
    characters.setFont(font);
    characters.setForeground(ink);
    return characters;
}

} // namespace Heloscope
