// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace Heloscope {

/// `heloscope-cli diff FILE FILE`: two saved sessions beside each other, step by step. arguments:
/// what stands behind the subcommand. Returns 0 if they do not differ, 1 if they do; 64 for wrong
/// use, 65 for a file that is no transcript or is damaged, 66 for one that cannot be read, 73 if
/// the output cannot be written.
[[nodiscard]] int runDiff(const QStringList &arguments);

} // namespace Heloscope
