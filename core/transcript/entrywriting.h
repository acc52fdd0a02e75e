// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/transcript/entry.h"
#include "core/transcript/jsonobject.h"

namespace Heloscope {

/// The objects of the transcript format. A reply is an open object, so that explanations can be
/// added to it.
[[nodiscard]] JsonObject toJson(const TranscriptHeader &header);
[[nodiscard]] JsonObject toJson(const Entry &entry);

} // namespace Heloscope
