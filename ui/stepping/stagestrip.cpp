// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/stepping/stagestrip.h"

#include "ui/models/breakrulemodel.h"
#include "ui/models/stagemodel.h"
#include "ui/stepping/stagebutton.h"

#include <QEvent>
#include <QHBoxLayout>

namespace Heloscope {

StageStrip::StageStrip(StageModel &model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
{
    setObjectName(QStringLiteral("stageStrip"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(6, 2, 6, 2);
    row->setSpacing(2);
    for (const Stage stage : AllStages) {
        auto *button = new StageButton(stage, this);
        m_buttons.at(static_cast<std::size_t>(stage)) = button;
        row->addWidget(button);
        connect(button, &QAbstractButton::clicked, this, [this, stage] { activate(stage); });
    }
    connect(&model, &QAbstractItemModel::dataChanged, this, &StageStrip::refresh);
    connect(&model, &QAbstractItemModel::modelReset, this, [this] {
        m_chosen.reset();
        refresh();
    });
    refresh();
}

void StageStrip::setBreakRules(const BreakRuleModel &rules)
{
    m_rules = &rules;
    connect(&rules, &BreakRuleModel::rulesChanged, this, &StageStrip::refresh);
    refresh();
}

std::optional<Stage> StageStrip::focusedStage() const
{
    for (const Stage stage : AllStages) {
        if (m_buttons.at(static_cast<std::size_t>(stage))->hasFocus()) {
            return stage;
        }
    }
    return std::nullopt;
}

void StageStrip::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        setAccessibleName(tr("Stages of the session"));
        refresh();
    } else if (event->type() == QEvent::FontChange) {
        fit();
    }
}

void StageStrip::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void StageStrip::refresh()
{
    for (const Stage stage : AllStages) {
        const QModelIndex row = m_model.index(static_cast<int>(stage));
        const auto state = static_cast<StageState>(row.data(StageRole::State).toInt());
        if (m_chosen == stage && state != StageState::NotReached) {
            m_chosen.reset();
        }
        m_buttons.at(static_cast<std::size_t>(stage))
            ->show(row, m_chosen == stage, m_rules && m_rules->marks(stage));
    }
    fit();
}

void StageStrip::fit()
{
    const QMargins margins = layout()->contentsMargins();
    int wanted = margins.left() + margins.right()
        + layout()->spacing() * (static_cast<int>(m_buttons.size()) - 1);
    for (const StageButton *button : m_buttons) {
        wanted += button->wideWidth();
    }
    for (StageButton *button : m_buttons) {
        button->setCompact(wanted > width());
    }
}

void StageStrip::activate(Stage stage)
{
    const QModelIndex row = m_model.index(static_cast<int>(stage));
    const QVariant entry = row.data(StageRole::EntryNumber);
    if (entry.isValid()) {
        emit entryWanted(entry.toUInt());
    } else if (static_cast<StageState>(row.data(StageRole::State).toInt())
        == StageState::NotReached) {
        m_chosen = m_chosen == stage ? std::nullopt : std::optional(stage);
        refresh();
        if (m_chosen) {
            emit stageChosen(stage);
        }
    }
}

} // namespace Heloscope
