// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/stage.h"
#include "core/smtp/verb.h"
#include "core/transcript/transcript.h"

#include <QByteArray>

#include <set>
#include <vector>

namespace Heloscope {

/// One step of a recorded session: what was sent and what came back, or an event of its own.
struct TranscriptStep {
    Stage stage = Stage::Connect; ///< of a verb outside the natural order: that of the step before
    /// As verbName() writes it; "CONNECT" for the connection, "GREETING", "TLS", "CLOSE",
    /// "OUTCOME", "UNASKED" for a reply to nothing.
    QByteArray name;
    QByteArray argument; ///< of RCPT the forward path, of AUTH the mechanism; empty otherwise
    EntryId sent = 0; ///< 0: nothing
    EntryId received = 0; ///< 0: nothing
    int code = 0; ///< of the reply; 0: there is none
    std::set<QByteArray> findings; ///< warnings and errors about it
    bool isSecure = false;
};

/// The steps in the order of what was sent. Notes and name look-ups are none.
[[nodiscard]] std::vector<TranscriptStep> stepsOf(const Transcript &transcript);

} // namespace Heloscope
