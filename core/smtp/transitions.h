// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/smtp/facts.h"
#include "core/smtp/replycode.h"
#include "core/smtp/verb.h"

#include <optional>
#include <vector>

namespace Smtp {

/// What a reply does to the facts, beside the state.
enum class FactChange : quint8 {
    None,
    Greeted,
    Identified, ///< EHLO or LHLO: capabilities known, envelope gone
    IdentifiedPlain, ///< HELO: no extensions, envelope gone
    EhloUnknown, ///< the server does not know EHLO
    StartTlsGranted,
    StartTlsRefused,
    Challenged,
    Authenticated,
    EnvelopeOpened,
    RecipientJudged,
    Delivered,
    EnvelopeReset,
    Refused, ///< remembered as the refusal that stands
    ContentRefused, ///< the same, and the envelope is gone
    Closing,
};

/// One row of the table: in one of these states, a reply of this severity to this verb…
struct Transition {
    quint16 from; ///< bit set of State
    Verb verb;
    Severity severity;
    int onlyCode; ///< 0: any code of that severity
    std::optional<State> to; ///< nothing: the state stays
    FactChange change;
    const char *reference;
};

/// The row that applies; null if the RFCs have no such reply there. 421 is not in the table: it
/// may come at any time and always ends in Closing (RFC 5321 §3.8).
[[nodiscard]] const Transition *findTransition(State state, Verb verb, ReplyCode code);

[[nodiscard]] const std::vector<Transition> &allTransitions();

/// Verbs that make sense to send in a state, for hints; the server may still refuse them.
[[nodiscard]] std::vector<Verb> legalVerbs(const Facts &facts);

} // namespace Smtp
