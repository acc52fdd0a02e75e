// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/octetmodel.h"

#include <QIdentityProxyModel>

namespace Heloscope {

/// Adds to OctetModel what a screen reader says for a line.
class OctetWords : public QIdentityProxyModel
{
    Q_OBJECT

public:
    /// model must outlive this.
    explicit OctetWords(OctetModel &model, QObject *parent = nullptr);

    [[nodiscard]] const OctetModel &octets() const { return m_model; }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    OctetModel &m_model;
};

/// "line end", "not UTF-8"; empty for what needs no word.
[[nodiscard]] QString octetKindWord(OctetKind kind);

} // namespace Heloscope
