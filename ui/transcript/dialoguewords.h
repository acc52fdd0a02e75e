// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/transcriptmodel.h"
#include "ui/preferences/preferences.h"

#include <QIdentityProxyModel>

namespace Heloscope {

class BreakRuleModel;

/// TranscriptModel in the words of the interface: what a view shows and a screen reader says.
class DialogueWords : public QIdentityProxyModel
{
    Q_OBJECT

public:
    /// model must outlive this.
    explicit DialogueWords(TranscriptModel &model, QObject *parent = nullptr);

    /// Marks the rows that a rule fits. rules must outlive this.
    void setBreakRules(const BreakRuleModel &rules);

    /// What the column of times tells. inspection must outlive this.
    void setTimes(TimeFormat format, const Inspection &inspection);

    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role) const override;

    /// The words have changed: everything is to be read again.
    void retranslate();

private:
    [[nodiscard]] QString displayed(const QModelIndex &index) const;
    [[nodiscard]] QString timeText(const QModelIndex &source) const;
    [[nodiscard]] QString gutterTip(const QModelIndex &index) const;
    [[nodiscard]] QString toolTip(const QModelIndex &index) const;
    [[nodiscard]] bool hasBreak(const QModelIndex &index) const;

    TranscriptModel &m_model;
    const BreakRuleModel *m_rules = nullptr;
    const Inspection *m_inspection = nullptr;
    TimeFormat m_times = TimeFormat::SinceLineBefore;
};

} // namespace Heloscope
