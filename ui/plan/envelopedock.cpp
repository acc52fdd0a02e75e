// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/envelopedock.h"

#include "ui/plan/targetform.h"

#include <QEvent>
#include <QScrollArea>

#include <algorithm>

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

void EnvelopeDock::take(const SessionPlan &plan)
{
    makeForm();
    m_form->take(plan);
}

void EnvelopeDock::takeMessage(const QByteArray &message)
{
    show();
    emit messageTaken(message);
}

void EnvelopeDock::showEvent(QShowEvent *event)
{
    makeForm();
    QDockWidget::showEvent(event);
}

void EnvelopeDock::makeForm()
{
    if (m_form) {
        return;
    }
    m_form = new TargetForm;
    connect(m_form, &TargetForm::edited, this, &EnvelopeDock::edited);
    auto *scroller = new QScrollArea(this);
    scroller->setWidgetResizable(true);
    scroller->setFrameShape(QFrame::NoFrame);
    scroller->setFocusPolicy(Qt::NoFocus); // it follows the field that has the focus
    scroller->setWidget(m_form);
    m_form->installEventFilter(this);
    setWidget(scroller);
    emit filled();
    widen();
}

bool EnvelopeDock::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_form && event->type() == QEvent::LayoutRequest) {
        widen();
    }
    return QDockWidget::eventFilter(watched, event);
}

/// As wide as its fields and its title need in this language and size of type.
void EnvelopeDock::widen()
{
    const int title = fontMetrics().horizontalAdvance(windowTitle());
    const int buttons = 4 * fontMetrics().height();
    widget()->setMinimumWidth(std::max(m_form->minimumSizeHint().width() + 60, title + buttons));
}

} // namespace Heloscope
