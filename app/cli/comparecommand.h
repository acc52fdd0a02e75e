// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace Heloscope {

/// `heloscope-cli compare`: two codes beside each other, on standard output or into a file.
/// arguments: what stands behind the subcommand. Returns the exit status: 0; 64 for wrong use, 65
/// for something that is no code, 70 if there are no help texts, 73 if the file cannot be written.
[[nodiscard]] int runCompare(const QStringList &arguments);

} // namespace Heloscope
