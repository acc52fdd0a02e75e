// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reference/hitdelegate.h"

#include "ui/decor/fonts.h"
#include "ui/decor/icons.h"
#include "ui/models/helphitmodel.h"
#include "ui/reference/hitwords.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QPainter>
#include <QTextLayout>

namespace Heloscope {

namespace {

constexpr int Padding = 8;
constexpr int Gap = 6;
int linesOfName(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const auto *list = qobject_cast<const QAbstractItemView *>(option.widget);
    const int width = (list ? list->viewport()->width() : option.rect.width()) - 2 * Padding;
    const QString name = index.data(HelpHitRole::Name).toString();
    return option.fontMetrics.horizontalAdvance(name) > width ? 2 : 1;
}

/// text on at most two lines, the last one elided.
void drawName(QPainter &painter, const QRect &room, const QString &text, int most, int height)
{
    const QFontMetrics metrics = painter.fontMetrics();
    QTextLayout layout(text, painter.font());
    layout.beginLayout();
    int top = room.top();
    for (int drawn = 1; drawn <= most; ++drawn, top += height) {
        QTextLine line = layout.createLine();
        if (!line.isValid()) {
            break;
        }
        line.setLineWidth(room.width());
        const QString shown = drawn == most
            ? metrics.elidedText(text.sliced(line.textStart()), Qt::ElideRight, room.width())
            : text.sliced(line.textStart(), line.textLength()).trimmed();
        painter.drawText(QRect(room.left(), top, room.width(), height),
            Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, shown);
    }
    layout.endLayout();
}

} // namespace

QSize HitDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return {0, (1 + linesOfName(option, index)) * lineHeight(option.fontMetrics) + Padding};
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
    }
    const QString label = index.data(HitWordRole::Label).toString();
    if (!label.isEmpty()) {
        // All codes begin in one place.
        top.setLeft(top.left() + option.fontMetrics.ascent() + Gap);
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
    QString kind = index.data(HitWordRole::Kind).toString();
    if (option.fontMetrics.horizontalAdvance(kind) > top.width()) {
        // The label tells the kind; how far it can be trusted, nothing else does.
        const QString standing = index.data(HitWordRole::Standing).toString();
        kind = standing.isEmpty() ? kind : standing;
    }
    const auto side = label.isEmpty() ? Qt::AlignLeft : Qt::AlignRight;
    painter->drawText(top, static_cast<int>(side | Qt::AlignVCenter),
        option.fontMetrics.elidedText(kind, Qt::ElideRight, top.width()));
    painter->setPen(ink);
    drawName(*painter, below, index.data(HelpHitRole::Name).toString(), linesOfName(option, index),
        height);
    painter->restore();
}

} // namespace Heloscope
