// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/envelopedock.h"

#include "ui/plan/targetform.h"

#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace Heloscope {

EnvelopeDock::EnvelopeDock(QWidget *parent)
    : QDockWidget(parent)
{
    setObjectName(u"envelopePane"_s);
}

void EnvelopeDock::fill(SessionPlan &plan) const
{
    if (m_form) {
        m_form->fill(plan);
    }
}

void EnvelopeDock::showEvent(QShowEvent *event)
{
    if (!m_form) {
        m_form = new TargetForm;
        auto *scroller = new QScrollArea(this);
        scroller->setWidgetResizable(true);
        scroller->setFrameShape(QFrame::NoFrame);
        scroller->setFocusPolicy(Qt::NoFocus); // it follows the field that has the focus
        scroller->setMinimumWidth(m_form->minimumSizeHint().width() + 60);
        scroller->setWidget(m_form);
        setWidget(scroller);
    }
    QDockWidget::showEvent(event);
}

} // namespace Heloscope
