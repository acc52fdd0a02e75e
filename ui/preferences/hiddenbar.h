// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include <vector>

class QHBoxLayout;
class QToolButton;

namespace Heloscope {

/// A chip for each setting that acts although the level hides it, so that nothing acts unseen. The
/// chip leads to the setting. Without any, the bar is hidden.
class HiddenBar : public QFrame
{
    Q_OBJECT

public:
    struct Chip {
        int id = 0;
        QString text;
        QString tip; ///< where it leads

        bool operator==(const Chip &) const = default;
    };

    explicit HiddenBar(QWidget *parent = nullptr);

    void setChips(const std::vector<Chip> &chips);

signals:
    void wanted(int id);

private:
    QHBoxLayout *m_row;
    std::vector<Chip> m_chips;
    std::vector<QToolButton *> m_buttons;
};

} // namespace Heloscope
