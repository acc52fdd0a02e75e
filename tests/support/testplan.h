// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/sessionplan.h"
#include "core/smtp/reply.h"
#include "core/smtp/tlsfacts.h"

#include <QByteArray>

namespace Heloscope {

/// client.example.test hands one short message from a@example.test to b@example.test over to
/// mail.example.test, without TLS and AUTH.
[[nodiscard]] SessionPlan plainPlan();
/// The same with credentials of user "tim" whose password is testPassword().
[[nodiscard]] SessionPlan plainPlanWithPassword(const QByteArray &mechanism = {});
[[nodiscard]] QByteArray testPassword();

/// What a transport says of a connection whose chain and name are fine.
[[nodiscard]] Smtp::TlsFacts trustedTls();
/// What it says of one whose certificate is self-signed and for another name.
[[nodiscard]] Smtp::TlsFacts distrustedTls();

/// The reply these octets are. They must be one.
[[nodiscard]] Smtp::Reply replyOf(const QByteArray &octets);

} // namespace Heloscope
