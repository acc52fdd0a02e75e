// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/band.h"

#include <QAction>
#include <QMainWindow>
#include <QToolBar>

namespace Heloscope {

void addBand(QMainWindow &window, const QString &name, QWidget *content)
{
    auto *band = new QToolBar(&window);
    band->setObjectName(name);
    band->setMovable(false);
    band->setContextMenuPolicy(Qt::PreventContextMenu);
    content->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    band->addWidget(content);
    band->toggleViewAction()->setVisible(false);
    window.addToolBarBreak();
    window.addToolBar(band);
}

} // namespace Heloscope
