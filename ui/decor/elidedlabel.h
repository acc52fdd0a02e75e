// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace Heloscope {

/// One line of plain text that takes the room it gets and ends in "…" where that is too little; the
/// whole is in its tool tip then.
class ElidedLabel : public QLabel
{
    Q_OBJECT

public:
    explicit ElidedLabel(QWidget *parent = nullptr);

    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    /// What is drawn: words at the end give way whole.
    [[nodiscard]] QString shownText() const;
};

} // namespace Heloscope
