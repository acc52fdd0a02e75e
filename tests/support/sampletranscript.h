// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/transcript/transcript.h"

namespace Heloscope {

/// One entry of every kind, with and without its optional parts, and octets of every kind.
[[nodiscard]] std::vector<EntryContent> everyKindOfEntry();
/// Adds them to a transcript.
void fill(Transcript &transcript);
/// The same, with remarks on some of them.
void fillWithRemarks(Transcript &transcript);
[[nodiscard]] TranscriptHeader sampleHeader();
/// As the file has it.
[[nodiscard]] QByteArray fileOf(const Transcript &transcript);

} // namespace Heloscope
