// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/statediagramlayout.h"

#include <QString>

namespace Heloscope {

/// A word or two for where a conversation stands, short enough for a box: "Identified".
[[nodiscard]] QString stateWord(Smtp::State state);
/// What leads along an edge: "EHLO, HELO"; everything, or so much that it is short.
[[nodiscard]] QString edgeWords(const StateEdge &edge, bool everything);

} // namespace Heloscope
