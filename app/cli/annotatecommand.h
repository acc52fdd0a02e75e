// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace Heloscope {

/// `heloscope-cli annotate FILE|-`: a saved transcript with its explanations. arguments: what
/// stands behind the subcommand. Returns 0; 64 for a wrong option, 65 for a file that is no
/// transcript, 66 for one that cannot be read. A damaged one is shown as far as it is sound, said
/// to be so, and is 65 as well, unless all that is wrong is that it ends in the middle of a line.
[[nodiscard]] int runAnnotate(const QStringList &arguments);

} // namespace Heloscope
