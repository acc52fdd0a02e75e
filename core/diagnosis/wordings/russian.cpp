// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnosis/wordings/wordings.h"

#include <array>

namespace Heloscope {

namespace {

using R = RefusalReason;

// clang-format off
constexpr auto Wordings = std::to_array<Phrase>({
    { R::Greylisted, "серый список" },
    { R::Greylisted, "серые списки" },
    { R::Blocklisted, "черный список" },
    { R::Blocklisted, "чёрный список" },
    { R::Blocklisted, "черном списке" },
    { R::Blocklisted, "чёрном списке" },
    { R::MailboxFull, "переполнен" },
    { R::MailboxFull, "превышена квота" },
    { R::MailboxFull, "квота" },
    { R::MailboxDisabled, "заблокирован" },
    { R::MailboxDisabled, "отключен" },
    { R::MailboxDisabled, "отключён" },
    { R::MailboxUnknown, "не существует" },
    { R::MailboxUnknown, "не найден" },
    { R::MailboxUnknown, "неизвестный пользователь" },
    { R::MailboxUnknown, "нет такого" },
    { R::Spam, "спам" },
    { R::Virus, "вирус" },
    { R::MessageTooLarge, "слишком большое" },
    { R::MessageTooLarge, "слишком большой" },
    { R::AuthenticationRequired, "требуется аутентификация" },
    { R::AuthenticationRequired, "требуется авторизация" },
    { R::AuthenticationFailed, "неверный пароль" },
    { R::AuthenticationFailed, "ошибка аутентификации" },
    { R::ServiceUnavailable, "временно недоступ" },
});
// clang-format on

} // namespace

std::span<const Phrase> russianWordings()
{
    return Wordings;
}

} // namespace Heloscope
