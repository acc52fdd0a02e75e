// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnosis/wordings/wordings.h"

#include <array>

namespace Heloscope {

namespace {

using R = RefusalReason;

// clang-format off
constexpr auto Wordings = std::to_array<Phrase>({
    { R::Blocklisted, "ブラックリスト" },
    { R::MailboxFull, "いっぱい" },
    { R::MailboxUnknown, "宛先不明" },
    { R::MailboxUnknown, "存在しません" },
    { R::MailboxUnknown, "ユーザーが見つかりません" },
    { R::MailboxUnknown, "見つかりません" },
    { R::RelayingDenied, "中継" },
    { R::Spam, "迷惑メール" },
    { R::Virus, "ウイルス" },
    { R::Virus, "ウィルス" },
    { R::MessageTooLarge, "大きすぎ" },
    { R::AuthenticationFailed, "認証に失敗" },
    { R::AuthenticationRequired, "認証が必要" },
    { R::ServiceUnavailable, "メンテナンス" },
    { R::Policy, "ポリシー" },
});
// clang-format on

} // namespace

std::span<const Phrase> japaneseWordings()
{
    return Wordings;
}

} // namespace Heloscope
