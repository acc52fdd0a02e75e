// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/transcript/pseudonyms.h"
#include "core/transcript/transcript.h"

namespace Heloscope {

/// Looks through a whole transcript for names that are hard to tell from other words where they
/// stand alone: the target, names in certificates, the parts of addresses in MAIL and RCPT.
void learnNames(Pseudonyms &pseudonyms, const Transcript &transcript);
/// The same piece by piece.
void learnNames(Pseudonyms &pseudonyms, const TranscriptHeader &header);
void learnNames(Pseudonyms &pseudonyms, const Entry &entry);

/// The same header and entry with a stand-in for everything that names somebody: in commands,
/// replies, addresses, certificates, notes and the arguments of findings. Octets of a reply that
/// are not plain text are kept only if they name nobody; otherwise they become the plain form of
/// its masked lines. Certificates lose their fingerprint, by which public logs name the host.
[[nodiscard]] TranscriptHeader masked(const TranscriptHeader &header, Pseudonyms &pseudonyms);
[[nodiscard]] Entry masked(const Entry &entry, Pseudonyms &pseudonyms);

} // namespace Heloscope
