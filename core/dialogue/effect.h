// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/proposal.h"
#include "core/plan/timeouts.h"
#include "core/smtp/deviation.h"
#include "core/smtp/facts.h"
#include "core/transcript/outcome.h"
#include "core/wire/commandwriter.h"

#include <QByteArray>

#include <optional>
#include <variant>
#include <vector>

/// Everything a dialogue can want of the world (imperative) or has to put on record (past tense).
/// The order of a list of effects is their meaning.
namespace Heloscope::Effect {

// --- Requests ---
struct OpenWire {
    bool implicitTls = false;
};
struct Write {
    Smtp::Verb verb = Smtp::Verb::Other;
    Smtp::WrittenLine line;
    Origin origin = Origin::Plan;
};
/// Send the plan's message, dot-stuffed, with its final dot, and say ContentFlushed afterwards.
struct WriteContent {};
struct BeginTls {};
struct ArmDeadline {
    Phase phase = Phase::Other;
};
struct DisarmDeadline {};
struct CloseWire {
    bool atOnce = false; ///< do not wait for what is still to be written
};

// --- For the record ---
struct Proposed {
    std::optional<Proposal> proposal;
};
struct ReplyCompleted {
    Smtp::Reply reply;
    std::optional<Smtp::Verb> to; ///< nothing for an unsolicited reply
};
struct DeviationSeen {
    Smtp::Deviation deviation;
};
struct Misuse {
    const char *what = "";
};
struct Finished {
    Outcome outcome;
};

} // namespace Heloscope::Effect

namespace Heloscope {

using DialogueEffect
    = std::variant<Effect::OpenWire, Effect::Write, Effect::WriteContent, Effect::BeginTls,
        Effect::ArmDeadline, Effect::DisarmDeadline, Effect::CloseWire, Effect::Proposed,
        Effect::ReplyCompleted, Effect::DeviationSeen, Effect::Misuse, Effect::Finished>;

using Effects = std::vector<DialogueEffect>;

} // namespace Heloscope
