// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/decor/tintedband.h"
#include "ui/models/stepper.h"

class QLabel;
class QPushButton;

namespace Heloscope {

/// After a refusal: continue, the same line again, RSET or QUIT. Hidden at all other times.
class DecisionBar : public TintedBand
{
    Q_OBJECT

public:
    /// Both must outlive this.
    DecisionBar(Inspection &inspection, Stepper &stepper, QWidget *parent = nullptr);

signals:
    void sent();

protected:
    void changeEvent(QEvent *event) override;

private:
    QPushButton *addButton(const char *name);
    void refresh();
    void giveQuestionRoom();
    void retranslate();

    Inspection &m_inspection;
    Stepper &m_stepper;
    QLabel *m_question;
    QPushButton *m_continue;
    QPushButton *m_retry;
    QPushButton *m_reset;
    QPushButton *m_quit;
};

} // namespace Heloscope
