// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/preferences/preferences.h"

#include <QString>
#include <QStringList>

namespace Heloscope {

/// "Type size"
[[nodiscard]] QString preferenceName(Preference which);
/// One sentence on what it does.
[[nodiscard]] QString preferenceSentence(Preference which);

[[nodiscard]] QString levelWord(Level level);
[[nodiscard]] QString themeWord(Theme theme);
[[nodiscard]] QString timeFormatWord(TimeFormat format);

} // namespace Heloscope
