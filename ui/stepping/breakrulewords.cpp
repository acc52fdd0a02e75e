// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/stepping/breakrulewords.h"

#include "ui/wording/breakwords.h"

namespace Heloscope {

BreakRuleWords::BreakRuleWords(BreakRuleModel &model, QObject *parent)
    : QIdentityProxyModel(parent)
    , m_model(model)
{
    setSourceModel(&model);
}

QVariant BreakRuleWords::data(const QModelIndex &index, int role) const
{
    if ((role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        && checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return breakRuleName(m_model.rule(index.row()));
    }
    return QIdentityProxyModel::data(index, role);
}

void BreakRuleWords::retranslate()
{
    if (rowCount() > 0) {
        emit dataChanged(index(0, 0), index(rowCount() - 1, 0));
    }
}

} // namespace Heloscope
