// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/maskmarks.h"

#include "ui/decor/severitycolours.h"

#include <QTextBlock>

#include <algorithm>

namespace Heloscope {

QTextCursor cursorOf(QTextDocument &document, const Mask &mask)
{
    QTextCursor cursor(&document);
    cursor.setPosition(static_cast<int>(mask.offset));
    cursor.setPosition(static_cast<int>(mask.offset + mask.length), QTextCursor::KeepAnchor);
    return cursor;
}

QList<QTextEdit::ExtraSelection> markedMasks(
    QTextDocument &document, const std::vector<Mask> &masks, const QPalette &palette)
{
    constexpr std::size_t MostMarks = 5000; // each is laid out anew with every line
    QList<QTextEdit::ExtraSelection> marks;
    for (std::size_t i = 0; i < std::min(masks.size(), MostMarks); ++i) {
        const Mask &mask = masks.at(i);
        const bool isSecret = mask.kind == MaskKind::Password;
        const ToneColours colours = toneColours(isSecret ? Tone::Refused : Tone::GoOn, palette);
        QTextEdit::ExtraSelection one;
        one.cursor = cursorOf(document, mask);
        one.format.setBackground(colours.tint);
        one.format.setForeground(colours.ink);
        one.format.setUnderlineStyle(
            isSecret ? QTextCharFormat::WaveUnderline : QTextCharFormat::SingleUnderline);
        one.format.setUnderlineColor(colours.line);
        marks.append(one);
    }
    return marks;
}

const Mask *nextMask(const std::vector<Mask> &masks, qsizetype position)
{
    if (masks.empty()) {
        return nullptr;
    }
    const auto behind = std::ranges::find_if(
        masks, [position](const Mask &mask) { return mask.offset >= position; });
    return behind == masks.end() ? &masks.front() : &*behind;
}

const Mask *maskCovering(const std::vector<Mask> &masks, qsizetype position)
{
    const auto found = std::ranges::find_if(masks, [position](const Mask &mask) {
        return position >= mask.offset && position <= mask.offset + mask.length;
    });
    return found == masks.end() ? nullptr : &*found;
}

} // namespace Heloscope
