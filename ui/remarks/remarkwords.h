// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/remarkmodel.h"

#include <QIdentityProxyModel>

namespace Heloscope {

/// RemarkModel in the words of the interface.
class RemarkWords : public QIdentityProxyModel
{
    Q_OBJECT

public:
    /// Both must outlive this.
    RemarkWords(RemarkModel &model, const Inspection &inspection, QObject *parent = nullptr);

    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role) const override;

    /// The words have changed: everything is to be read again.
    void retranslate();

private:
    [[nodiscard]] QString displayed(const QModelIndex &index) const;

    const Inspection &m_inspection;
};

} // namespace Heloscope
