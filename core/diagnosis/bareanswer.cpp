// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnosis/bareanswer.h"

#include "core/diagnosis/foldedtext.h"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>

namespace Heloscope {

namespace {

/// Words that every refusal may have, in alphabetical order.
constexpr auto Words = std::to_array<std::string_view>({"a", "aborted", "accept", "accepted",
    "access", "action", "administrator", "an", "and", "as", "be", "been", "by", "cannot", "code",
    "command", "contact", "could", "declined", "deferred", "deliver", "delivered", "delivery",
    "denied", "ditolak", "email", "error", "fail", "failed", "failure", "fatal", "for", "gagal",
    "has", "help", "id", "is", "it", "later", "mail", "message", "no", "not", "of", "ok",
    "operation", "or", "our", "permanent", "permanently", "please", "postmaster", "reason", "ref",
    "reference", "refused", "reject", "rejected", "rejection", "request", "requested", "see",
    "send", "sending", "server", "sorry", "taken", "temporarily", "temporary", "the", "this", "to",
    "transaction", "try", "was", "with", "you", "your"});

/// The same in scripts that are not cut into words here.
constexpr auto Pieces = std::to_array<std::string_view>({"거부됨", "거부되었습니다", "실패했습니다",
    "실패", "ถูกปฏิเสธ", "ปฏิเสธ", "ล้มเหลว", "拒绝", "失败"});

bool isWordOctet(char octet)
{
    return (octet >= 'a' && octet <= 'z') || (octet >= '0' && octet <= '9')
        || static_cast<uchar>(octet) >= 0x80;
}

} // namespace

bool isBareAnswer(const QByteArray &text)
{
    static_assert(std::ranges::is_sorted(Words));
    std::string rest = folded(text);
    for (const std::string_view piece : Pieces) {
        if (const std::size_t at = rest.find(piece); at != std::string::npos) {
            rest.erase(at, piece.size());
        }
    }
    for (auto begin = rest.begin(); begin != rest.end();) {
        begin = std::find_if(begin, rest.end(), isWordOctet);
        const auto end = std::find_if_not(begin, rest.end(), isWordOctet);
        // Numbers and identifiers say nothing either.
        const bool hasDigit
            = std::any_of(begin, end, [](char octet) { return octet >= '0' && octet <= '9'; });
        if (begin != end && !hasDigit
            && !std::ranges::binary_search(Words, std::string_view(begin, end))) {
            return false;
        }
        begin = end;
    }
    return true;
}

} // namespace Heloscope
