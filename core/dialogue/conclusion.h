// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/sessionplan.h"
#include "core/session/transportfault.h"
#include "core/smtp/facts.h"
#include "core/transcript/outcome.h"

namespace Heloscope {

/// How a session that was not cut short has ended: what was wanted held against what is known.
/// Cancelled if everything went well as far as it went, but not as far as was wanted.
[[nodiscard]] Outcome conclude(const SessionPlan &plan, const Smtp::Facts &facts);

/// How far a session had come.
struct Progress {
    Stage stage = Stage::Connect;
    Delivery delivery = Delivery::None;
};

/// How a session has ended that the server ended with this reply, such as 421: what conclude() says
/// if something had been decided by then, else the reply itself.
[[nodiscard]] Outcome concludeClosing(const SessionPlan &plan, const Smtp::Facts &facts,
    const Smtp::Refusal &closing, Progress progress);

/// Refused or deferred, by the first digit of a 4yz or 5yz reply.
[[nodiscard]] Outcome outcomeOfRefusal(const Smtp::Refusal &refusal, bool encrypted);

/// Whether it was the name or the connection that could not be had.
[[nodiscard]] SessionResult resultOf(const TransportFault &fault);

/// Of a session that something cut short: no connection, no TLS, time out, broken protocol.
[[nodiscard]] Outcome outcomeOfFailure(SessionResult result, Stage stage, Delivery delivery);

} // namespace Heloscope
