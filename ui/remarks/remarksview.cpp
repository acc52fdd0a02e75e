// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/remarks/remarksview.h"

#include "ui/models/remarkmodel.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QScopedValueRollback>

namespace Heloscope {

RemarksView::RemarksView(QWidget *parent)
    : QTreeView(parent)
{
    setObjectName(QStringLiteral("remarksView"));
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setFrameShape(QFrame::NoFrame);
    setTabKeyNavigation(false);
    header()->setStretchLastSection(false);
    header()->setSectionsMovable(false);
    retranslate();
}

void RemarksView::setModel(QAbstractItemModel *model)
{
    QTreeView::setModel(model);
    fitColumns();
    const auto repaint = [this] {
        viewport()->update();
    };
    connect(model, &QAbstractItemModel::rowsInserted, this, repaint);
    connect(model, &QAbstractItemModel::rowsRemoved, this, repaint);
}

void RemarksView::showRow(int row)
{
    const QScopedValueRollback guard(m_isLeading, false);
    setCurrentIndex(model()->index(row, RemarkModel::Words));
}

void RemarksView::changeEvent(QEvent *event)
{
    QTreeView::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    } else if (event->type() == QEvent::FontChange) {
        fitColumns();
    }
}

void RemarksView::keyPressEvent(QKeyEvent *event)
{
    const QVariant about = currentIndex().data(RemarkRole::About);
    if (about.isValid() && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        emit entryWanted(about.toUInt());
        emit left();
    } else if (event->key() == Qt::Key_Escape) {
        emit left();
    } else if (about.isValid() && event->key() == Qt::Key_Delete) {
        emit removeWanted(about.toUInt());
    } else {
        QTreeView::keyPressEvent(event);
    }
}

void RemarksView::paintEvent(QPaintEvent *event)
{
    QTreeView::paintEvent(event);
    if (model() && model()->rowCount() > 0) {
        return;
    }
    QPainter painter(viewport());
    painter.setPen(palette().color(QPalette::PlaceholderText));
    painter.drawText(viewport()->rect().adjusted(12, 6, -12, -6),
        Qt::AlignCenter | Qt::TextWordWrap, accessibleDescription());
}

void RemarksView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTreeView::currentChanged(current, previous);
    const QVariant about = current.data(RemarkRole::About);
    if (about.isValid() && m_isLeading && hasFocus()) {
        emit entryWanted(about.toUInt());
    }
}

void RemarksView::retranslate()
{
    setAccessibleName(tr("Notes and bookmarks"));
    //: The keys stay as they are.
    setAccessibleDescription(tr("Nothing is noted. In the dialogue, Ctrl+M marks a line and "
                                "Ctrl+Alt+C writes a note on it. Here, Enter goes to a line and "
                                "Delete takes its note away."));
    fitColumns();
}

void RemarksView::fitColumns()
{
    if (!model()) {
        return;
    }
    const QFontMetrics metrics(font());
    const QString title = model()->headerData(RemarkModel::Where, Qt::Horizontal).toString();
    header()->setSectionResizeMode(RemarkModel::Words, QHeaderView::Stretch);
    header()->setSectionResizeMode(RemarkModel::Line, QHeaderView::Stretch);
    setColumnWidth(RemarkModel::Where,
        std::max(metrics.horizontalAdvance(title), metrics.averageCharWidth() * 7) + 30);
}

} // namespace Heloscope
