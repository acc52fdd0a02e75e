// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBoxLayout>

namespace Heloscope {

/// Its parts stand side by side; where there is no room for that, one below the other.
class FoldingRow : public QBoxLayout
{
    Q_OBJECT

public:
    explicit FoldingRow(QWidget *parent = nullptr);

    void setGeometry(const QRect &place) override;
    /// No wider than the widest part.
    [[nodiscard]] QSize minimumSize() const override;
    /// What its parts need side by side, pixels.
    [[nodiscard]] int widthOfAll() const;
};

} // namespace Heloscope
