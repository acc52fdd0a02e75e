// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/capabilitymodel.h"

#include <QIdentityProxyModel>

namespace Heloscope {

class HelpLanguages;
class HelpLibrary;

/// Adds to CapabilityModel what each keyword means, in the help language, and the words and colours
/// of its change.
class CapabilityWords : public QIdentityProxyModel
{
    Q_OBJECT

public:
    /// All must outlive this.
    CapabilityWords(CapabilityModel &model, const HelpLibrary &library,
        const HelpLanguages &languages, QObject *parent = nullptr);

    void retranslate();

    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString displayed(const QModelIndex &index) const;
    [[nodiscard]] QString meaningOf(const QModelIndex &index, bool isLong) const;
    [[nodiscard]] QString spoken(const QModelIndex &index) const;

    CapabilityModel &m_model;
    const HelpLibrary &m_library;
    const HelpLanguages &m_languages;
};

} // namespace Heloscope
