// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/copying/rowcopymenu.h"

#include "ui/models/inspection.h"
#include "ui/transcript/dialogueview.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>

using namespace Qt::StringLiterals;

namespace Heloscope {

RowCopyMenu::RowCopyMenu(DialogueView &dialogue, Inspection &inspection, QWidget *parent)
    : QMenu(parent)
    , m_dialogue(dialogue)
    , m_inspection(inspection)
{
    setObjectName(u"rowCopyMenu"_s);
    for (const RowForm form : AllRowForms) {
        QAction *action = addAction(QString());
        action->setObjectName(u"copyRowsAs-%1"_s.arg(static_cast<int>(form)));
        connect(action, &QAction::triggered, this, [this, form] { copy(form); });
    }
    connect(dialogue.selectionModel(), &QItemSelectionModel::selectionChanged, this,
        &RowCopyMenu::refresh);
    connect(&inspection, &Inspection::replaced, this, &RowCopyMenu::refresh);
    retranslate();
}

void RowCopyMenu::copy(RowForm form)
{
    const Transcript *transcript = m_inspection.transcript();
    const std::vector<PickedRow> rows = pickedRows(m_dialogue.selectionModel()->selection());
    if (transcript && !rows.empty()) {
        QGuiApplication::clipboard()->setText(copiedRows(form, *transcript, rows));
    }
}

void RowCopyMenu::refresh()
{
    const bool hasRows = m_dialogue.selectionModel()->hasSelection();
    QList<QAction *> all = actions();
    all << menuAction();
    for (QAction *action : all) {
        action->setEnabled(hasRows);
        action->setStatusTip(hasRows ? QString() : tr("No line is selected."));
        action->setToolTip(hasRows ? action->text() : tr("No line is selected."));
    }
}

void RowCopyMenu::changeEvent(QEvent *event)
{
    QMenu::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

void RowCopyMenu::retranslate()
{
    //: Menu: the selected rows of the dialogue, in one of several forms.
    setTitle(tr("Copy Selected &Rows As"));
    const std::array words{//: Rows are copied: swaks marks lines with arrows.
        tr("Copy Rows with &Arrows"), tr("Copy Rows with &C: and S: Marks"),
        //: Of the selected rows only what the client said.
        tr("Copy C&ommands Only")};
    const QList<QAction *> all = actions();
    for (std::size_t i = 0; i < words.size(); ++i) {
        all.at(static_cast<qsizetype>(i))->setText(words.at(i));
    }
    refresh();
}

} // namespace Heloscope
