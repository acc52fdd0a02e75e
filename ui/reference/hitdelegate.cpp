// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reference/hitdelegate.h"

#include "ui/decor/fonts.h"
#include "ui/decor/icons.h"
#include "ui/models/helphitmodel.h"
#include "ui/reference/hitwords.h"

#include <QApplication>
#include <QPainter>

namespace Heloscope {

namespace {

constexpr int Padding = 8;
constexpr int Gap = 6;

} // namespace

QSize HitDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    // All of the same height; what does not fit into the width is elided.
    return {0, 2 * lineHeight(option.fontMetrics) + Padding};
}

void HitDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem empty = option;
    empty.text.clear();
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &empty, painter, option.widget);

    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const QPalette &palette = option.palette;
    const QColor ink = palette.color(isSelected ? QPalette::HighlightedText : QPalette::Text);
    const QColor faint = isSelected ? ink : palette.color(QPalette::PlaceholderText);
    const int height = lineHeight(option.fontMetrics);
    QRect top = option.rect.adjusted(Padding, Padding / 2, -Padding, 0);
    top.setHeight(height);
    const QRect below = top.translated(0, height);

    painter->save();
    const QVariant tone = index.data(HitWordRole::Severity);
    if (tone.isValid()) {
        const int side = option.fontMetrics.ascent();
        const QRect place(top.left(), top.center().y() - side / 2, side, side);
        const auto severity = static_cast<Tone>(tone.toInt());
        drawGlyph(*painter, glyphOf(severity), place, toneColours(severity, palette).ink);
        top.setLeft(place.right() + Gap);
    }
    const QString label = index.data(HitWordRole::Label).toString();
    if (!label.isEmpty()) {
        QFont font = wireFont(option.font);
        font.setBold(true);
        painter->setFont(font);
        painter->setPen(ink);
        const QFontMetrics metrics(font);
        painter->drawText(top, Qt::AlignLeft | Qt::AlignVCenter,
            metrics.elidedText(label, Qt::ElideRight, top.width()));
        top.setLeft(top.left() + metrics.horizontalAdvance(label) + Gap);
    }
    painter->setFont(option.font);
    painter->setPen(faint);
    const auto draw = [&](const QRect &room, const QString &text, Qt::Alignment alignment) {
        painter->drawText(room, static_cast<int>(alignment | Qt::AlignVCenter),
            option.fontMetrics.elidedText(text, Qt::ElideRight, room.width()));
    };
    draw(top, index.data(HitWordRole::Kind).toString(),
        label.isEmpty() ? Qt::AlignLeft : Qt::AlignRight);
    painter->setPen(ink);
    draw(below, index.data(HelpHitRole::Name).toString(), Qt::AlignLeft);
    painter->restore();
}

} // namespace Heloscope
