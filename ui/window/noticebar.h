// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/decor/tintedband.h"
#include "ui/wording/faultwords.h"

class QLabel;
class QToolButton;

namespace Heloscope {

class ShrinkingArea;

/// Says in place what could not be done, why, and what to try. Hidden while all is well.
class NoticeBar : public TintedBand
{
    Q_OBJECT

public:
    explicit NoticeBar(QWidget *parent = nullptr);

    /// The words are made anew when the language changes.
    void tell(Notice notice);

protected:
    void changeEvent(QEvent *event) override;

private:
    void dress();
    void say();
    void retranslate();

    Notice m_notice;
    ShrinkingArea *m_texts; // where the window is low, it scrolls
    QLabel *m_what;
    QLabel *m_advice;
    QLabel *m_detail;
    QToolButton *m_close;
};

} // namespace Heloscope
