// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/decor/roomystyle.h"

#include <QPainter>
#include <QStyleOption>

using namespace Qt::StringLiterals;

namespace Heloscope {

RoomyStyle::RoomyStyle()
    : QProxyStyle(u"Fusion"_s)
{
}

void RoomyStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option,
    QPainter *painter, const QWidget *widget) const
{
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    if (element == PE_FrameLineEdit || element == PE_IndicatorCheckBox) {
        drawEdge(*option, *painter);
    }
}

void RoomyStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
    QPainter *painter, const QWidget *widget) const
{
    QProxyStyle::drawComplexControl(control, option, painter, widget);
    if (control == CC_ComboBox || control == CC_SpinBox) {
        drawEdge(*option, *painter);
    }
}

void RoomyStyle::drawEdge(const QStyleOption &option, QPainter &painter)
{
    const bool hasFocus = option.state.testFlag(State_HasFocus);
    const QColor edge = option.palette.color(hasFocus ? QPalette::Link : QPalette::Dark);
    const double width = hasFocus ? 2 : 1;
    const double inset = width / 2;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(edge, width));
    painter.drawRoundedRect(QRectF(option.rect).adjusted(inset, inset, -inset, -inset), 2, 2);
    painter.restore();
}

QSize RoomyStyle::sizeFromContents(
    ContentsType type, const QStyleOption *option, const QSize &size, const QWidget *widget) const
{
    const QSize usual = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_PushButton:
        return usual + QSize(14, 2);
    case CT_ToolButton:
        return usual + QSize(4, 2);
    case CT_ItemViewItem:
        return usual + QSize(0, 4);
    default:
        return usual;
    }
}

} // namespace Heloscope
