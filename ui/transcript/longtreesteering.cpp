// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transcript/longtreeview.h"

#include <QAccessible>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMouseEvent>

#include <algorithm>

// How keys and mouse move through the lines of a LongTreeView, and what is selected.

namespace Heloscope {

void LongTreeView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QAbstractItemView::currentChanged(current, previous);
    for (const QModelIndex &index : {current, previous}) {
        if (const int line = lineOf(index); line >= 0) {
            viewport()->update(lineRect(line));
        }
    }
    if (QAccessible::isActive() && hasFocus() && current.isValid()) {
        QAccessibleEvent event(this, QAccessible::Focus);
        event.setChild(lineOf(current));
        QAccessible::updateAccessibility(&event);
    }
}

QModelIndex LongTreeView::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    Q_UNUSED(modifiers)
    const QModelIndex current = currentIndex();
    const int last = lineCount() - 1;
    const int line = lineOf(current);
    if (last < 0 || line < 0) {
        return indexOfLine(action == MoveEnd ? last : 0);
    }
    const int page = std::max(viewport()->height() / lineHeight() - 1, 1);
    int target = line;
    switch (action) {
    case MoveUp:
    case MovePrevious:
        target = line - 1;
        break;
    case MoveDown:
    case MoveNext:
        target = line + 1;
        break;
    case MovePageUp:
        target = line - page;
        break;
    case MovePageDown:
        target = line + page;
        break;
    case MoveHome:
        target = 0;
        break;
    case MoveEnd:
        target = last;
        break;
    case MoveLeft:
        if (current.parent().isValid()) {
            return current.parent();
        }
        setExpanded(current, false);
        break;
    case MoveRight:
        setExpanded(current, true);
        break;
    }
    return indexOfLine(std::clamp(target, 0, last)).siblingAtColumn(current.column());
}

void LongTreeView::setSelection(const QRect &rectangle, QItemSelectionModel::SelectionFlags command)
{
    const QModelIndex index = indexAt(rectangle.bottomRight());
    selectionModel()->select(
        index.isValid() ? QItemSelection(index, index) : QItemSelection(), command);
}

QRegion LongTreeView::visualRegionForSelection(const QItemSelection &selection) const
{
    QRegion region;
    for (const QItemSelectionRange &range : selection) {
        const int first = lineOf(range.topLeft());
        const int last = lineOf(range.bottomRight());
        if (first >= 0 && last >= 0) {
            region += lineRect(first).united(lineRect(last)) & viewport()->rect();
        }
    }
    return region;
}

void LongTreeView::keyPressEvent(QKeyEvent *event)
{
    const QModelIndex row = currentIndex().siblingAtColumn(0);
    const bool isPlus = event->key() == Qt::Key_Plus;
    if (row.isValid() && (isPlus || event->key() == Qt::Key_Minus)) {
        setExpanded(row, isPlus);
        return;
    }
    QAbstractItemView::keyPressEvent(event);
}

void LongTreeView::mousePressEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    const bool isOnMark = index.isValid() && !index.parent().isValid()
        && branchRect(index).contains(event->position().toPoint());
    if (isOnMark && event->button() == Qt::LeftButton
        && model()->hasChildren(index.siblingAtColumn(0))) {
        setExpanded(index, !isExpanded(index.siblingAtColumn(0)));
        event->accept();
        return;
    }
    QAbstractItemView::mousePressEvent(event);
}

void LongTreeView::mouseDoubleClickEvent(QMouseEvent *event)
{
    QAbstractItemView::mouseDoubleClickEvent(event);
    const QModelIndex index = indexAt(event->position().toPoint()).siblingAtColumn(0);
    if (event->button() == Qt::LeftButton && index.isValid()) {
        setExpanded(index, !isExpanded(index));
    }
}

} // namespace Heloscope
