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

/// What the program selects is selected alone, whichever key of a shortcut is still held down.
QItemSelectionModel::SelectionFlags LongTreeView::selectionCommand(
    const QModelIndex &index, const QEvent *event) const
{
    const auto held = QAbstractItemView::selectionCommand(index, event);
    return event || selectionMode() != ExtendedSelection
        ? held
        : QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows;
}

void LongTreeView::setSelection(const QRect &rectangle, QItemSelectionModel::SelectionFlags command)
{
    const QRect lines = rectangle.normalized();
    const bool isPoint = rectangle.width() == 1 && rectangle.height() == 1;
    const int first = lineAt(lines.top());
    const int last = lineAt(lines.bottom());
    const bool isBeside = isPoint && !indexAt(rectangle.topLeft()).isValid();
    const bool isOutside = last < 0 || first >= lineCount();
    selectionModel()->select(isBeside || isOutside
            ? QItemSelection()
            : selectionOfLines(std::max(first, 0), std::min(last, lineCount() - 1)),
        command);
}

int LongTreeView::lineAt(int y) const
{
    const int below = y + verticalOffset();
    return below < 0 ? -1 : std::min(below / lineHeight(), lineCount());
}

/// Ranges, not lines: there may be a million between the two.
QItemSelection LongTreeView::selectionOfLines(int first, int last) const
{
    QItemSelection selection;
    const QModelIndex from = indexOfLine(first);
    const QModelIndex to = indexOfLine(last);
    const QModelIndex fromParent = from.parent();
    const QModelIndex toParent = to.parent();
    const int firstRow = fromParent.isValid() ? fromParent.row() + 1 : from.row();
    const int lastRow = toParent.isValid() ? toParent.row() : to.row();
    if (firstRow <= lastRow) {
        selection.select(model()->index(firstRow, 0), model()->index(lastRow, 0));
    }
    const int firstOpen = fromParent.isValid() ? fromParent.row() : firstRow;
    const auto &open = openRows();
    for (auto row = std::ranges::lower_bound(open, firstOpen, {}, &OpenRow::row);
         row != open.end() && row->row <= lastRow; ++row) {
        const QModelIndex parent = model()->index(row->row, 0);
        const int begin = parent == fromParent ? from.row() : 0;
        const int end = parent == toParent ? to.row() : parent == to ? -1 : row->count - 1;
        if (begin <= end) {
            selection.select(model()->index(begin, 0, parent), model()->index(end, 0, parent));
        }
    }
    return selection;
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
