// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/findingmodel.h"

#include <QIdentityProxyModel>

namespace Heloscope {

class HelpLibrary;

/// FindingModel in words: the severity in the interface's language, the sentence in the help's.
class FindingWordsModel : public QIdentityProxyModel
{
    Q_OBJECT

public:
    /// All must outlive this.
    FindingWordsModel(FindingModel &model, const Inspection &inspection, const HelpLibrary &library,
        QObject *parent = nullptr);

    void setHelpLanguage(const QString &language);
    void retranslate();

    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString displayed(const QModelIndex &index) const;

    const Inspection &m_inspection;
    const HelpLibrary &m_library;
    QString m_language = QStringLiteral("en");
};

} // namespace Heloscope
