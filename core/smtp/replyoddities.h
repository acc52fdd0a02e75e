// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/smtp/deviation.h"
#include "core/smtp/reply.h"
#include "core/smtp/verb.h"

#include <vector>

namespace Smtp {

/// What is odd about a well-formed reply to verb in itself, whatever state it came in: an enhanced
/// code of another class (RFC 2034 §4), one where none belongs, a positive code that this verb does
/// not have (RFC 5321 §4.3.2), a challenge that is no base64 (RFC 4954 §4).
[[nodiscard]] std::vector<Deviation> odditiesOf(Verb verb, const Reply &reply);

} // namespace Smtp
