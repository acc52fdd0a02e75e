// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnosis/wordings/wordings.h"

#include <array>

namespace Heloscope {

namespace {

using R = RefusalReason;

// clang-format off
constexpr auto Wordings = std::to_array<Phrase>({
    { R::Greylisted, "lista gris" },
    { R::Greylisted, "lista grigia" },
    { R::Greylisted, "lista cinza" },
    { R::RateLimited, "demasiados mensajes" },
    { R::RateLimited, "por hora" },
    { R::RateLimited, "troppi messaggi" },
    { R::RateLimited, "limite di invio" },
    { R::RateLimited, "muitas mensagens" },
    { R::RateLimited, "limite de envio" },
    { R::RateLimited, "límite de envío" },
    { R::TooManyRecipients, "demasiados destinatarios" },
    { R::TooManyRecipients, "troppi destinatari" },
    { R::TooManyRecipients, "muitos destinatários" },
    { R::TooManyConnections, "demasiadas conexiones" },
    { R::TooManyConnections, "troppe connessioni" },
    { R::TooManyConnections, "muitas conexões" },
    { R::Blocklisted, "lista negra" },
    { R::Blocklisted, "lista nera" },
    { R::Blocklisted, "listas negras" },
    { R::AuthenticationFailed, "contraseña" },
    { R::AuthenticationFailed, "senha" },
    { R::AuthenticationFailed, "credenziali" },
    { R::AuthenticationFailed, "autenticación", "fall" },
    { R::AuthenticationFailed, "autenticazione fallita" },
    { R::AuthenticationFailed, "falha na autenticação" },
    { R::AuthenticationRequired, "autenticación requerida" },
    { R::AuthenticationRequired, "autenticación necesaria" },
    { R::AuthenticationRequired, "autenticazione richiesta" },
    { R::AuthenticationRequired, "autenticação necessária" },
    { R::AuthenticationRequired, "autenticarse" },
    { R::AuthenticationRequired, "autenticazione necessaria" },
    { R::MailboxFull, "buzón lleno" },
    { R::MailboxFull, "buzón", "lleno" },
    { R::MailboxFull, "casella piena" },
    { R::MailboxFull, "casella", "piena" },
    { R::MailboxFull, "caixa cheia" },
    { R::MailboxFull, "caixa postal cheia" },
    { R::MailboxFull, "caixa de correio cheia" },
    { R::MailboxFull, "cuota" },
    { R::MailboxFull, "cota excedida" },
    { R::MailboxFull, "spazio esaurito" },
    { R::MailboxDisabled, "deshabilitad" },
    { R::MailboxDisabled, "desactivad" },
    { R::MailboxDisabled, "inattiv" },
    { R::MailboxDisabled, "disabilitat" },
    { R::MailboxDisabled, "sospes" },
    { R::MailboxDisabled, "desativad" },
    { R::MailboxDisabled, "bloqueada" },
    { R::MailboxUnknown, "no existe" },
    { R::MailboxUnknown, "desconocido" },
    { R::MailboxUnknown, "non esiste" },
    { R::MailboxUnknown, "sconosciut" },
    { R::MailboxUnknown, "inesistente" },
    { R::MailboxUnknown, "não existe" },
    { R::MailboxUnknown, "desconhecid" },
    { R::MailboxUnknown, "non trovato" },
    { R::MailboxUnknown, "no encontrado" },
    { R::MessageTooLarge, "demasiado grande" },
    { R::MessageTooLarge, "troppo grande" },
    { R::MessageTooLarge, "muito grande" },
    { R::MessageTooLarge, "tamaño máximo" },
    { R::MessageTooLarge, "dimensione massima" },
    { R::MessageTooLarge, "tamanho máximo" },
    { R::SenderRejected, "remitente" },
    { R::SenderRejected, "mittente" },
    { R::SenderRejected, "remetente" },
    { R::ServiceUnavailable, "no disponible" },
    { R::ServiceUnavailable, "non disponibile" },
    { R::ServiceUnavailable, "indisponível" },
    { R::ServiceUnavailable, "mantenimiento" },
    { R::ServiceUnavailable, "manutenzione" },
    { R::ServiceUnavailable, "manutenção" },
    { R::Policy, "política" },
});
// clang-format on

} // namespace

std::span<const Phrase> romanceWordings()
{
    return Wordings;
}

} // namespace Heloscope
