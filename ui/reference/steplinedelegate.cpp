// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reference/steplinedelegate.h"

#include "ui/decor/fonts.h"
#include "ui/decor/severitycolours.h"
#include "ui/models/stepdiffmodel.h"

#include <QApplication>
#include <QPainter>

namespace Heloscope {

using namespace Qt::StringLiterals;

namespace {

constexpr int Padding = 5;

struct Inks {
    QColor text;
    QColor faint;
};

Inks inksOf(const QStyleOptionViewItem &option, bool isDifferent)
{
    if (option.state.testFlag(QStyle::State_Selected)) {
        const QColor ink = option.palette.color(QPalette::HighlightedText);
        return {ink, ink};
    }
    if (isDifferent) {
        const QColor ink = toneColours(Tone::Later, option.palette).ink;
        return {ink, ink};
    }
    return {option.palette.color(QPalette::Text), option.palette.color(QPalette::PlaceholderText)};
}

/// Piece by piece until the room is used up.
void drawLine(QPainter &painter, QRect room, const StepLine &line, const Inks &inks)
{
    const QFontMetrics metrics = painter.fontMetrics();
    const auto draw = [&](const QString &text, const QColor &ink) {
        if (room.width() <= 0 || text.isEmpty()) {
            return;
        }
        painter.setPen(ink);
        const QString shown = metrics.elidedText(text, Qt::ElideRight, room.width());
        painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, shown);
        room.setLeft(room.left() + metrics.horizontalAdvance(text));
    };
    draw(line.origin == LineOrigin::Client      ? u"C: "_s
            : line.origin == LineOrigin::Server ? u"S: "_s
                                                : QString(),
        inks.faint);
    for (const LinePiece &piece : line.pieces) {
        draw(piece.text, piece.isVolatile ? inks.faint : inks.text);
    }
}

} // namespace

void StepLineDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    const bool isDifferent = index.data(StepDiffRole::IsDifferent).toBool();
    if (isDifferent && !option.state.testFlag(QStyle::State_Selected)) {
        painter->fillRect(option.rect, toneColours(Tone::Later, option.palette).tint);
    }
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &option, painter, option.widget);
    if (index.data(StepDiffRole::IsFirst).toBool()) {
        painter->setPen(option.palette.color(QPalette::Mid));
        painter->drawLine(option.rect.topLeft(), option.rect.topRight());
    }
    const Inks inks = inksOf(option, isDifferent);
    QRect room = option.rect.adjusted(Padding, 0, -Padding, 0);
    const auto *model = qobject_cast<const StepDiffModel *>(index.model());
    if (index.column() == StepDiffModel::Step) {
        painter->setFont(option.font);
        painter->setPen(inks.text);
        const int sign = option.fontMetrics.horizontalAdvance(u"≠ "_s);
        if (index.data(StepDiffRole::HasSign).toBool()) {
            painter->drawText(room, Qt::AlignLeft | Qt::AlignVCenter, u"≠"_s);
        }
        room.setLeft(room.left() + sign);
        painter->drawText(room, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
            option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, room.width()));
    } else if (const StepLine *line = model ? model->line(index) : nullptr) {
        painter->setFont(wireFont(option.font));
        drawLine(*painter, room, *line, inks);
    } else {
        painter->setFont(option.font);
        painter->setPen(option.state.testFlag(QStyle::State_Selected)
                ? inks.faint
                : option.palette.color(QPalette::PlaceholderText));
        painter->drawText(room, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
            index.data(StepDiffRole::Nothing).toString());
    }
    painter->restore();
}

QSize StepLineDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QFontMetrics wire(wireFont(option.font));
    // Lines are as wide as they may be; names of steps are to be read whole.
    const int width = index.column() == StepDiffModel::Step
        ? option.fontMetrics.horizontalAdvance(u"≠ "_s + index.data().toString()) + 2 * Padding + 2
        : 40;
    return {width, std::max(lineHeight(option.fontMetrics), wire.height()) + Padding};
}

} // namespace Heloscope
