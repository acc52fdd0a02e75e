// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commandlines/commandline.h"

#include <QString>

namespace Heloscope {

/// What the tool cannot do the same way, as a sentence.
[[nodiscard]] QString commandLineRemarkWords(CommandLineRemark remark);

/// The line and what is to be typed once it runs; the remarks stand in front as shell comments. Of
/// a default CommandLine only the remark that there is none.
[[nodiscard]] QString commandLineText(const CommandLine &line);

} // namespace Heloscope
