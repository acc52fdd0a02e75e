// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace Heloscope {

/// `heloscope-cli export FILE|- --format FORM`: a saved or imported transcript in another form, on
/// standard output or, whole or not at all, in a file. arguments: what stands behind the
/// subcommand. Returns 0; 64 for a wrong option, 65 for a file that is no transcript, 66 for one
/// that cannot be read, 73 for output that cannot be written. A damaged file is exported as far as
/// it is sound, said to be so, and is 65 as well, unless all that is wrong is that it ends in the
/// middle of a line.
[[nodiscard]] int runExport(const QStringList &arguments);

} // namespace Heloscope
