// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace Heloscope {

/// `heloscope-cli explain`: every layer of explanation of one reply, on standard output.
/// arguments: what stands behind the subcommand. Returns the exit status: 0; 64 for a wrong option,
/// 65 for something that is no reply.
[[nodiscard]] int runExplain(const QStringList &arguments);

} // namespace Heloscope
