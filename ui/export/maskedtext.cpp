// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/maskedtext.h"

#include "ui/decor/fonts.h"
#include "ui/export/exportwords.h"
#include "ui/export/maskmarks.h"

#include <QHelpEvent>
#include <QToolTip>

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
    const Mask *next = nextMask(m_masks, textCursor().selectionEnd());
    if (next) {
        setTextCursor(cursorOf(*document(), *next));
    }
    return next;
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
    setExtraSelections(markedMasks(*document(), m_masks, palette()));
}

const Mask *MaskedText::maskAt(int position) const
{
    return maskCovering(m_masks, position);
}

} // namespace Heloscope
