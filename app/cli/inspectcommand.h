// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace Heloscope {

/// `heloscope-cli inspect`: one session, its transcript on standard output. arguments: what stands
/// behind the subcommand. Returns the exit status of the outcome; 64, 65, 66 or 73 if it could not
/// begin.
[[nodiscard]] int runInspect(const QStringList &arguments);

} // namespace Heloscope
