// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/findings/findingsview.h"

#include "ui/models/findingmodel.h"

#include <QEvent>
#include <QHeaderView>
#include <QPainter>

namespace Heloscope {

FindingsView::FindingsView(QWidget *parent)
    : QTreeView(parent)
{
    setObjectName(QStringLiteral("findingsView"));
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

void FindingsView::setModel(QAbstractItemModel *model)
{
    QTreeView::setModel(model);
    fitColumns();
    connect(model, &QAbstractItemModel::rowsInserted, this, [this] { viewport()->update(); });
}

void FindingsView::changeEvent(QEvent *event)
{
    QTreeView::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    } else if (event->type() == QEvent::FontChange) {
        fitColumns();
    }
}

void FindingsView::paintEvent(QPaintEvent *event)
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

void FindingsView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTreeView::currentChanged(current, previous);
    const QVariant about = current.data(FindingRole::About);
    if (about.isValid()) {
        emit entryWanted(about.toUInt());
    }
}

void FindingsView::retranslate()
{
    setAccessibleName(tr("Findings"));
    setAccessibleDescription(
        tr("Nothing unusual so far. Looked at: the form of replies and codes, what was offered, "
           "encryption and certificates, how long replies took."));
    fitColumns();
}

void FindingsView::fitColumns()
{
    if (!model()) {
        return;
    }
    const QFontMetrics metrics(font());
    const auto width = [&](int column) {
        return metrics.horizontalAdvance(model()->headerData(column, Qt::Horizontal).toString());
    };
    header()->setSectionResizeMode(FindingModel::Sentence, QHeaderView::Stretch);
    setColumnWidth(FindingModel::Severity,
        std::max(width(FindingModel::Severity), metrics.averageCharWidth() * 14) + 30);
    setColumnWidth(FindingModel::Where, width(FindingModel::Where) + 30);
}

} // namespace Heloscope
