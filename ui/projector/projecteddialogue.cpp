// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/projector/projecteddialogue.h"

#include "ui/models/transcriptmodel.h"
#include "ui/transcript/dialoguedelegate.h"

#include <QPainter>
#include <QScrollBar>

namespace Heloscope {

namespace {

constexpr int MostRows = 8;
constexpr int FrameWidth = 3;

class TallDelegate final : public DialogueDelegate
{
public:
    explicit TallDelegate(QAbstractItemView *view)
        : DialogueDelegate(view)
        , m_view(view)
    {
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
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

void ProjectedDialogue::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    Q_UNUSED(hint)
    const QModelIndex current = currentIndex();
    DialogueView::scrollTo(current.isValid() ? current : index, PositionAtCenter);
}

void ProjectedDialogue::drawRow(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    DialogueView::drawRow(painter, option, index);
    const QModelIndex current = currentIndex();
    if (index.row() == current.row() && index.parent() == current.parent()) {
        const QRect row(0, option.rect.top(), viewport()->width(), option.rect.height());
        painter->save();
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
    DialogueView::updateGeometries();
    // Room below, so that the last row can come to the middle too.
    QScrollBar *bar = verticalScrollBar();
    const QModelIndex first = model() ? model()->index(0, 0) : QModelIndex();
    if (!first.isValid()) {
        return;
    }
    const int content = bar->maximum() > 0 ? bar->maximum() + viewport()->height()
                                           : model()->rowCount() * sizeHintForRow(0);
    bar->setMaximum(std::max(0, content - viewport()->height() / 2));
}

} // namespace Heloscope
