// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/sessionplan.h"
#include "core/session/transportfault.h"
#include "core/smtp/deviation.h"
#include "core/smtp/facts.h"

#include <chrono>
#include <vector>

namespace Heloscope {

/// What the reply to verb means for what was wanted, beside what it means in itself: TLS wished and
/// not offered, credentials that will not be sent, recipients lost. reply: the one just received,
/// facts: after it.
[[nodiscard]] std::vector<Smtp::Deviation> findingsFor(
    const SessionPlan &plan, Smtp::Verb verb, const Smtp::Reply &reply, const Smtp::Facts &facts);

/// What a failed handshake or a negative verdict says: the two verdicts apart.
[[nodiscard]] std::vector<Smtp::Deviation> findingsFor(
    const TlsFault &fault, const Smtp::TlsFacts &facts);

/// That an exception was made for the certificate; nothing otherwise.
[[nodiscard]] std::vector<Smtp::Deviation> findingsFor(const Smtp::TlsFacts &facts);

/// Why there is no connection.
[[nodiscard]] std::vector<Smtp::Deviation> findingsFor(const TransportFault &fault);

/// Which limit has passed.
[[nodiscard]] std::vector<Smtp::Deviation> findingsFor(
    Phase phase, std::chrono::milliseconds limit);

} // namespace Heloscope
