// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Heloscope {

/// text as a tool tip that shows every character of it: nothing in it is taken for mark-up.
[[nodiscard]] QString plainTip(const QString &text);

} // namespace Heloscope
