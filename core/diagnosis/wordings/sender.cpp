// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnosis/wordings/wordings.h"

#include <array>

namespace Heloscope {

namespace {

using R = RefusalReason;

// clang-format off
constexpr auto Wordings = std::to_array<Phrase>({
    // Whose mail is not wanted.
    { R::SenderRejected, "sender address" },
    { R::SenderRejected, "sender rejected" },
    { R::SenderRejected, "sender denied" },
    { R::SenderRejected, "sender not allowed" },
    { R::SenderRejected, "sender is not allowed" },
    { R::SenderRejected, "sender verif" },
    { R::SenderRejected, "sender domain" },
    { R::SenderRejected, "sender's domain" },
    { R::SenderRejected, "sender unknown" },
    { R::SenderRejected, "sender id" },
    { R::SenderRejected, "unknown sender" },
    { R::SenderRejected, "invalid sender" },
    { R::SenderRejected, "bad sender" },
    { R::SenderRejected, "bad outbound sender" },
    { R::SenderRejected, "envelope sender" },
    { R::SenderRejected, "domain of sender" },
    { R::SenderRejected, "badmailfrom" },
    { R::SenderRejected, "not owned by" },
    { R::SenderRejected, "sendasdenied" },
    { R::SenderRejected, "send as" },
    { R::SenderRejected, "on behalf of" },
    { R::SenderRejected, "authorized to send" },
    { R::SenderRejected, "authorised to send" },
    { R::SenderRejected, "allowed to send" },
    { R::SenderRejected, "mail sending denied" },
    { R::SenderRejected, "responsible address" },
    { R::SenderRejected, "unresolvable", "from domain" },
    { R::SenderRejected, "from:", "domain is invalid" },
    { R::SenderRejected, "from domain" },
    { R::SenderRejected, "mailfrom" },
    { R::SenderRejected, "return path" },
    { R::SenderRejected, "address is not verified" },
    { R::SenderRejected, "spoof" },
    { R::SenderRejected, "sender", "rejected" },
    { R::SenderRejected, "sender", "refused" },
    { R::SenderRejected, "sender", "blocked" },
    { R::SenderRejected, "sender", "denied" },
    { R::SenderRejected, "sender", "not accept" },
    { R::SenderRejected, "sender", "not permitted" },
    { R::SenderRejected, "sender", "restrict" },
    { R::SenderRejected, "sender", "unauthor" },
    { R::SenderRejected, "sender", "cannot be verified" },
    { R::SenderRejected, "sender", "could not be verified" },
    { R::SenderRejected, "sender", "does not exist" },
    { R::SenderRejected, "sender", "doesn't exist" },
    { R::SenderRejected, "sender", "not found" },
    { R::SenderRejected, "callback" },
    { R::SenderRejected, "call back" },
    { R::SenderRejected, "callout" },
    { R::SenderRejected, "call out" },
    { R::SenderRejected, "invalid from" },
    { R::SenderRejected, "from address" },
    { R::SenderRejected, "from header", "not" },
    { R::SenderRejected, "mail from", "reject" },
    { R::SenderRejected, "mail from", "invalid" },
    { R::SenderRejected, "mail from", "not" },
    { R::SenderRejected, "mail from", "denied" },
    { R::SenderRejected, "reverse path" },
    { R::SenderRejected, "forged" },
    { R::SenderRejected, "fake sender" },
    { R::SenderRejected, "only accepts mail from" },
    { R::SenderRejected, "only accept mail from" },
    { R::SenderRejected, "accept messages from" },
    { R::SenderRejected, "messages from unknown" },
    { R::SenderRejected, "not allowed to post" },
    { R::SenderRejected, "not permitted to send" },
    { R::SenderRejected, "not permitted to post" },
    { R::SenderRejected, "may not send" },
    { R::SenderRejected, "cannot send to this" },
    { R::SenderRejected, "approved sender" },
    { R::SenderRejected, "accept list" },
    { R::SenderRejected, "allow list of senders" },
    { R::SenderRejected, "reject list" },
    { R::SenderRejected, "recipient has blocked" },
    { R::SenderRejected, "blocked by the recipient" },
    { R::SenderRejected, "blocked by recipient" },
    { R::SenderRejected, "recipient", "blocked you" },
    { R::SenderRejected, "user", "blocked you" },
    { R::SenderRejected, "impersonat" },
    { R::SenderRejected, "your address", "reject" },
    { R::SenderRejected, "your domain", "block" },
});
// clang-format on

} // namespace

std::span<const Phrase> senderWordings()
{
    return Wordings;
}

} // namespace Heloscope
