// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/stepping/breakrulespane.h"

#include "ui/models/breakrulemodel.h"
#include "ui/stepping/breakrulewords.h"

#include <QAction>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace Heloscope {

BreakRulesPane::BreakRulesPane(BreakRuleModel &model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_words(new BreakRuleWords(model, this))
    , m_about(new QLabel(this))
    , m_list(new QListView(this))
    , m_typed(new QLineEdit(this))
    , m_add(new QPushButton(this))
    , m_remove(new QPushButton(this))
    , m_complaint(new QLabel(this))
{
    m_list->setObjectName(u"breakRuleList"_s);
    m_list->setModel(m_words);
    m_list->setUniformItemSizes(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setTabKeyNavigation(false);
    setFocusProxy(m_list);
    m_typed->setObjectName(u"breakRuleEdit"_s);
    m_add->setObjectName(u"addBreakRuleButton"_s);
    m_remove->setObjectName(u"removeBreakRuleButton"_s);
    m_complaint->setObjectName(u"breakRuleComplaint"_s);
    for (QLabel *label : {m_about, m_complaint}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_complaint->hide();
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(8, 6, 8, 6);
    grid->addWidget(m_about, 0, 0, 1, 2);
    grid->addWidget(m_list, 1, 0, 1, 2);
    grid->addWidget(m_typed, 2, 0);
    grid->addWidget(m_add, 2, 1);
    grid->addWidget(m_complaint, 3, 0, 1, 2);
    grid->addWidget(m_remove, 4, 0, 1, 2);
    auto *removal = new QAction(m_list);
    removal->setShortcut(QKeySequence::Delete);
    removal->setShortcutContext(Qt::WidgetShortcut);
    m_list->addAction(removal);
    connect(removal, &QAction::triggered, this, &BreakRulesPane::removeCurrent);
    connect(m_remove, &QPushButton::clicked, this, &BreakRulesPane::removeCurrent);
    connect(m_add, &QPushButton::clicked, this, &BreakRulesPane::addTyped);
    connect(m_typed, &QLineEdit::returnPressed, this, &BreakRulesPane::addTyped);
    connect(m_typed, &QLineEdit::textEdited, m_complaint, &QWidget::hide);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
        &BreakRulesPane::refresh);
    connect(&model, &BreakRuleModel::rulesChanged, this, &BreakRulesPane::refresh);
    retranslate();
    refresh();
}

void BreakRulesPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

void BreakRulesPane::addTyped()
{
    const auto rule = breakRuleFromWord(m_typed->text().toUtf8());
    m_complaint->setVisible(!rule);
    if (rule) {
        m_model.add(*rule);
        m_typed->clear();
    }
    m_typed->setAccessibleDescription(rule ? QString() : m_complaint->text());
}

void BreakRulesPane::removeCurrent()
{
    if (m_list->currentIndex().isValid()) {
        m_model.remove(m_list->currentIndex().row());
    }
}

void BreakRulesPane::refresh()
{
    const bool hasRule = m_list->currentIndex().isValid();
    m_remove->setEnabled(hasRule);
    m_remove->setToolTip(hasRule ? QString() : tr("No rule is selected."));
    m_remove->setStatusTip(m_remove->toolTip());
}

void BreakRulesPane::retranslate()
{
    m_words->retranslate();
    m_about->setText(tr("A run stops after the reply that matches a rule."));
    m_list->setAccessibleName(tr("Break rules"));
    m_list->setAccessibleDescription(m_about->text());
    m_typed->setAccessibleName(tr("New break rule"));
    //: In the field for a new break rule: examples of what can be typed. Do not translate the
    //: codes.
    m_typed->setPlaceholderText(tr("550, 4xx, RCPT or NOOP"));
    m_typed->setToolTip(m_typed->placeholderText());
    //: Button: adds a break rule.
    m_add->setText(tr("Add"));
    m_add->setAccessibleName(tr("Add the break rule"));
    //: Button: removes the selected break rule.
    m_remove->setText(tr("Remove Rule"));
    refresh();
    //: Do not translate “unexpected”: it is typed as it stands.
    m_complaint->setText(tr("Type a reply code (550), a class of codes (4xx), a stage, a command "
                            "or “unexpected”."));
}

} // namespace Heloscope
