// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/remarks/remarksview.h"

#include "ui/models/remarkmodel.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QScopedValueRollback>

namespace Heloscope {

RemarksView::RemarksView(QWidget *parent)
    : SentenceList(parent)
{
    setObjectName(QStringLiteral("remarksView"));
    retranslate();
}

void RemarksView::setModel(QAbstractItemModel *model)
{
    SentenceList::setModel(model);
    fitColumns();
}

void RemarksView::showRow(int row)
{
    const QScopedValueRollback guard(m_isLeading, false);
    setCurrentIndex(model()->index(row, RemarkModel::Words));
}

void RemarksView::changeEvent(QEvent *event)
{
    SentenceList::changeEvent(event);
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
        SentenceList::keyPressEvent(event);
    }
}

void RemarksView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    SentenceList::currentChanged(current, previous);
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
