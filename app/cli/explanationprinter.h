// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/help/codeparts.h"
#include "core/help/explanation.h"

#include <QString>

namespace Heloscope {

/// The explanation for people at a terminal: wrapped, with headings; bold only on a terminal.
[[nodiscard]] QString explanationAsText(const Explanation &explanation);

/// A code taken apart, one part a line with what it says on its own.
[[nodiscard]] QString partsAsText(const std::vector<CodePart> &parts);

} // namespace Heloscope
