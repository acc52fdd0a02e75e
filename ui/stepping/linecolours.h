// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/lineparts.h"

class QLineEdit;

namespace Heloscope {

/// Shows what in the text of edit is verb, address and parameter, and underlines what the server
/// did not offer. Nothing of the text changes; to be done again when it does.
void colourParts(QLineEdit &edit, const std::vector<LinePart> &parts);

} // namespace Heloscope
