// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bytes/octetdelegate.h"

#include "ui/decor/fonts.h"
#include "ui/decor/severitycolours.h"
#include "ui/models/octetmodel.h"

#include <QPainter>

#include <algorithm>
#include <optional>

namespace Heloscope {

namespace {

constexpr int Half = OctetModel::PerLine / 2;
constexpr int OffsetFigures = 9;

std::optional<Tone> toneOf(OctetKind kind)
{
    switch (kind) {
    case OctetKind::Printable:
    case OctetKind::LineEnd:
        return {};
    case OctetKind::Foreign:
        return Tone::GoOn;
    case OctetKind::BareLineEnd:
    case OctetKind::Invalid:
    case OctetKind::Hidden:
        return Tone::Refused;
    case OctetKind::Control:
        return Tone::Later;
    case OctetKind::Masked:
        return Tone::Note;
    }
    return {};
}

} // namespace

OctetColumns::OctetColumns(const QFontMetrics &metrics)
    : m_unit(metrics.horizontalAdvance(u'0'))
    , m_height(lineHeight(metrics) + 2)
{
}

int OctetColumns::hexLeft(int cell) const
{
    return m_unit * (OffsetFigures + 1 + cell * 3 + (cell >= Half ? 1 : 0));
}

int OctetColumns::textLeft() const
{
    return hexLeft(OctetModel::PerLine) + m_unit;
}

QRect OctetColumns::hex(int cell, const QRect &line) const
{
    return {line.left() + hexLeft(cell) - m_unit / 2, line.top(), m_unit * 3, line.height()};
}

QRect OctetColumns::text(int cell, const QRect &line) const
{
    const int width = m_unit + 2;
    return {line.left() + textLeft() + cell * width, line.top(), width, line.height()};
}

int OctetColumns::width() const
{
    return textLeft() + (OctetModel::PerLine + 1) * (m_unit + 2);
}

int OctetColumns::cellAt(int x) const
{
    if (x >= textLeft() - m_unit / 2) {
        return std::clamp((x - textLeft()) / (m_unit + 2), 0, OctetModel::PerLine - 1);
    }
    for (int cell = OctetModel::PerLine - 1; cell > 0; --cell) {
        if (x >= hexLeft(cell) - m_unit / 2) {
            return cell;
        }
    }
    return 0;
}

OctetDelegate::OctetDelegate(const OctetModel &model, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_model(model)
{
}

void OctetDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QRect &line = option.rect;
    const OctetColumns columns(option.fontMetrics);
    const auto cells = m_model.cells(index.row());
    const qsizetype first = m_model.spanOf(index.row()).offset;
    painter->save();
    painter->setFont(option.font);
    painter->setPen(option.palette.color(QPalette::PlaceholderText));
    painter->drawText(line.adjusted(columns.height() / 4, 0, 0, 0),
        Qt::AlignVCenter | Qt::TextSingleLine, m_model.offsetText(index.row()));
    for (int i = 0; i < static_cast<int>(cells.size()); ++i) {
        const OctetCell &cell = cells.at(static_cast<std::size_t>(i));
        const qsizetype offset = first + i;
        const bool isSelected = offset >= m_selection.offset && offset < m_selection.end();
        QRect text = columns.text(i, line);
        paintCell(*painter, cell, columns.hex(i, line), isSelected, option.palette, cell.hex);
        paintCell(*painter, cell, text, isSelected, option.palette, {});
        if (offset == m_cursor && option.state.testFlag(QStyle::State_HasFocus)) {
            painter->setPen(option.palette.color(QPalette::Text));
            painter->drawRect(columns.hex(i, line).adjusted(0, 0, -1, -1));
            painter->drawRect(text.adjusted(0, 0, -1, -1));
        }
    }
    // Behind all grounds, because a character can reach over several of them.
    for (int i = 0; i < static_cast<int>(cells.size()); ++i) {
        const OctetCell &cell = cells.at(static_cast<std::size_t>(i));
        const qsizetype offset = first + i;
        const bool isSelected = offset >= m_selection.offset && offset < m_selection.end();
        QRect text = columns.text(i, line);
        text.setRight(columns.text(i + cell.reach - 1, line).right());
        const auto tone = toneOf(cell.kind);
        painter->setPen(isSelected                ? option.palette.color(QPalette::HighlightedText)
                : tone                            ? toneColours(*tone, option.palette).ink
                : cell.kind == OctetKind::LineEnd ? option.palette.color(QPalette::PlaceholderText)
                                                  : option.palette.color(QPalette::Text));
        painter->drawText(
            text, Qt::AlignCenter | Qt::TextSingleLine | Qt::TextDontClip, cell.glyph);
    }
    painter->restore();
}

void OctetDelegate::paintCell(QPainter &painter, const OctetCell &cell, const QRect &area,
    bool isSelected, const QPalette &palette, const QString &text) const
{
    const auto tone = toneOf(cell.kind);
    QColor ink = cell.kind == OctetKind::LineEnd ? palette.color(QPalette::PlaceholderText)
                                                 : palette.color(QPalette::Text);
    if (isSelected) {
        painter.fillRect(area, palette.color(QPalette::Highlight));
        ink = palette.color(QPalette::HighlightedText);
    } else if (tone) {
        const ToneColours colours = toneColours(*tone, palette);
        painter.fillRect(area, colours.tint);
        ink = colours.ink;
    }
    if (cell.isMarked) {
        painter.fillRect(QRect(area.left(), area.bottom() - 1, area.width(), 2),
            toneColours(Tone::Refused, palette).line);
    }
    if (!text.isEmpty()) {
        painter.setPen(ink);
        painter.drawText(area, Qt::AlignCenter | Qt::TextSingleLine, text);
    }
}

QSize OctetDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const OctetColumns columns(option.fontMetrics);
    return {columns.width(), columns.height()};
}

} // namespace Heloscope
