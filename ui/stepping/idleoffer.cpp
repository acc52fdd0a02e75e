// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/stepping/idleoffer.h"

#include "ui/models/idlewatch.h"
#include "ui/window/noticebar.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace Heloscope {

IdleOffer::IdleOffer(const IdleWatch &watch, QWidget *parent)
    : TintedBand(Tone::Later, Glyph::Waiting, parent)
    , m_watch(watch)
    , m_text(new QLabel(this))
    , m_noop(new QPushButton(this))
    , m_close(new QToolButton(this))
{
    setObjectName(u"idleOffer"_s);
    m_noop->setObjectName(u"noopButton"_s);
    m_noop->setAutoDefault(true);
    m_close->setObjectName(u"closeIdleOfferButton"_s);
    m_close->setAutoRaise(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(8, 6, 8, 6);
    row->addWidget(m_text, 1);
    row->addWidget(m_noop);
    row->addWidget(m_close);
    connect(m_noop, &QPushButton::clicked, this, [this] {
        hide();
        emit noopWanted();
    });
    connect(m_close, &QToolButton::clicked, this, &QWidget::hide);
    connect(&watch, &IdleWatch::offeringChanged, this, &IdleOffer::offer);
    retranslate();
    setVisible(watch.isOffering());
}

void IdleOffer::setWanted(bool wanted)
{
    m_isWanted = wanted;
    setVisible(wanted && m_watch.isOffering());
}

void IdleOffer::offer(bool offering)
{
    setVisible(offering && m_isWanted);
    if (offering && m_isWanted) {
        QAccessibleEvent alert(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
}

void IdleOffer::changeEvent(QEvent *event)
{
    TintedBand::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

void IdleOffer::retranslate()
{
    m_text->setText(tr("In less than a minute the server may hang up. NOOP keeps it waiting and "
                       "changes nothing."));
    //: Button: NOOP is put into the field for the next line; it is not sent yet.
    m_noop->setText(tr("Prepare NOOP"));
    m_noop->setToolTip(tr("Put NOOP into the next line; you send it"));
    m_close->setText(NoticeBar::tr("Close"));
    m_close->setAccessibleName(NoticeBar::tr("Close this message"));
    setAccessibleName(m_text->text());
}

} // namespace Heloscope
