// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Heloscope {

class SessionDesk;

/// What the window is called: what it looks at, and whether a real server may be taken past RCPT,
/// and where it is kept.
/// language: that of the interface, for the title of a practice scenario.
[[nodiscard]] QString windowTitle(SessionDesk &desk, const QString &language);

} // namespace Heloscope
