// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/knowledgemodel.h"

#include <QIdentityProxyModel>

namespace Heloscope {

/// KnowledgeModel in the words of the interface.
class KnowledgeWords : public QIdentityProxyModel
{
    Q_OBJECT

public:
    /// model must outlive this.
    explicit KnowledgeWords(KnowledgeModel &model, QObject *parent = nullptr);

    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role) const override;
    /// The words have changed.
    void retranslate();

private:
    [[nodiscard]] static QString thingWord(const QModelIndex &row);
    [[nodiscard]] static QString knownWords(const QModelIndex &row);
    [[nodiscard]] static QString spoken(const QModelIndex &row);
};

} // namespace Heloscope
