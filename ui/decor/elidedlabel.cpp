// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/decor/elidedlabel.h"

#include "ui/decor/plaintip.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace Heloscope {

ElidedLabel::ElidedLabel(QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
}

QSize ElidedLabel::minimumSizeHint() const
{
    return {0, QLabel::minimumSizeHint().height()};
}

bool ElidedLabel::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && toolTip().isEmpty() && shownText() != text()) {
        QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), plainTip(text()), this);
        return true;
    }
    return QLabel::event(event);
}

void ElidedLabel::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    painter.setPen(palette().color(foregroundRole()));
    painter.drawText(
        contentsRect(), Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, shownText());
}

QString ElidedLabel::shownText() const
{
    const QFontMetrics metrics = fontMetrics();
    const int room = contentsRect().width();
    if (metrics.horizontalAdvance(text()) <= room) {
        return text();
    }
    // Half a command is another command; so the cut is at a space where one is near.
    const QString cut = metrics.elidedText(text(), Qt::ElideRight, room);
    const auto space = cut.lastIndexOf(u' ');
    return space > cut.size() / 2 ? QString(cut.first(space) + u" …") : cut;
}

} // namespace Heloscope
