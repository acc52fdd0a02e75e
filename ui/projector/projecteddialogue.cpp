// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/projector/projecteddialogue.h"

#include "ui/models/transcriptmodel.h"
#include "ui/transcript/dialoguedelegate.h"

#include <QPainter>
#include <QScrollBar>
#include <QStyle>

#include <algorithm>

namespace Heloscope {

namespace {

constexpr int MostRows = 7; // odd, so that whole rows stand above and below the current one
constexpr int FrameWidth = 3;

class TallDelegate final : public DialogueDelegate
{
public:
    explicit TallDelegate(QAbstractItemView *view)
        : DialogueDelegate(view)
        , m_view(view)
    {
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
        const QModelIndex &index) const override
    {
        if (index.column() != TranscriptModel::Code) {
            DialogueDelegate::paint(painter, option, index);
            return;
        }
        // The chip is as high as its words, not as the row.
        m_view->style()->drawPrimitive(
            QStyle::PE_PanelItemViewItem, &option, painter, option.widget);
        QStyleOptionViewItem chip = option;
        chip.state.setFlag(QStyle::State_Selected, false);
        const int height = DialogueDelegate::sizeHint(option, index).height();
        chip.rect.setHeight(std::min(height, option.rect.height()));
        chip.rect.moveCenter(option.rect.center());
        DialogueDelegate::paint(painter, chip, index);
    }

    [[nodiscard]] QSize sizeHint(
        const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QSize usual = DialogueDelegate::sizeHint(option, index);
        const int least = (m_view->viewport()->height() + MostRows - 1) / MostRows;
        return usual.expandedTo(QSize(0, least));
    }

private:
    QAbstractItemView *m_view;
};

} // namespace

ProjectedDialogue::ProjectedDialogue(QWidget *parent)
    : DialogueView(parent)
{
    setItemDelegate(new TallDelegate(this));
    setHeaderHidden(true);
    setAllColumnsShowFocus(false); // the frame tells; a style's own mark would pale the row
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

void ProjectedDialogue::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    Q_UNUSED(hint)
    const QModelIndex wanted = currentIndex().isValid() ? currentIndex() : index;
    DialogueView::scrollTo(wanted, PositionAtCenter);
    addRoomBelow();
    const QRect row = visualRect(wanted);
    QScrollBar *bar = verticalScrollBar();
    bar->setValue(bar->value() + row.center().y() - viewport()->rect().center().y());
}

void ProjectedDialogue::drawRow(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    DialogueView::drawRow(painter, option, index);
    const QModelIndex current = currentIndex();
    if (index.row() == current.row() && index.parent() == current.parent()) {
        const QRect row(0, option.rect.top(), viewport()->width(), option.rect.height());
        painter->save();
        painter->setBrush(Qt::NoBrush);
        painter->setPen(
            QPen(palette().color(QPalette::Text), FrameWidth, Qt::SolidLine, Qt::SquareCap));
        painter->drawRect(row.adjusted(2, 1, -2, -2));
        painter->restore();
    }
}

void ProjectedDialogue::resizeEvent(QResizeEvent *event)
{
    DialogueView::resizeEvent(event);
    scheduleDelayedItemsLayout();
}

void ProjectedDialogue::updateGeometries()
{
    const int place = verticalScrollBar()->value();
    DialogueView::updateGeometries();
    addRoomBelow();
    verticalScrollBar()->setValue(place);
}

void ProjectedDialogue::addRoomBelow()
{
    QModelIndex last = model() ? model()->index(model()->rowCount() - 1, 0) : QModelIndex();
    while (last.isValid() && isExpanded(last) && model()->hasChildren(last)) {
        last = model()->index(model()->rowCount(last) - 1, 0, last);
    }
    if (last.isValid()) {
        QScrollBar *bar = verticalScrollBar();
        const int middle = bar->value() + visualRect(last).center().y();
        bar->setMaximum(std::max(bar->maximum(), middle - viewport()->rect().center().y()));
    }
}

} // namespace Heloscope
