// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace Heloscope {

/// "en", "th", "ko", "id": what the program speaks and explains in, in the order of its menus.
[[nodiscard]] const QStringList &programLanguages();

} // namespace Heloscope
