// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QWidget;

namespace Heloscope {

/// What is cut in a window: a line for each text that has less room than it needs, each widget that
/// sticks out of what holds it and is not scrolled, each tool bar that hides something. Where
/// cutting is designed, the widget is in the list of exceptions and has the whole text in a tool
/// tip.
[[nodiscard]] QStringList cutTexts(const QWidget &window);

/// What keeps a window from getting smaller, for the report.
[[nodiscard]] QStringList widestParts(const QWidget &window);

} // namespace Heloscope
