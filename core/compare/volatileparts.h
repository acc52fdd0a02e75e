// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wire/bytespan.h"

#include <QByteArray>

#include <set>
#include <vector>

namespace Heloscope {

class Transcript;

/// What the two ends of a session are called, folded to lower case: it says who was spoken with,
/// not what happened.
using PartyNames = std::set<QByteArray>;

/// The host that was asked for, what the server and the client called themselves in the greeting
/// and in EHLO, HELO or LHLO. At most 64.
[[nodiscard]] PartyNames partyNames(const Transcript &transcript);

/// The parts of a line that are another with every session, in order and apart: dates, times, the
/// names of the parties, IP addresses, queue and session ids. Numbers that may be a limit and
/// mail addresses are none. Looks at the first 16 KiB.
[[nodiscard]] std::vector<Smtp::ByteSpan> volatileSpans(
    QByteArrayView line, const PartyNames &names);

/// The line with each such part as one octet 0, with single spaces: equal for two lines that
/// say the same.
[[nodiscard]] QByteArray withoutVolatileParts(QByteArrayView line, const PartyNames &names);

} // namespace Heloscope
