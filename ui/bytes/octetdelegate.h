// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/octetcells.h"

#include <QFontMetrics>
#include <QPalette>
#include <QStyledItemDelegate>

namespace Heloscope {

class OctetModel;

/// Where the columns of a line of octets stand, in pixels from its left edge.
class OctetColumns
{
public:
    explicit OctetColumns(const QFontMetrics &metrics);

    [[nodiscard]] QRect hex(int cell, const QRect &line) const;
    [[nodiscard]] QRect text(int cell, const QRect &line) const;
    [[nodiscard]] int width() const;
    [[nodiscard]] int height() const { return m_height; }
    /// The octet of a line that stands at x; the nearest one if there is none.
    [[nodiscard]] int cellAt(int x) const;

private:
    [[nodiscard]] int hexLeft(int cell) const;
    [[nodiscard]] int textLeft() const;

    int m_unit; ///< the width of a figure
    int m_height;
};

/// Draws a line of octets: offset, hexadecimal, text. The same octets are lit in both.
class OctetDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// model must outlive this.
    explicit OctetDelegate(const OctetModel &model, QObject *parent = nullptr);

    void setSelection(Smtp::ByteSpan span) { m_selection = span; }
    void setCursor(qsizetype offset) { m_cursor = offset; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
        const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(
        const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintCell(QPainter &painter, const OctetCell &cell, const QRect &area, bool isSelected,
        const QPalette &palette, const QString &text) const;

    const OctetModel &m_model;
    Smtp::ByteSpan m_selection;
    qsizetype m_cursor = -1;
};

} // namespace Heloscope
