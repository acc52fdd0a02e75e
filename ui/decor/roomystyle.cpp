// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/decor/roomystyle.h"

using namespace Qt::StringLiterals;

namespace Heloscope {

RoomyStyle::RoomyStyle()
    : QProxyStyle(u"Fusion"_s)
{
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
