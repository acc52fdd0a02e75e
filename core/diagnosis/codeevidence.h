// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagnosis/refusalreason.h"
#include "core/smtp/enhancedstatus.h"
#include "core/smtp/replycode.h"
#include "core/smtp/verb.h"

#include <optional>

namespace Heloscope {

/// What a number alone gives away.
struct CodeHint {
    RefusalReason reason = RefusalReason::Unknown;
    bool isTelling = false; ///< otherwise it only leans that way
};

/// What an enhanced code says about a refusal. status: one whose class agrees with the reply.
[[nodiscard]] std::optional<CodeHint> hintOf(
    const Smtp::EnhancedStatus &status, Smtp::ReplyCode code, Smtp::Verb after);

/// What the three digits say after that command.
[[nodiscard]] std::optional<CodeHint> hintOf(
    Smtp::ReplyCode code, Smtp::Verb after, bool encrypted);

} // namespace Heloscope
