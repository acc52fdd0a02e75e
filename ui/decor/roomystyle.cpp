// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/decor/roomystyle.h"

#include "ui/decor/icons.h"

#include <QAbstractButton>
#include <QApplication>
#include <QPainter>
#include <QStyleOption>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Heloscope {

RoomyStyle::RoomyStyle()
    : QProxyStyle(u"Fusion"_s)
{
}

void RoomyStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option,
    QPainter *painter, const QWidget *widget) const
{
    if (element == PE_FrameFocusRect && qobject_cast<const QAbstractButton *>(widget)) {
        QStyleOption focused = *option;
        focused.state.setFlag(State_HasFocus);
        drawEdge(focused, *painter);
        return;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    if (element == PE_FrameLineEdit || element == PE_IndicatorCheckBox) {
        drawEdge(*option, *painter);
    }
}

void RoomyStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
    const QWidget *widget) const
{
    if (element == CE_DockWidgetTitle) {
        painter->setFont(QApplication::font()); // the pane has kept the one it was made with
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void RoomyStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
    QPainter *painter, const QWidget *widget) const
{
    QProxyStyle::drawComplexControl(control, option, painter, widget);
    if (control == CC_ComboBox || control == CC_SpinBox) {
        drawEdge(*option, *painter);
    } else if (const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option);
               slider && control == CC_ScrollBar) {
        QStyleOption thumb = *option;
        thumb.state.setFlag(State_HasFocus, false);
        thumb.rect = subControlRect(CC_ScrollBar, slider, SC_ScrollBarSlider, widget);
        drawEdge(thumb, *painter);
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

int RoomyStyle::pixelMetric(
    PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    const int usual = QProxyStyle::pixelMetric(metric, option, widget);
    const int line = (widget ? widget->fontMetrics() : QFontMetrics(QApplication::font())).height();
    switch (metric) {
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ToolBarIconSize:
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return std::max(usual, line - 3);
    case PM_DockWidgetTitleMargin: {
        const int kept = widget ? widget->fontMetrics().height() : 0;
        return usual + std::max(QFontMetrics(QApplication::font()).height() - kept, 0) / 2;
    }
    case PM_ScrollBarExtent:
    case PM_MenuButtonIndicator:
    case PM_ToolBarExtensionExtent:
        return std::max(usual, line * 2 / 3);
    default:
        return usual;
    }
}

QIcon RoomyStyle::standardIcon(
    StandardPixmap standardIcon, const QStyleOption *option, const QWidget *widget) const
{
    switch (standardIcon) {
    case SP_ToolBarHorizontalExtensionButton:
        return icon(Glyph::More);
    case SP_LineEditClearButton:
        return icon(Glyph::Clear);
    default:
        return QProxyStyle::standardIcon(standardIcon, option, widget);
    }
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
