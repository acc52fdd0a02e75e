// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transcript/dialoguedelegate.h"

#include "ui/decor/fonts.h"
#include "ui/decor/icons.h"
#include "ui/models/transcriptmodel.h"

#include <QApplication>
#include <QPainter>
#include <QStyle>

#include <cmath>
#include <utility>

namespace Heloscope {

namespace {

constexpr int Padding = 6;
constexpr int RowAir = 4;

QColor inkOf(const QStyleOptionViewItem &option)
{
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    return option.palette.color(selected ? QPalette::HighlightedText : QPalette::Text);
}

QColor faintInkOf(const QStyleOptionViewItem &option)
{
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    return option.palette.color(selected ? QPalette::HighlightedText : QPalette::PlaceholderText);
}

Speaker speakerOf(const QModelIndex &index)
{
    return static_cast<Speaker>(index.data(TranscriptRole::SpokenBy).toInt());
}

RowKind kindOf(const QModelIndex &index)
{
    return static_cast<RowKind>(index.data(TranscriptRole::Kind).toInt());
}

Tone toneOfRow(const QModelIndex &index)
{
    return toneOf(static_cast<Smtp::Severity>(index.data(TranscriptRole::Severity).toInt()));
}

void drawElided(QPainter &painter, const QRect &rectangle, int flags, const QString &text)
{
    painter.drawText(rectangle, flags | Qt::AlignVCenter | Qt::TextSingleLine,
        painter.fontMetrics().elidedText(text, Qt::ElideRight, rectangle.width()));
}

} // namespace

void DialogueDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setFont(option.font);
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    if (option.widget && option.widget->property(TintedProperty).toBool()) {
        paintTint(*painter, option, index);
    }
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &option, painter, option.widget);
    switch (static_cast<TranscriptModel::Column>(index.column())) {
    case TranscriptModel::Number:
        paintNumber(*painter, option, index);
        break;
    case TranscriptModel::Gap:
        paintGap(*painter, option, index);
        break;
    case TranscriptModel::Speaker:
        paintSpeaker(*painter, option, index);
        break;
    case TranscriptModel::Lock:
        paintLock(*painter, option, index);
        break;
    case TranscriptModel::Text:
        paintText(*painter, option, index);
        break;
    case TranscriptModel::Code:
        paintChip(*painter, option, index);
        break;
    case TranscriptModel::ColumnCount:
        break;
    }
    painter->restore();
}

QSize DialogueDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    Q_UNUSED(index)
    const QFontMetrics wire(wireFont(option.font));
    const int height = std::max(lineHeight(option.fontMetrics), wire.height());
    return {40, height + RowAir};
}

int DialogueDelegate::chipWidth(const QFontMetrics &metrics, const QString &text)
{
    return metrics.horizontalAdvance(text) + metrics.height() + 5 * Padding;
}

QColor DialogueDelegate::rowTint(bool isClient, const QPalette &palette)
{
    return toneColours(isClient ? Tone::GoOn : Tone::Good, palette).tint;
}

void DialogueDelegate::paintTint(
    QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const Speaker speaker = speakerOf(index);
    if (speaker != Speaker::Program && !option.state.testFlag(QStyle::State_Selected)) {
        painter.fillRect(option.rect, rowTint(speaker == Speaker::Client, option.palette));
    }
}

void DialogueDelegate::paintNumber(
    QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (index.data(TranscriptRole::Secure).toBool()) {
        const QColor bar = toneColours(Tone::GoOn, option.palette).line;
        painter.fillRect(
            QRect(option.rect.left(), option.rect.top(), 3, option.rect.height()), bar);
    }
    QRect area = option.rect.adjusted(Padding, 0, -Padding, 0);
    const QVariant finding = index.data(TranscriptRole::Finding);
    if (finding.isValid()) {
        const Tone tone = toneOf(static_cast<Smtp::FindingSeverity>(finding.toInt()));
        const int side = painter.fontMetrics().height() - 4;
        const QRect mark(area.left(), area.center().y() - side / 2, side, side);
        drawGlyph(painter, tone == Tone::Note ? Glyph::Note : Glyph::Warning, mark,
            toneColours(tone, option.palette).line);
        area.setLeft(mark.right() + 2);
    }
    if (index.data(TranscriptRole::Break).toBool()) {
        const int side = painter.fontMetrics().height() - 6;
        const QRect mark(area.left(), area.center().y() - side / 2, side, side);
        drawGlyph(painter, Glyph::Break, mark, toneColours(Tone::Refused, option.palette).line);
        area.setLeft(mark.right() + 2);
    }
    for (const auto &[role, glyph] : {std::pair(TranscriptRole::Bookmark, Glyph::Bookmark),
             {TranscriptRole::Note, Glyph::Remark}}) {
        const QVariant mine = index.data(role);
        if (mine.isValid() && mine != QVariant(false)) {
            const int side = painter.fontMetrics().height() - 5;
            const QRect mark(area.left(), area.center().y() - side / 2, side, side);
            drawGlyph(painter, glyph, mark, faintInkOf(option));
            area.setLeft(mark.right() + 1);
        }
    }
    painter.setPen(faintInkOf(option));
    drawElided(painter, area, Qt::AlignRight, index.data().toString());
}

void DialogueDelegate::paintGap(
    QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const QVariant gap = index.data(TranscriptRole::Gap);
    if (!gap.isValid()) {
        return;
    }
    const QRect area = option.rect.adjusted(Padding, 0, -Padding, 0);
    const double longest = std::max(index.data(TranscriptRole::LongestGap).toDouble(), 1.0);
    const double share = std::sqrt(std::clamp(gap.toDouble() / longest, 0.0, 1.0));
    const int track = std::max(area.width() / 3, 8);
    const int length = std::max(static_cast<int>(track * share), 1);
    painter.fillRect(QRect(area.left(), area.center().y() - 2, length, 5),
        toneColours(Tone::Note, option.palette).line);
    painter.setPen(faintInkOf(option));
    drawElided(painter, area.adjusted(track + 4, 0, 0, 0), Qt::AlignRight, index.data().toString());
}

void DialogueDelegate::paintSpeaker(
    QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const Speaker speaker = speakerOf(index);
    if (kindOf(index) == RowKind::ReplyLine || speaker == Speaker::Program) {
        return;
    }
    const int side = painter.fontMetrics().height() - 3;
    const bool fromClient = speaker == Speaker::Client;
    QRect area = option.rect.adjusted(Padding, 0, -2, 0);
    const QRect arrow(area.left(), area.center().y() - side / 2, side, side);
    const QColor hue = toneColours(fromClient ? Tone::GoOn : Tone::Good, option.palette).line;
    drawGlyph(painter, fromClient ? Glyph::Client : Glyph::Server, arrow, hue);
    area.setLeft(arrow.right() + 5);
    painter.setPen(inkOf(option));
    const QString word = index.data().toString();
    if (painter.fontMetrics().horizontalAdvance(word) <= area.width()) {
        painter.drawText(area, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, word);
    }
}

void DialogueDelegate::paintLock(
    QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (kindOf(index) == RowKind::ReplyLine || speakerOf(index) == Speaker::Program) {
        return;
    }
    const bool secure = index.data(TranscriptRole::Secure).toBool();
    const int side = painter.fontMetrics().height() - 4;
    QRect area(0, 0, side, side);
    area.moveCenter(option.rect.center());
    drawGlyph(painter, secure ? Glyph::Lock : Glyph::Unlock, area,
        toneColours(secure ? Tone::GoOn : Tone::Note, option.palette).line);
}

void DialogueDelegate::paintText(
    QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const Speaker speaker = speakerOf(index);
    if (speaker == Speaker::Program) {
        return; // drawn over the whole row by the view
    }
    const int em = painter.fontMetrics().averageCharWidth();
    const int indent = speaker == Speaker::Server ? 3 * em : 0;
    QRect area = option.rect.adjusted(2 + indent, 0, -Padding, 0);
    painter.setPen(inkOf(option));
    if (kindOf(index) != RowKind::Content) {
        painter.setFont(wireFont(option.font));
    }
    const int lines = index.data(TranscriptRole::LineCount).toInt();
    if (kindOf(index) == RowKind::Reply && lines > 1) {
        const QString more = tr("+%n line(s)", nullptr, lines - 1);
        const int width = option.fontMetrics.horizontalAdvance(more) + Padding;
        painter.save();
        painter.setFont(option.font);
        painter.setPen(faintInkOf(option));
        drawElided(painter, QRect(area.right() - width, area.top(), width, area.height()),
            Qt::AlignRight, more);
        painter.restore();
        area.setRight(area.right() - width - Padding);
    }
    drawElided(painter, area, Qt::AlignLeft, index.data().toString());
}

void DialogueDelegate::paintChip(
    QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    QString text = index.data().toString();
    if (text.isEmpty()) {
        return;
    }
    if (chipWidth(painter.fontMetrics(), text) > option.rect.width() + Padding) {
        text = text.section(u' ', 0, 0); // the code; the glyph says what its word would
    }
    const Tone tone = toneOfRow(index);
    const ToneColours colours = toneColours(tone, option.palette);
    QRect chip = option.rect.adjusted(2, 2, -4, -2);
    chip.setWidth(std::min(chip.width(), chipWidth(painter.fontMetrics(), text) - Padding));
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.tint);
    painter.drawRoundedRect(chip, 4, 4);
    const int side = painter.fontMetrics().height() - 4;
    const QRect glyph(chip.left() + Padding, chip.center().y() - side / 2 + 1, side, side);
    drawGlyph(painter, glyphOf(tone), glyph, colours.ink);
    painter.setPen(colours.ink);
    drawElided(painter, chip.adjusted(side + 2 * Padding, 0, -2, 0), Qt::AlignLeft, text);
}

} // namespace Heloscope
