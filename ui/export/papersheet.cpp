// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/papersheet.h"

#include "ui/decor/severitycolours.h"
#include "ui/export/exportwords.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <utility>

namespace Heloscope {

QPalette paperPalette()
{
    const QColor ink(0x1a, 0x1a, 0x1a);
    QPalette palette;
    palette.setColor(QPalette::Base, Qt::white);
    palette.setColor(QPalette::Window, Qt::white);
    palette.setColor(QPalette::Text, ink);
    palette.setColor(QPalette::WindowText, ink);
    return palette;
}

PaperSheet::PaperSheet(DrawnSheet sheet, QWidget *parent)
    : QWidget(parent)
    , m_sheet(std::move(sheet))
{
    setFixedSize(m_sheet.size.toSize());
    setPalette(paperPalette());
}

void PaperSheet::setCurrentSpot(int spot)
{
    m_currentSpot = spot;
    update();
}

bool PaperSheet::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        for (const MaskSpot &spot : m_sheet.spots) {
            if (spot.area.contains(help->pos())) {
                QToolTip::showText(help->globalPos(), maskKindWord(spot.kind), this);
                return true;
            }
        }
        QToolTip::hideText();
        return true;
    }
    return QWidget::event(event);
}

void PaperSheet::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    painter.fillRect(rect(), Qt::white);
    m_sheet.draw(painter, rect(), devicePixelRatioF());
    for (std::size_t i = 0; i < m_sheet.spots.size(); ++i) {
        const MaskSpot &spot = m_sheet.spots.at(i);
        const Tone tone = spot.kind == MaskKind::Password ? Tone::Refused : Tone::GoOn;
        const QColor line = toneColours(tone, palette()).line;
        QColor tint = line;
        constexpr float Faint = 0.15F;
        tint.setAlphaF(Faint);
        painter.fillRect(spot.area, tint);
        painter.setPen(QPen(line, 1.5));
        if (static_cast<int>(i) == m_currentSpot) {
            painter.drawRect(spot.area.adjusted(-2, -2, 2, 2));
        } else {
            painter.drawLine(spot.area.bottomLeft(), spot.area.bottomRight());
        }
    }
}

} // namespace Heloscope
