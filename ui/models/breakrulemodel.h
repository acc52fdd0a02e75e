// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/breakrules.h"
#include "ui/models/inspection.h"

#include <QAbstractListModel>

namespace Heloscope {

/// Where runs stop, for the sessions of the window: a row for each rule, which can be switched off
/// and removed. Every session that is looked at gets the rules as they are.
class BreakRuleModel : public QAbstractListModel
{
    Q_OBJECT

public:
    /// inspection must outlive the model.
    explicit BreakRuleModel(const Inspection &inspection, QObject *parent = nullptr);

    void setRules(BreakRules rules);
    void add(const BreakRule &rule);
    void remove(int row);
    /// Adds a rule that is not there or off, removes one that is on.
    void toggle(const BreakRule &rule);

    [[nodiscard]] const BreakRules &rules() const { return m_rules; }
    /// What F9 means on an entry: the code of a reply, the stage or verb of a command.
    [[nodiscard]] std::optional<BreakRule> ruleFor(EntryId entry) const;
    /// A run would stop behind the exchange of this entry, or has done so.
    [[nodiscard]] bool marks(EntryId entry) const;
    [[nodiscard]] bool marks(Stage stage) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    /// Qt::CheckStateRole only; the words are those of the interface.
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] const BreakRule &rule(int row) const;

signals:
    void rulesChanged();

private:
    void apply();

    const Inspection &m_inspection;
    BreakRules m_rules = BreakRules::usual();
};

} // namespace Heloscope
