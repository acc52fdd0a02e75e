// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/projector/pseudonymwords.h"

#include "core/transcript/pseudonyms.h"

namespace Heloscope {

PseudonymWords::PseudonymWords(Pseudonyms &pseudonyms, QObject *parent)
    : QIdentityProxyModel(parent)
    , m_pseudonyms(pseudonyms)
{
}

QVariant PseudonymWords::data(const QModelIndex &index, int role) const
{
    const QVariant real = QIdentityProxyModel::data(index, role);
    const bool isText
        = role == Qt::DisplayRole || role == Qt::ToolTipRole || role == Qt::AccessibleTextRole;
    return isText && real.typeId() == QMetaType::QString
        ? QVariant(m_pseudonyms.masked(real.toString()))
        : real;
}

} // namespace Heloscope
