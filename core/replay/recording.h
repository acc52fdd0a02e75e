// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/sessionplan.h"
#include "core/smtp/reply.h"
#include "core/smtp/verb.h"
#include "core/transcript/transcript.h"

#include <QByteArray>

#include <chrono>
#include <optional>
#include <vector>

namespace Heloscope {

/// A reply of a recorded session.
struct RecordedReply {
    Smtp::Reply reply;
    std::chrono::microseconds after{0}; ///< since the command's last octet left

    bool operator==(const RecordedReply &) const = default;
};

/// One thing the client of a recorded session did, and what it was told.
struct RecordedStep {
    Smtp::Verb verb = Smtp::Verb::Connect; ///< Connect for the opened connection
    QByteArray line; ///< as recorded, secrets masked; empty for the connection and for mail data
    std::optional<RecordedReply> reply;
    std::vector<RecordedReply> unasked; ///< what the server said on top of it

    /// A secret of this line was masked, so it cannot be said again.
    [[nodiscard]] bool isMasked() const;

    bool operator==(const RecordedStep &) const = default;
};

/// A transcript seen as what the client did, one thing after the other. Whatever a file holds
/// becomes one: replies nobody asked for hang on the step before them, and there are at most
/// StepsCap steps with OctetsCap octets of replies.
struct Recording {
    static constexpr std::size_t StepsCap = 5000;
    static constexpr qsizetype OctetsCap = 4 * 1024 * 1024;

    TranscriptHeader header;
    std::vector<RecordedStep> steps; ///< the first one is the connection
    bool implicitTls = false; ///< encrypted before the greeting
    std::optional<Closer> closedBy; ///< who ended the connection; nothing if the file does not say

    /// Whether STARTTLS was accepted.
    [[nodiscard]] bool startsTls() const;
    /// The first step of that verb; null if there is none.
    [[nodiscard]] const RecordedStep *find(Smtp::Verb verb) const;
};

[[nodiscard]] Recording recordingOf(const Transcript &transcript);

/// A goal that leads to the same session: server, encryption, name, envelope, lines of one's own,
/// how far. What a transcript does not keep is empty: the message, the user and the password.
[[nodiscard]] SessionPlan planOf(const Recording &recording);

/// The plan beside a ScriptPlanner: what the session is measured by at its end. STARTTLS is no wish
/// where the recording has none.
[[nodiscard]] SessionPlan replayPlan(const Recording &recording);

} // namespace Heloscope
