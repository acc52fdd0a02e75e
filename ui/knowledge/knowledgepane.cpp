// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/knowledge/knowledgepane.h"

#include "ui/knowledge/knowledgewords.h"
#include "ui/models/knowledgemodel.h"

#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Heloscope {

KnowledgePane::KnowledgePane(KnowledgeModel &model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_words(new KnowledgeWords(model, this))
    , m_asOf(new QLabel(this))
    , m_table(new QTreeView(this))
{
    m_asOf->setObjectName(u"knownAsOf"_s);
    m_asOf->setTextFormat(Qt::PlainText);
    m_asOf->setWordWrap(true);
    m_asOf->setContentsMargins(8, 4, 8, 2);
    m_table->setObjectName(u"knowledgeTable"_s);
    m_table->setModel(m_words);
    m_table->setRootIsDecorated(false);
    m_table->setUniformRowHeights(true);
    m_table->setAlternatingRowColors(true);
    m_table->setAllColumnsShowFocus(true);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->header()->setStretchLastSection(true);
    m_table->header()->setSectionsMovable(false);
    setFocusProxy(m_table);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_asOf);
    column->addWidget(m_table, 1);
    connect(&model, &KnowledgeModel::entryChanged, this, &KnowledgePane::refresh);
    retranslate();
}

void KnowledgePane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    } else if (event->type() == QEvent::FontChange) {
        fitColumns();
    }
}

void KnowledgePane::refresh()
{
    const QString asOf = m_model.entry() == 0
        ? tr("As of now. Select a line to see what was known then.")
        //: %1: number of a line of the dialogue
        : tr("As of line %1. What it changed is bold.").arg(m_model.entry());
    m_asOf->setText(asOf);
    m_table->setAccessibleDescription(asOf);
}

void KnowledgePane::fitColumns()
{
    int width = 0;
    for (int row = 0; row < m_words->rowCount(); ++row) {
        QFont bold = font();
        bold.setBold(true);
        width = std::max(width,
            QFontMetrics(bold).horizontalAdvance(
                m_words->index(row, KnowledgeModel::Thing).data().toString()));
    }
    m_table->setColumnWidth(KnowledgeModel::Thing, width + 24);
    // Rather scroll sideways than cut the heading of what is known.
    m_table->header()->setMinimumSectionSize(
        m_table->header()->sectionSizeHint(KnowledgeModel::Known));
}

void KnowledgePane::retranslate()
{
    m_words->retranslate();
    m_table->setAccessibleName(tr("What the session knows"));
    refresh();
    fitColumns();
}

} // namespace Heloscope
