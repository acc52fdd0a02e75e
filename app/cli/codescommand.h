// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace Heloscope {

/// `heloscope-cli codes`: every reply code, enhanced code, keyword, mechanism, command, reason,
/// limit and wording of a provider that is known, with its topic and name. arguments: what stands
/// behind the subcommand. Returns the exit status: 0; 64 for a wrong option.
[[nodiscard]] int runCodes(const QStringList &arguments);

} // namespace Heloscope
