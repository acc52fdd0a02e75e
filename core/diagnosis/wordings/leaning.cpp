// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnosis/wordings/wordings.h"

#include <array>

namespace Heloscope {

namespace {

using R = RefusalReason;

// clang-format off
constexpr auto Wordings = std::to_array<Phrase>({
    // Words that only lean towards a reason.
    { R::Policy, "policy" },
    { R::Policy, "policies" },
    { R::Policy, "prohibit" },
    { R::MailboxUnknown, "mailbox unavailable" },
    { R::MailboxUnknown, "recipient address rejected" },
    { R::MailboxUnknown, "recipient rejected" },
    { R::MailboxUnknown, "rejected by recipient" },
    { R::MailboxUnknown, "recipient preferences" },
    { R::MailboxFull, "storage allocation" },
    { R::ServiceUnavailable, "system error" },
    { R::ServiceUnavailable, "internal error" },
    { R::ServiceUnavailable, "server error" },
    { R::ServiceUnavailable, "config" },
    { R::ServiceUnavailable, "mailer error" },
    { R::ServiceUnavailable, "unavailable" },
    { R::ServiceUnavailable, "busy" },
    { R::ServiceUnavailable, "not available" },
    { R::ServiceUnavailable, "local problem" },
    { R::ServiceUnavailable, "system problem" },
    { R::ServiceUnavailable, "local error" },
    { R::RateLimited, "too many" },
    { R::Blocklisted, "client host rejected" },
    { R::Blocklisted, "block" },
    { R::ServiceUnavailable, "try again" },
    { R::ServiceUnavailable, "try later" },
    { R::ServiceUnavailable, "temporar" },
    { R::Policy, "rule" },
    { R::Policy, "compliance" },
    { R::Policy, "region" },
    { R::Policy, "country" },
    { R::Policy, "geo" },
    { R::Policy, "administrative" },
    { R::Policy, "corporate" },
    { R::Policy, "regulation" },
    { R::Policy, "not welcome" },
    { R::Policy, "unwelcome" },
    { R::Policy, "whitelist" },
    { R::Policy, "allowlist" },
    { R::Policy, "access list" },
    { R::Policy, "access control" },
    { R::AuthenticationFailed, "password" },
    { R::MailboxMoved, "please use" },
    { R::Blocklisted, "listed" },
});
// clang-format on

} // namespace

std::span<const Phrase> leaningWordings()
{
    return Wordings;
}

} // namespace Heloscope
