// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/breakrulemodel.h"

#include <QIdentityProxyModel>

namespace Heloscope {

/// BreakRuleModel in the words of the interface.
class BreakRuleWords : public QIdentityProxyModel
{
    Q_OBJECT

public:
    /// model must outlive this.
    explicit BreakRuleWords(BreakRuleModel &model, QObject *parent = nullptr);

    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    /// The words have changed.
    void retranslate();

private:
    BreakRuleModel &m_model;
};

} // namespace Heloscope
