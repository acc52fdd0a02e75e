// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/sessionplan.h"
#include "core/smtp/deviation.h"
#include "core/smtp/facts.h"

#include <vector>

namespace Heloscope {

/// What in the plan's message and addresses asks for an extension that this server did not offer:
/// 8-bit content (RFC 6152 §3), addresses beyond ASCII (RFC 6531 §3.2), a message larger than SIZE
/// (RFC 1870 §6), MAIL or RCPT parameters (RFC 5321 §4.1.1.11).
[[nodiscard]] std::vector<Smtp::Deviation> misfits(
    const SessionPlan &plan, const Smtp::Facts &facts);

/// Whether the message may be sent at all: 8-bit content and SMTPUTF8 addresses must not go where
/// they were not invited; a size or a parameter is for the server to refuse.
[[nodiscard]] bool fitsServer(const SessionPlan &plan, const Smtp::Facts &facts);

} // namespace Heloscope
