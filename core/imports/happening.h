// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/transcript/entry.h"
#include "core/wire/bytespan.h"

#include <QByteArray>

#include <chrono>
#include <optional>
#include <variant>
#include <vector>

namespace Heloscope {

/// A line of the client, or mail data of its own.
struct SaidByClient {
    Smtp::Verb verb = Smtp::Verb::Other;
    QByteArray line;
    std::vector<Smtp::ByteSpan> secrets;
};
/// One line of a reply, code in front.
struct SaidByServer {
    QByteArray line;
    std::vector<Smtp::ByteSpan> secrets; ///< of another line that was joined to it
};
/// The end of mail data of which these are the counts.
struct ContentGone {
    ContentEntry counts;
};
/// A line that was not understood.
struct Unclear {
    QByteArray line;
    std::vector<Smtp::ByteSpan> secrets;
};

/// What a record tells, in order. The rest are entries as they will stand in the transcript.
struct Happening {
    std::chrono::microseconds at{0}; ///< since the first
    std::variant<SaidByClient, SaidByServer, ContentGone, Unclear, ResolveEntry, ConnectEntry,
        ConnectedEntry, TlsEntry, FindingEntry, CloseEntry>
        what;
};

} // namespace Heloscope
