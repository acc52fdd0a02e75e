// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transcript/longtreeview.h"

#include <QHeaderView>
#include <QPainter>
#include <QPaintEvent>
#include <QStyle>

#include <algorithm>

// How the lines of a LongTreeView look: only those that have to be painted are asked for.

namespace Heloscope {

void LongTreeView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    if (!model()) {
        return;
    }
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    const int height = lineHeight();
    const QRect exposed = event->rect();
    const int first = std::max((exposed.top() + verticalOffset()) / height, 0);
    const int last = std::min((exposed.bottom() + verticalOffset()) / height, lineCount() - 1);
    for (int line = first; line <= last; ++line) {
        option.rect = lineRect(line);
        option.features.setFlag(
            QStyleOptionViewItem::Alternate, alternatingRowColors() && line % 2 == 1);
        drawRow(&painter, option, indexOfLine(line));
    }
}

void LongTreeView::drawRow(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    const bool isCurrent = index == currentIndex().siblingAtColumn(0);
    cell.state.setFlag(QStyle::State_Enabled, isEnabled());
    cell.state.setFlag(QStyle::State_Active, isActiveWindow());
    cell.state.setFlag(QStyle::State_Selected,
        selectionModel() && selectionModel()->isRowSelected(index.row(), index.parent()));
    cell.palette.setCurrentColorGroup(!isEnabled() ? QPalette::Disabled
            : isActiveWindow()                     ? QPalette::Active
                                                   : QPalette::Inactive);
    style()->drawPrimitive(QStyle::PE_PanelItemViewRow, &cell, painter, this);
    for (int visual = 0; visual < m_header->count(); ++visual) {
        const int column = m_header->logicalIndex(visual);
        if (m_header->isSectionHidden(column)) {
            continue;
        }
        const QModelIndex shown = index.siblingAtColumn(column);
        cell.index = shown;
        cell.rect = QRect(m_header->sectionViewportPosition(column), option.rect.top(),
            m_header->sectionSize(column), option.rect.height());
        cell.state.setFlag(QStyle::State_HasFocus,
            isCurrent && hasFocus() && !m_isFocusWhole && currentIndex() == shown);
        if (column == m_treePosition) {
            drawBranch(*painter, cell, index);
            cell.rect.setLeft(branchRect(index).right() + 1);
        }
        itemDelegateForIndex(shown)->paint(painter, cell, shown);
    }
    if (isCurrent && hasFocus() && m_isFocusWhole) {
        QStyleOptionFocusRect focus;
        focus.QStyleOption::operator=(option);
        focus.state |= QStyle::State_KeyboardFocusChange;
        focus.backgroundColor = option.palette.color(QPalette::Base);
        focus.rect.setWidth(std::min(focus.rect.width(), viewport()->width()));
        style()->drawPrimitive(QStyle::PE_FrameFocusRect, &focus, painter, this);
    }
}

void LongTreeView::drawBranch(
    QPainter &painter, QStyleOptionViewItem option, const QModelIndex &index) const
{
    const QRect branch = branchRect(index);
    option.rect = branch;
    style()->drawPrimitive(QStyle::PE_PanelItemViewItem, &option, &painter, this);
    if (index.parent().isValid() || !model()->hasChildren(index)) {
        return;
    }
    QStyleOption mark;
    mark.initFrom(this);
    mark.palette = option.palette;
    mark.rect = branch;
    mark.state = option.state | QStyle::State_Item | QStyle::State_Children;
    mark.state.setFlag(QStyle::State_Open, isExpanded(index));
    style()->drawPrimitive(QStyle::PE_IndicatorBranch, &mark, &painter, this);
}

} // namespace Heloscope
