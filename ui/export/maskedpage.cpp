// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/maskedpage.h"

#include "ui/export/exportwords.h"
#include "ui/export/maskmarks.h"
#include "ui/export/papersheet.h"

#include <QHelpEvent>
#include <QToolTip>

namespace Heloscope {

MaskedPage::MaskedPage(QWidget *parent)
    : QTextEdit(parent)
{
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setTabChangesFocus(true);
    setPalette(paperPalette());
}

void MaskedPage::show(const QString &page, const Pseudonyms &pseudonyms)
{
    setHtml(page);
    m_masks = pseudonyms.masksIn(document()->toPlainText());
    setExtraSelections(markedMasks(*document(), m_masks, palette()));
}

const Mask *MaskedPage::goToNext()
{
    const Mask *next = nextMask(m_masks, textCursor().selectionEnd());
    if (next) {
        setTextCursor(cursorOf(*document(), *next));
    }
    return next;
}

QVariant MaskedPage::loadResource(int type, const QUrl &name)
{
    Q_UNUSED(type)
    Q_UNUSED(name)
    return QByteArray(""); // with nothing at all the document would look for the file by itself
}

bool MaskedPage::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip) {
        return QTextEdit::viewportEvent(event);
    }
    const auto *help = static_cast<QHelpEvent *>(event);
    const Mask *mask = maskCovering(m_masks, cursorForPosition(help->pos()).position());
    if (mask) {
        QToolTip::showText(help->globalPos(), maskKindWord(mask->kind), viewport());
    } else {
        QToolTip::hideText();
    }
    return true;
}

} // namespace Heloscope
