// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/decor/shrinkingarea.h"

#include <QEvent>
#include <QLayout>
#include <QScrollBar>

#include <algorithm>

namespace Heloscope {

namespace {

constexpr int FewestLines = 2;

} // namespace

ShrinkingArea::ShrinkingArea(QWidget *parent)
    : QScrollArea(parent)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    setFocusPolicy(Qt::NoFocus);
}

void ShrinkingArea::setPage(QWidget *page)
{
    setWidget(page);
    viewport()->setAutoFillBackground(false);
    page->setAutoFillBackground(false);
    page->installEventFilter(this);
    fit();
}

QSize ShrinkingArea::sizeHint() const
{
    return {QScrollArea::sizeHint().width(), pageHeight()};
}

QSize ShrinkingArea::minimumSizeHint() const
{
    const int width = widget() ? widget()->minimumSizeHint().width() : 0;
    return {width, std::min(pageHeight(), FewestLines * fontMetrics().height())};
}

void ShrinkingArea::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    fit();
}

/// While it is being shown the page is laid out for the height that it had before it had a width;
/// the layout would not notice by itself.
void ShrinkingArea::showEvent(QShowEvent *event)
{
    QScrollArea::showEvent(event);
    if (widget() && widget()->layout()) {
        QMetaObject::invokeMethod(
            this, [this] { widget()->layout()->invalidate(); }, Qt::QueuedConnection);
    }
}

bool ShrinkingArea::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == widget() && event->type() == QEvent::LayoutRequest) {
        m_fitted = -1;
        fit();
    }
    return QScrollArea::eventFilter(watched, event);
}

int ShrinkingArea::pageHeight() const
{
    if (!widget()) {
        return 0;
    }
    // As if there were no scroll bar, whose coming would make the page higher.
    return widget()->hasHeightForWidth() ? widget()->heightForWidth(width())
                                         : widget()->sizeHint().height();
}

/// What cannot be seen whole can be gone to and scrolled by key.
void ShrinkingArea::fit()
{
    const int wanted = pageHeight();
    if (wanted != m_fitted) {
        m_fitted = wanted;
        setMaximumHeight(std::max(wanted, 1));
        updateGeometry();
    }
    setFocusPolicy(height() < wanted ? Qt::StrongFocus : Qt::NoFocus);
}

} // namespace Heloscope
