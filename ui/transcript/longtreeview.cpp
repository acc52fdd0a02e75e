// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transcript/longtreeview.h"

#include "ui/transcript/longtreeaccess.h"

#include <QHeaderView>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QStyle>

#include <algorithm>

namespace Heloscope {

LongTreeView::LongTreeView(QWidget *parent)
    : QAbstractItemView(parent)
    , m_header(new QHeaderView(Qt::Horizontal, this))
{
    LongTreeAccess::install();
    m_header->setStretchLastSection(true);
    m_header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    const auto layOut = [this] {
        updateGeometries();
        viewport()->update();
    };
    connect(m_header, &QHeaderView::sectionResized, this, layOut);
    connect(m_header, &QHeaderView::sectionCountChanged, this, layOut);
    connect(m_header, &QHeaderView::geometriesChanged, this, layOut);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
}

void LongTreeView::setModel(QAbstractItemModel *model)
{
    m_open.clear();
    m_header->setModel(model);
    QAbstractItemView::setModel(model);
    connect(model, &QAbstractItemModel::rowsRemoved, this, [this] {
        forgetLines();
        updateGeometries();
        viewport()->update();
    });
    doItemsLayout();
}

void LongTreeView::setSelectionModel(QItemSelectionModel *selectionModel)
{
    QAbstractItemView::setSelectionModel(selectionModel);
    m_header->setSelectionModel(selectionModel);
}

void LongTreeView::setHeaderHidden(bool hidden)
{
    m_header->setHidden(hidden);
    updateGeometries();
}

void LongTreeView::setColumnWidth(int column, int width)
{
    m_header->resizeSection(column, width);
}

void LongTreeView::setColumnHidden(int column, bool hidden)
{
    m_header->setSectionHidden(column, hidden);
}

int LongTreeView::columnWidth(int column) const
{
    return m_header->sectionSize(column);
}

int LongTreeView::indentation() const
{
    return style()->pixelMetric(QStyle::PM_TreeViewIndentation, nullptr, this);
}

// --- Which lines there are ---

void LongTreeView::forgetLines()
{
    m_areOpenRowsKnown = false;
}

const std::vector<LongTreeView::OpenRow> &LongTreeView::openRows() const
{
    if (!m_areOpenRowsKnown) {
        m_areOpenRowsKnown = true;
        m_openRows.clear();
        for (const QPersistentModelIndex &index : m_open) {
            if (index.isValid()) {
                m_openRows.push_back({index.row(), model()->rowCount(index), 0});
            }
        }
        std::ranges::sort(m_openRows, {}, &OpenRow::row);
        int before = 0;
        for (OpenRow &open : m_openRows) {
            open.before = before;
            before += open.count;
        }
    }
    return m_openRows;
}

int LongTreeView::lineCount() const
{
    const auto &open = openRows();
    return model()
        ? model()->rowCount() + (open.empty() ? 0 : open.back().before + open.back().count)
        : 0;
}

int LongTreeView::firstLineOf(int row) const
{
    const auto &open = openRows();
    const auto behind = std::ranges::lower_bound(open, row, {}, &OpenRow::row);
    return row
        + (behind == open.begin() ? 0 : std::prev(behind)->before + std::prev(behind)->count);
}

int LongTreeView::lineOf(const QModelIndex &index) const
{
    if (!index.isValid()) {
        return -1;
    }
    const QModelIndex parent = index.parent();
    if (!parent.isValid()) {
        return firstLineOf(index.row());
    }
    return isExpanded(parent) ? firstLineOf(parent.row()) + 1 + index.row() : -1;
}

QModelIndex LongTreeView::indexOfLine(int line) const
{
    if (line < 0 || line >= lineCount()) {
        return {};
    }
    const auto &open = openRows();
    const auto behind = std::ranges::upper_bound(
        open, line, {}, [](const OpenRow &one) { return one.row + one.before; });
    if (behind == open.begin()) {
        return model()->index(line, 0);
    }
    const OpenRow &above = *std::prev(behind);
    const int below = line - (above.row + above.before);
    if (below > 0 && below <= above.count) {
        return model()->index(below - 1, 0, model()->index(above.row, 0));
    }
    return model()->index(below == 0 ? above.row : above.row + below - above.count, 0);
}

bool LongTreeView::isExpanded(const QModelIndex &index) const
{
    const auto &open = openRows();
    return index.isValid() && !index.parent().isValid()
        && std::ranges::binary_search(open, index.row(), {}, &OpenRow::row);
}

void LongTreeView::setExpanded(const QModelIndex &index, bool expanded)
{
    const QModelIndex row = index.siblingAtColumn(0);
    if (!row.isValid() || row.parent().isValid() || isExpanded(row) == expanded
        || (expanded && !model()->hasChildren(row))) {
        return;
    }
    if (expanded) {
        m_open.emplace_back(row);
    } else {
        std::erase_if(m_open, [&row](const QPersistentModelIndex &open) { return open == row; });
        if (currentIndex().parent() == row) {
            setCurrentIndex(row);
        }
        const QModelIndex last = model()->index(model()->rowCount(row) - 1, 0, row);
        selectionModel()->select(QItemSelection(model()->index(0, 0, row), last),
            QItemSelectionModel::Deselect | QItemSelectionModel::Rows); // nobody sees them now
    }
    forgetLines();
    updateGeometries();
    viewport()->update();
}

void LongTreeView::reset()
{
    m_open.clear();
    forgetLines();
    QAbstractItemView::reset();
    updateGeometries();
}

void LongTreeView::rowsInserted(const QModelIndex &parent, int start, int end)
{
    QAbstractItemView::rowsInserted(parent, start, end);
    forgetLines();
    const int shown = firstLineOf(parent.isValid() ? parent.row() : start) * lineHeight();
    updateGeometries();
    if (shown <= verticalOffset() + viewport()->height()) {
        viewport()->update();
    }
}

// --- Where they are ---

int LongTreeView::lineHeight() const
{
    if (m_lineHeight == 0 && model() && model()->rowCount() > 0) {
        QStyleOptionViewItem option;
        initViewItemOption(&option);
        for (int column = 0; column < model()->columnCount(); ++column) {
            const QModelIndex cell = model()->index(0, column);
            const QAbstractItemDelegate *delegate = itemDelegateForIndex(cell);
            m_lineHeight = std::max(m_lineHeight, delegate->sizeHint(option, cell).height());
        }
    }
    return std::max(m_lineHeight, 1);
}

QRect LongTreeView::lineRect(int line) const
{
    return {-horizontalOffset(), line * lineHeight() - verticalOffset(),
        std::max(m_header->length(), viewport()->width()), lineHeight()};
}

QRect LongTreeView::visualRect(const QModelIndex &index) const
{
    const int line = lineOf(index);
    if (line < 0 || m_header->isSectionHidden(index.column())) {
        return {};
    }
    const QRect row = lineRect(line);
    QRect cell(m_header->sectionViewportPosition(index.column()), row.top(),
        m_header->sectionSize(index.column()), row.height());
    if (index.column() == m_treePosition) {
        cell.setLeft(branchRect(index).right() + 1);
    }
    return cell;
}

QRect LongTreeView::branchRect(const QModelIndex &index) const
{
    const int depth = index.parent().isValid() ? 2 : 1;
    return {m_header->sectionViewportPosition(m_treePosition), lineRect(lineOf(index)).top(),
        depth * indentation(), lineHeight()};
}

QModelIndex LongTreeView::indexAt(const QPoint &point) const
{
    const int y = point.y() + verticalOffset();
    const QModelIndex index = y < 0 ? QModelIndex() : indexOfLine(y / lineHeight());
    const int column = m_header->logicalIndexAt(point.x());
    return index.isValid() && column >= 0 ? index.siblingAtColumn(column) : QModelIndex();
}

bool LongTreeView::isIndexHidden(const QModelIndex &index) const
{
    return lineOf(index) < 0 || m_header->isSectionHidden(index.column());
}

int LongTreeView::horizontalOffset() const
{
    return m_header->offset();
}

int LongTreeView::verticalOffset() const
{
    return verticalScrollBar()->value();
}

void LongTreeView::doItemsLayout()
{
    m_lineHeight = 0;
    forgetLines();
    QAbstractItemView::doItemsLayout();
    viewport()->update();
}

void LongTreeView::updateGeometries()
{
    if (m_isLayingOut) {
        return; // what moves here may ask for it once more
    }
    const QScopedValueRollback guard(m_isLayingOut, true);
    const int height = m_header->isHidden()
        ? 0
        : std::max(m_header->minimumHeight(), m_header->sizeHint().height());
    setViewportMargins(0, height, 0, 0);
    const QRect area = viewport()->geometry();
    m_header->setGeometry(area.left(), area.top() - height, area.width(), height);
    updateScrollBars();
    QAbstractItemView::updateGeometries();
}

void LongTreeView::updateScrollBars()
{
    const QSize room = viewport()->size();
    verticalScrollBar()->setSingleStep(lineHeight());
    verticalScrollBar()->setPageStep(room.height());
    verticalScrollBar()->setRange(0, std::max(lineCount() * lineHeight() - room.height(), 0));
    horizontalScrollBar()->setPageStep(room.width());
    horizontalScrollBar()->setRange(0, std::max(m_header->length() - room.width(), 0));
}

void LongTreeView::scrollContentsBy(int dx, int dy)
{
    if (dx != 0) {
        m_header->setOffset(horizontalScrollBar()->value());
    }
    scrollDirtyRegion(dx, dy);
    viewport()->scroll(dx, dy);
}

void LongTreeView::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    const QModelIndex parent = index.parent();
    if (parent.isValid()) {
        setExpanded(parent, true);
    }
    const int line = lineOf(index);
    if (line < 0) {
        return;
    }
    const int room = viewport()->height();
    const int height = lineHeight();
    const int top = line * height;
    const int now = verticalOffset();
    const bool isAbove = top < now || height > room;
    const bool isBelow = top + height > now + room;
    QScrollBar *bar = verticalScrollBar();
    if (hint == PositionAtTop || (hint == EnsureVisible && isAbove)) {
        bar->setValue(top);
    } else if (hint == PositionAtBottom || (hint == EnsureVisible && isBelow)) {
        bar->setValue(top + height - room);
    } else if (hint == PositionAtCenter) {
        bar->setValue(top - (room - height) / 2);
    }
}

} // namespace Heloscope
