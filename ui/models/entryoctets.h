// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/inspection.h"
#include "ui/models/octetcells.h"

namespace Heloscope {

/// Why an entry has no octets to show.
enum class OctetsMissing : quint8 {
    NoEntry,
    NotOnTheWire, ///< an event of the connection, or what this program has to say
    NotKept, ///< mail data that is not at hand: a transcript keeps its size and checksum only
};

/// The octets of an entry as they were on the wire: a command with its line end and masked parts, a
/// reply as it came, the mail data of a live session with its stuffed dots. Findings about the
/// entry mark what they point at.
struct EntryOctets {
    Octets octets;
    std::optional<OctetsMissing> missing{};
};
[[nodiscard]] EntryOctets octetsOf(const Inspection &inspection, EntryId id);

/// The octets of one line of a reply, line end included. line: 0-based; empty if there is no such.
[[nodiscard]] Smtp::ByteSpan lineSpan(const Smtp::Reply &reply, int line);

} // namespace Heloscope
