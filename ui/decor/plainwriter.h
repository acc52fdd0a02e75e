// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/decor/severitycolours.h"

#include <QFont>
#include <QPalette>
#include <QTextCharFormat>
#include <QTextCursor>

class QTextDocument;
class QTextTable;

namespace Heloscope {

/// How one paragraph stands.
struct ParagraphStyle {
    double above = 2; ///< pixels of air
    double indent = 0; ///< pixels
    QColor background{};
};

/// Writes plain text into a document, paragraph by paragraph, over its whole width or in two
/// columns. Nothing is ever taken for mark-up. Lines are high enough for Thai.
class PlainWriter
{
public:
    /// Empties document. It must outlive this.
    PlainWriter(QTextDocument &document, const QFont &font, const QPalette &palette, bool columns);

    /// Goes back to the whole width.
    void beginRow();
    /// Begins a row of two columns, the left one first. Without columns it changes nothing.
    void beginPair();
    /// Goes on in the right column.
    void toRight();

    /// One paragraph for each line of text.
    void paragraph(
        const QString &text, const QTextCharFormat &characters, const ParagraphStyle &style = {});
    /// A paragraph with labels behind its text, each on a tint of its own.
    void labelled(const QString &text, const QTextCharFormat &characters, const QStringList &labels,
        Tone tone, const ParagraphStyle &style = {});

    [[nodiscard]] QTextCharFormat plain(double scale = 1.0, bool bold = false) const;
    [[nodiscard]] QTextCharFormat faint(double scale = 1.0, bool bold = false) const;
    [[nodiscard]] QTextCharFormat wire() const;
    [[nodiscard]] QTextCharFormat toned(Tone tone, bool bold = false) const;
    [[nodiscard]] ToneColours colours(Tone tone) const { return toneColours(tone, m_palette); }

private:
    void goTo(int column);
    void startParagraph(const QTextCharFormat &characters, const ParagraphStyle &style);
    [[nodiscard]] QTextCharFormat format(const QColor &ink, double scale, bool bold) const;

    QTextCursor m_cursor;
    QFont m_font;
    QPalette m_palette;
    bool m_hasColumns;
    QTextTable *m_table = nullptr; ///< while in a row of two columns
    bool m_isFirst = true; ///< the cell, or the document, has no text yet
};

} // namespace Heloscope
