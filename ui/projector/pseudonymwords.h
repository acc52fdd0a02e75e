// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIdentityProxyModel>

namespace Heloscope {

class Pseudonyms;

/// The dialogue with stand-ins for everything that names somebody, also in what a screen reader
/// says.
class PseudonymWords : public QIdentityProxyModel
{
    Q_OBJECT

public:
    /// pseudonyms must outlive this.
    explicit PseudonymWords(Pseudonyms &pseudonyms, QObject *parent = nullptr);

    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    Pseudonyms &m_pseudonyms;
};

} // namespace Heloscope
