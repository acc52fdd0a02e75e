// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/allowedaction.h"

#include <QAction>

namespace Heloscope {

void allow(QAction &action, bool allowed, const QString &tip, const QString &why)
{
    action.setEnabled(allowed);
    action.setToolTip(allowed ? tip : QString(tip + u'\n' + why));
    action.setStatusTip(allowed ? QString() : why);
}

} // namespace Heloscope
