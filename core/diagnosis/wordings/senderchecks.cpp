// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnosis/wordings/wordings.h"

#include <array>

namespace Heloscope {

namespace {

using R = RefusalReason;

// clang-format off
constexpr auto Wordings = std::to_array<Phrase>({
    // Said outright, whatever else is said.
    // Sender authentication. Both checks failed, or the policy of the author's domain: DMARC.
    { R::Virus, "infected" },
    { R::Virus, "virus found" },
    { R::Virus, "virus detected" },
    { R::Virus, "contains a virus" },
    { R::Virus, "contains virus" },
    { R::Virus, "eicar" },
    { R::ContentRejected, "banned:" },
    { R::ContentRejected, "blocked file" },
    { R::ContentRejected, "file type", "not" },
    { R::ContentRejected, "file type is" },
    { R::ContentRejected, "forbidden file" },
    { R::ContentRejected, "file extension" },
    { R::ContentRejected, "file name extension" },
    { R::ContentRejected, "duplicate header" },
    { R::DmarcFailed, "dmarc" },
    { R::DmarcFailed, "spf", "dkim" },
    { R::DmarcFailed, "multiple authentication checks failed" },
    { R::DkimFailed, "dkim" },
    { R::DkimFailed, "domainkey" },
    { R::SpfFailed, "spf" },
    { R::SpfFailed, "sender policy framework" },
    { R::DkimFailed, "dk signature" },
    { R::DkimFailed, "signature did not verify" },
    { R::DkimFailed, "body hash" },
    { R::DmarcFailed, "unauthenticated" },
    { R::DmarcFailed, "both authentication" },
    { R::DmarcFailed, "not pass authentication checks" },
    { R::DmarcFailed, "arc fail" },

    // The address the client comes from.
    { R::ReverseDns, "reverse dns" },
    { R::ReverseDns, "rdns" },
    { R::ReverseDns, "ptr " },
    { R::ReverseDns, "reverse lookup" },
    { R::ReverseDns, "reverse host" },
    { R::ReverseDns, "reverse record" },
    { R::ReverseDns, "reverse map" },
    { R::ReverseDns, "cannot find your hostname" },
    { R::ReverseDns, "cannot find your reverse" },
    { R::ReverseDns, "ip name lookup failed" },
    { R::ReverseDns, "ip name possibly forged" },
    { R::ReverseDns, "mismatches client ip" },
    { R::ReverseDns, "does not match the ip address of the hostname" },
    { R::ReverseDns, "no dns entry for your" },
    { R::ReverseDns, "reverse name" },
    { R::ReverseDns, "reverse pointer" },
    { R::ReverseDns, "reversedns" },
    { R::ReverseDns, "reverse entry" },
    { R::ReverseDns, "no dns name" },
    { R::ReverseDns, "no host name" },
    { R::ReverseDns, "no hostname" },
    { R::ReverseDns, "hostname", "mismatch" },
    { R::ReverseDns, "host name", "mismatch" },
    { R::ReverseDns, "hostname does not match" },
    { R::ReverseDns, "fcrdns" },
    { R::ReverseDns, "forward confirm" },
    { R::ReverseDns, "generic hostname" },
    { R::ReverseDns, "generic host name" },
    { R::ReverseDns, "generic dns" },
    { R::ReverseDns, "name for your ip" },
    { R::ReverseDns, "name for your address" },
    { R::ReverseDns, "ip", "has no name" },
    { R::ReverseDns, "ip", "no name" },
    { R::ReverseDns, "address", "has no name" },
    { R::ReverseDns, "client host rejected: cannot find" },
    { R::ReverseDns, "unable to find", "hostname" },
});
// clang-format on

} // namespace

std::span<const Phrase> senderCheckWordings()
{
    return Wordings;
}

} // namespace Heloscope
