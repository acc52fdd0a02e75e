// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QAction;
class QString;

namespace Heloscope {

/// Enables action or not; while it is not, its tool tip and its status tip say why.
/// tip: what its tool tip says when it can be used.
void allow(QAction &action, bool allowed, const QString &tip, const QString &why);

} // namespace Heloscope
