// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagnosis/phrases.h"

#include <span>

namespace Heloscope {

// Wordings by what they are about; phrases.cpp says in which order they are asked for. Within each,
// the first that is found decides, so the particular stands before the general: "sender address
// rejected: domain not found" is about the sender, a "daily sending quota" is a rate, and since
// half the world's refusals end in "to protect our users from spam", the word "spam" stands near
// the end.

/// In other languages than English: those of Heloscope and those of large national providers.
[[nodiscard]] std::span<const Phrase> koreanWordings();
[[nodiscard]] std::span<const Phrase> thaiWordings();
[[nodiscard]] std::span<const Phrase> indonesianWordings(); ///< and Malay
[[nodiscard]] std::span<const Phrase> chineseWordings();
[[nodiscard]] std::span<const Phrase> japaneseWordings();
[[nodiscard]] std::span<const Phrase> germanWordings();
[[nodiscard]] std::span<const Phrase> frenchWordings();
[[nodiscard]] std::span<const Phrase> romanceWordings(); ///< Spanish, Portuguese, Italian
[[nodiscard]] std::span<const Phrase> russianWordings();
/// SPF, DKIM, DMARC and reverse DNS.
[[nodiscard]] std::span<const Phrase> senderCheckWordings();
/// Greylisting, and too much at once or in a while.
[[nodiscard]] std::span<const Phrase> paceWordings();
/// Block lists and reputation.
[[nodiscard]] std::span<const Phrase> listWordings();
/// Encryption, login and relaying.
[[nodiscard]] std::span<const Phrase> loginWordings();
[[nodiscard]] std::span<const Phrase> senderWordings();
/// Loops, the form of session and message, sizes and space.
[[nodiscard]] std::span<const Phrase> formWordings();
/// The server out of service, the recipient, the recipient's domain.
[[nodiscard]] std::span<const Phrase> recipientWordings();
[[nodiscard]] std::span<const Phrase> contentWordings();
/// The network between, and the command itself.
[[nodiscard]] std::span<const Phrase> wayWordings();
/// What only leans towards a reason.
[[nodiscard]] std::span<const Phrase> leaningWordings();

} // namespace Heloscope
