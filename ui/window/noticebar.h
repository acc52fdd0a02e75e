// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/wording/faultwords.h"

#include <QFrame>

class QLabel;
class QToolButton;

namespace Heloscope {

class ShrinkingArea;

/// Says in place what could not be done, why, and what to try. Hidden while all is well.
class NoticeBar : public QFrame
{
    Q_OBJECT

public:
    explicit NoticeBar(QWidget *parent = nullptr);

    void tell(const FaultWords &words);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void dress();
    void retranslate();

    ShrinkingArea *m_texts; // where the window is low, it scrolls
    QLabel *m_what;
    QLabel *m_advice;
    QLabel *m_detail;
    QToolButton *m_close;
};

} // namespace Heloscope
