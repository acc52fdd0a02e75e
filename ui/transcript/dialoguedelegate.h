// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/decor/severitycolours.h"

#include <QStyledItemDelegate>

namespace Heloscope {

/// Paints the cells of the dialogue: gap bar, arrow and word for the direction, lock, the wire's
/// own words in a monospaced face, and the code as a chip with glyph, number and word.
class DialogueDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
        const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(
        const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    /// A property of the view: rows have grounds that tell who speaks.
    static constexpr const char *TintedProperty = "tinted";
    [[nodiscard]] static QColor rowTint(bool isClient, const QPalette &palette);

    /// The width a code chip needs for text.
    [[nodiscard]] static int chipWidth(const QFontMetrics &metrics, const QString &text);

private:
    static void paintTint(
        QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index);
    static void paintNumber(
        QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index);
    static void paintGap(
        QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index);
    static void paintSpeaker(
        QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index);
    static void paintLock(
        QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index);
    static void paintText(
        QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index);
    static void paintChip(
        QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index);
};

} // namespace Heloscope
