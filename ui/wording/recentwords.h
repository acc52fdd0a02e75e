// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/recents.h"

#include <QString>

namespace Heloscope {

/// "mail.example.test:587" or the name of the file without its folders; shortened in the middle.
[[nodiscard]] QString recentWord(const Recent &recent);
/// The whole of it, for a tip.
[[nodiscard]] QString wholeRecentWord(const Recent &recent);
/// So that it reads the same in a menu or on a button, where & has a meaning.
[[nodiscard]] QString withoutMnemonic(QString text);

} // namespace Heloscope
