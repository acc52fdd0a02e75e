// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/decor/sentencelist.h"

#include "ui/decor/fonts.h"

#include <QHeaderView>
#include <QPainter>
#include <QTextLayout>
#include <QTextOption>

#include <algorithm>
#include <utility>

namespace Heloscope {

SentenceList::SentenceList(QWidget *parent)
    : QTreeView(parent)
{
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setFrameShape(QFrame::NoFrame);
    setTabKeyNavigation(false);
    header()->setStretchLastSection(false);
    header()->setSectionsMovable(false);
}

void SentenceList::setModel(QAbstractItemModel *model)
{
    QTreeView::setModel(model);
    const auto repaint = [this] {
        viewport()->update(); // the sentence comes or goes
    };
    connect(model, &QAbstractItemModel::rowsInserted, this, repaint);
    connect(model, &QAbstractItemModel::rowsRemoved, this, repaint);
}

QSize SentenceList::minimumSizeHint() const
{
    const int row = lineHeight(QFontMetrics(font())) + 6;
    return {QTreeView::minimumSizeHint().width(), header()->sizeHint().height() + row};
}

void SentenceList::paintEvent(QPaintEvent *event)
{
    QTreeView::paintEvent(event);
    if (!model() || model()->rowCount() == 0) {
        drawSentence();
    }
}

/// As many whole lines as there is room for, the last one elided.
void SentenceList::drawSentence()
{
    const QString sentence = accessibleDescription();
    const QRect room = viewport()->rect().adjusted(12, 2, -12, -2);
    const QFontMetrics metrics(font());
    const int height = lineHeight(metrics);
    const int most = std::max(room.height() / height, 1);
    QTextLayout layout(sentence, font());
    QTextOption option;
    option.setWrapMode(QTextOption::WordWrap);
    layout.setTextOption(option);
    QStringList lines;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid() && lines.size() < most;
         line = layout.createLine()) {
        line.setLineWidth(room.width());
        const bool isLast = lines.size() + 1 == most;
        lines << (isLast ? metrics.elidedText(
                      sentence.sliced(line.textStart()), Qt::ElideRight, room.width())
                         : sentence.sliced(line.textStart(), line.textLength()).trimmed());
    }
    layout.endLayout();
    QPainter painter(viewport());
    painter.setPen(palette().color(QPalette::PlaceholderText));
    const int used = static_cast<int>(lines.size()) * height;
    int top = std::max(room.top() + (room.height() - used) / 2, 0);
    for (const QString &line : std::as_const(lines)) {
        painter.drawText(QRect(room.left(), top, room.width(), height),
            Qt::AlignCenter | Qt::TextSingleLine, line);
        top += height;
    }
}

} // namespace Heloscope
