// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explain/meaningdocument.h"

#include "ui/decor/fonts.h"

#include <QTextBlockFormat>
#include <QTextCursor>
#include <QTextDocument>

namespace Heloscope {

namespace {

/// Thai needs room above and below the line; half a line more suits every script.
constexpr double LineSpacing = 125;

class Writer
{
public:
    Writer(QTextDocument &document, const QFont &font)
        : m_cursor(&document)
        , m_font(font)
    {
    }

    void paragraph(const QString &text, const QTextCharFormat &characters, double above = 2,
        const QColor &background = {}, double indent = 0)
    {
        for (const QString &line : text.split(u'\n')) {
            QTextBlockFormat block;
            block.setLineHeight(LineSpacing, QTextBlockFormat::ProportionalHeight);
            block.setTopMargin(above);
            block.setBottomMargin(1);
            block.setLeftMargin(indent);
            if (background.isValid()) {
                block.setBackground(background);
            }
            if (m_isFirst) {
                m_cursor.setBlockFormat(block);
                m_cursor.setBlockCharFormat(characters);
                m_isFirst = false;
            } else {
                m_cursor.insertBlock(block, characters);
            }
            m_cursor.insertText(line, characters);
            above = 0;
        }
    }

    [[nodiscard]] QTextCharFormat characters(
        const QColor &ink, double scale = 1.0, bool bold = false) const
    {
        QFont font = m_font;
        font.setPointSizeF(font.pointSizeF() * scale);
        font.setBold(bold);
        QTextCharFormat format;
        format.setFont(font);
        format.setForeground(ink);
        return format;
    }

    [[nodiscard]] QTextCharFormat wireCharacters(const QColor &ink) const
    {
        QTextCharFormat format;
        format.setFont(wireFont(m_font));
        format.setForeground(ink);
        return format;
    }

private:
    QTextCursor m_cursor;
    QFont m_font;
    bool m_isFirst = true;
};

} // namespace

void write(QTextDocument &document, const Meaning &meaning, const MeaningLayout &layout,
    const QFont &font, const QPalette &palette)
{
    document.clear();
    document.setDefaultFont(font);
    document.setDocumentMargin(10);
    Writer writer(document, font);
    const QColor ink = palette.color(QPalette::Text);
    const QColor faint = palette.color(QPalette::PlaceholderText);
    const ToneColours tone = toneColours(meaning.tone.value_or(Tone::Note), palette);

    if (!meaning.subject.isEmpty()) {
        writer.paragraph(meaning.subject,
            writer.characters(meaning.tone ? tone.ink : faint, 1.0, meaning.tone.has_value()), 0,
            meaning.tone ? tone.tint : QColor());
    }
    writer.paragraph(meaning.verdict, writer.characters(ink, 1.25, true), 4);
    if (layout.showOriginal && !meaning.original.isEmpty()) {
        writer.paragraph(meaning.original, writer.characters(faint), 2, {}, 12);
    }
    for (const MeaningSection &section : meaning.sections) {
        if (section.isDetail && !layout.showDetails) {
            continue;
        }
        if (!section.heading.isEmpty()) {
            writer.paragraph(section.heading, writer.characters(faint, 0.95, true), 12);
        }
        writer.paragraph(
            section.text, section.isWire ? writer.wireCharacters(ink) : writer.characters(ink), 2);
        if (layout.showOriginal && !section.original.isEmpty()) {
            writer.paragraph(section.original, writer.characters(faint), 4, {}, 12);
        }
    }
}

} // namespace Heloscope
