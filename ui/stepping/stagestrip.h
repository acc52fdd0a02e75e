// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/stage.h"
#include "core/transcript/entry.h"

#include <QWidget>

#include <array>
#include <optional>

namespace Heloscope {

class BreakRuleModel;
class StageButton;
class StageModel;

/// The stages of a session in a row, each with glyph, word, reply code and time. A stage that has
/// happened leads to its row in the dialogue; one to come can be chosen as the place to run to.
class StageStrip : public QWidget
{
    Q_OBJECT

public:
    /// model must outlive this.
    explicit StageStrip(StageModel &model, QWidget *parent = nullptr);

    /// Marks the stages that runs stop behind. rules must outlive this.
    void setBreakRules(const BreakRuleModel &rules);

    /// The stage to come that was chosen to run to.
    [[nodiscard]] std::optional<Stage> chosenStage() const { return m_chosen; }
    /// The stage that has the keyboard focus.
    [[nodiscard]] std::optional<Stage> focusedStage() const;

signals:
    void entryWanted(Heloscope::EntryId entry);
    void stageChosen(Heloscope::Stage stage);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void refresh();
    /// All stages look alike: where one would be cut, all are compact.
    void fit();
    void activate(Stage stage);

    StageModel &m_model;
    const BreakRuleModel *m_rules = nullptr;
    std::array<StageButton *, AllStages.size()> m_buttons{};
    std::optional<Stage> m_chosen;
};

} // namespace Heloscope
