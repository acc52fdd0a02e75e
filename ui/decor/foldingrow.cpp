// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/decor/foldingrow.h"

#include <algorithm>

namespace Heloscope {

FoldingRow::FoldingRow(QWidget *parent)
    : QBoxLayout(LeftToRight, parent)
{
}

void FoldingRow::setGeometry(const QRect &place)
{
    const Direction wanted = widthOfAll() <= place.width() ? LeftToRight : TopToBottom;
    if (wanted != direction()) {
        setDirection(wanted);
        update(); // the height has changed, which is for the holder to know
    }
    QBoxLayout::setGeometry(place);
}

QSize FoldingRow::minimumSize() const
{
    int width = 0;
    for (int part = 0; part < count(); ++part) {
        width = std::max(width, itemAt(part)->minimumSize().width());
    }
    const QMargins margins = contentsMargins();
    return {width + margins.left() + margins.right(), QBoxLayout::minimumSize().height()};
}

int FoldingRow::widthOfAll() const
{
    const QMargins margins = contentsMargins();
    int wanted = margins.left() + margins.right() + (count() - 1) * std::max(spacing(), 0);
    for (int part = 0; part < count(); ++part) {
        wanted += itemAt(part)->minimumSize().width();
    }
    return wanted;
}

} // namespace Heloscope
