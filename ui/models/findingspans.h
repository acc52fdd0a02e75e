// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/transcript/entry.h"
#include "ui/models/octetcells.h"

namespace Heloscope {

/// What in the octets of the entry it is about a finding points at: the lone line feed, the control
/// characters, the keyword it names. Everything when it is about the entry as a whole.
[[nodiscard]] std::vector<Smtp::ByteSpan> findingSpans(
    const FindingEntry &finding, const Octets &octets);

} // namespace Heloscope
