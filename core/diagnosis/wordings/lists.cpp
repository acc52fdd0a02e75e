// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnosis/wordings/wordings.h"

#include <array>

namespace Heloscope {

namespace {

using R = RefusalReason;

// clang-format off
constexpr auto Wordings = std::to_array<Phrase>({
    // A listed link or attachment is about the content, not about the client.
    { R::Spam, "blacklisted url" },
    { R::Spam, "blacklisted link" },
    { R::Spam, "surbl" },
    { R::Spam, "uribl" },
    { R::Spam, "spam url" },
    { R::Blocklisted, "blocked using" },
    { R::Blocklisted, "spamhaus" },
    { R::Blocklisted, "spamcop" },
    { R::Blocklisted, "sorbs" },
    { R::Blocklisted, "barracudacentral" },
    { R::Blocklisted, "dnsbl" },
    { R::Blocklisted, "rbl " },
    { R::Blocklisted, "rbl:" },
    { R::Blocklisted, "blacklist" },
    { R::Blocklisted, "black list" },
    { R::Blocklisted, "blocklist" },
    { R::Blocklisted, "block list" },
    { R::Blocklisted, "denylist" },
    { R::Blocklisted, "deny list" },
    { R::Blocklisted, "blackhole" },
    { R::Blocklisted, "listed in" },
    { R::Blocklisted, "listed by" },
    { R::Blocklisted, "listed at" },
    { R::Blocklisted, "listed on" },
    { R::Blocklisted, "is on a list of" },
    { R::Blocklisted, "banned" },
    { R::Blocklisted, "dialup" },
    { R::Blocklisted, "dynamic ip" },
    { R::Blocklisted, "ip is filtered" },
    { R::Blocklisted, "ip not in whitelist" },
    { R::Blocklisted, "traffic not accepted from this ip" },
    { R::Blocklisted, "invalid ip for sending" },
    { R::Blocklisted, "smtp server of your isp" },
    { R::Blocklisted, "ip address", "block" },
    { R::Blocklisted, "ip has been block" },
    { R::Blocklisted, "ip block" },
    { R::Blocklisted, "your ip", "block" },
    { R::Blocklisted, "your host", "block" },
    { R::Blocklisted, "ip address", "rejected" },
    { R::Blocklisted, "not accepting connections" },
    { R::Blocklisted, "removal of the block" },
    { R::Blocklisted, "request removal" },
    { R::Blocklisted, "request delist" },
    { R::Blocklisted, "delist" },
    { R::Blocklisted, "unlist" },
    { R::Blocklisted, "uceprotect" },
    { R::Blocklisted, "abuseat" },
    { R::Blocklisted, "mailspike" },
    { R::Blocklisted, "invaluement" },
    { R::Blocklisted, "hostkarma" },
    { R::Blocklisted, "nixspam" },
    { R::Blocklisted, "psbl" },
    { R::Blocklisted, "cbl " },
    { R::Blocklisted, "zen. " },
    { R::Blocklisted, "in our list" },
    { R::Blocklisted, "our internal list" },
    { R::Blocklisted, "in local list" },
    { R::Blocklisted, "on our local list" },
    { R::Blocklisted, "blocked list" },
    { R::Blocklisted, "blacklst" },
    { R::Blocklisted, "rejectlist" },
    { R::Blocklisted, "ip", "filtered" },
    { R::Blocklisted, "ip", "blocked" },
    { R::Blocklisted, "address", "blocked by" },
    { R::Blocklisted, "host", "blocked" },
    { R::Blocklisted, "server", "blocked" },
    { R::Blocklisted, "dynamic address" },
    { R::Blocklisted, "dynamic range" },
    { R::Blocklisted, "dynamically" },
    { R::Blocklisted, "residential" },
    { R::Blocklisted, "consumer ip" },
    { R::Blocklisted, "home user" },
    { R::Blocklisted, "dsl" },
    { R::Blocklisted, "dial up" },
    { R::Blocklisted, "dul " },
    { R::Blocklisted, "listed", "http" },
    { R::Blocklisted, "your network", "block" },
    { R::Blocklisted, "network block" },
    { R::Blocklisted, "ip range" },
    { R::Blocklisted, "subnet", "block" },
    { R::Blocklisted, "your mail server", "block" },
    { R::Blocklisted, "connections from", "block" },
    { R::Blocklisted, "connections will not be accepted" },
    { R::BadReputation, "spam source" },
    { R::BadReputation, "source of spam" },
    { R::BadReputation, "sends spam" },
    { R::BadReputation, "sending spam" },
    { R::BadReputation, "known spammer" },
    { R::BadReputation, "abusive" },
    { R::BadReputation, "suspicious activity" },
    { R::BadReputation, "suspicious host" },
});
// clang-format on

} // namespace

std::span<const Phrase> listWordings()
{
    return Wordings;
}

} // namespace Heloscope
