// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/maskedtext.h"

#include "ui/decor/fonts.h"
#include "ui/decor/severitycolours.h"
#include "ui/export/exportwords.h"

#include <QHelpEvent>
#include <QTextBlock>
#include <QToolTip>

#include <algorithm>
#include <utility>

namespace Heloscope {

MaskedText::MaskedText(QWidget *parent)
    : QPlainTextEdit(parent)
{
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setTabChangesFocus(true);
    setLineWrapMode(NoWrap);
    setFont(wireFont(font()));
}

void MaskedText::show(const QString &text, std::vector<Mask> masks)
{
    m_masks = std::move(masks);
    setPlainText(text);
    mark();
}

const Mask *MaskedText::goToNext()
{
    if (m_masks.empty()) {
        return nullptr;
    }
    const int from = textCursor().selectionEnd();
    const auto behind
        = std::ranges::find_if(m_masks, [from](const Mask &mask) { return mask.offset >= from; });
    const Mask &next = behind == m_masks.end() ? m_masks.front() : *behind;
    QTextCursor cursor(document());
    cursor.setPosition(static_cast<int>(next.offset));
    cursor.setPosition(static_cast<int>(next.offset + next.length), QTextCursor::KeepAnchor);
    setTextCursor(cursor);
    return &next;
}

void MaskedText::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        mark();
    }
}

bool MaskedText::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const Mask *mask = maskAt(cursorForPosition(help->pos()).position());
        if (mask) {
            QToolTip::showText(help->globalPos(), maskKindWord(mask->kind), viewport());
        } else {
            QToolTip::hideText();
        }
        return true;
    }
    return QPlainTextEdit::viewportEvent(event);
}

void MaskedText::mark()
{
    constexpr std::size_t MostMarks = 5000; // each is laid out anew with every line
    QList<QTextEdit::ExtraSelection> marks;
    for (std::size_t i = 0; i < std::min(m_masks.size(), MostMarks); ++i) {
        const Mask &mask = m_masks.at(i);
        const bool isSecret = mask.kind == MaskKind::Password;
        const ToneColours colours = toneColours(isSecret ? Tone::Refused : Tone::GoOn, palette());
        QTextEdit::ExtraSelection one;
        one.cursor = QTextCursor(document());
        one.cursor.setPosition(static_cast<int>(mask.offset));
        one.cursor.setPosition(
            static_cast<int>(mask.offset + mask.length), QTextCursor::KeepAnchor);
        one.format.setBackground(colours.tint);
        one.format.setForeground(colours.ink);
        one.format.setUnderlineStyle(
            isSecret ? QTextCharFormat::WaveUnderline : QTextCharFormat::SingleUnderline);
        one.format.setUnderlineColor(colours.line);
        marks.append(one);
    }
    setExtraSelections(marks);
}

const Mask *MaskedText::maskAt(int position) const
{
    const auto found = std::ranges::find_if(m_masks, [position](const Mask &mask) {
        return position >= mask.offset && position <= mask.offset + mask.length;
    });
    return found == m_masks.end() ? nullptr : &*found;
}

} // namespace Heloscope
