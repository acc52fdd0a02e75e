// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnosis/wordings/wordings.h"

#include <array>

namespace Heloscope {

namespace {

using R = RefusalReason;

// clang-format off
constexpr auto Wordings = std::to_array<Phrase>({
    // What stands in the message.
    { R::Spam, "spam or virus" },
    { R::Virus, "virus" },
    { R::Virus, "malware" },
    { R::Virus, "trojan" },
    { R::Spam, "ube" },
    { R::Spam, "unsolicited" },
    { R::Spam, "junk" },
    { R::Spam, "phish" },
    { R::Policy, "security polic" },
    { R::ContentRejected, "attachment" },
    { R::ContentRejected, "potential security" },
    { R::ContentRejected, "content rejected" },
    { R::ContentRejected, "content denied" },
    { R::ContentRejected, "message content" },
    { R::ContentRejected, "its content" },
    { R::ContentRejected, "nature of the content" },
    { R::Spam, "spam" },
    { R::Virus, "malicious" },
    { R::Virus, "worm" },
    { R::Virus, "ransom" },
    { R::Virus, "exploit" },
    { R::Virus, "harmful" },
    { R::Spam, "antispam" },
    { R::Spam, "scam" },
    { R::Spam, "bulk mail" },
    { R::Spam, "bulk email" },
    { R::Spam, "unsolicit" },
    { R::Spam, "advertis" },
    { R::Spam, "bayes" },
    { R::Spam, "rejected by filter" },
    { R::Spam, "content filter" },
    { R::Spam, "suspicious" },
    { R::ContentRejected, "archive" },
    { R::ContentRejected, "executable" },
    { R::ContentRejected, "macro" },
    { R::ContentRejected, "zip file" },
    { R::ContentRejected, ".exe" },
    { R::ContentRejected, ".zip" },
    { R::ContentRejected, "word", "not allowed" },
    { R::ContentRejected, "words", "not" },
    { R::ContentRejected, "phrase" },
    { R::ContentRejected, "forbidden word" },
    { R::ContentRejected, "keyword" },
    { R::ContentRejected, "subject line" },
    { R::ContentRejected, "header", "not allowed" },
    { R::ContentRejected, "charset" },
    { R::ContentRejected, "character set" },
    { R::ContentRejected, "url" },
    { R::ContentRejected, "content", "not" },
    { R::ContentRejected, "content", "block" },
    { R::ContentRejected, "content", "refus" },
    { R::ContentRejected, "prohibited content" },
});
// clang-format on

} // namespace

std::span<const Phrase> contentWordings()
{
    return Wordings;
}

} // namespace Heloscope
