// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnosis/wordings/wordings.h"

#include <array>

namespace Heloscope {

namespace {

using R = RefusalReason;

// clang-format off
constexpr auto Wordings = std::to_array<Phrase>({
    { R::Greylisted, "liste grise" },
    { R::Greylisted, "réessayer dans" },
    { R::Greylisted, "réessayez dans" },
    { R::TooManyRecipients, "destinataires", "trop" },
    { R::TooManyRecipients, "nombre maximal de destinataires" },
    { R::TooManyRecipients, "nombre de destinataires" },
    { R::TooManyConnections, "trop de connexions" },
    { R::TooManyConnections, "connexions simultan" },
    { R::RateLimited, "trop de messages" },
    { R::RateLimited, "par heure" },
    { R::RateLimited, "par jour" },
    { R::RateLimited, "débit" },
    { R::RateLimited, "limite d'envoi" },
    { R::RateLimited, "trop rapide" },
    { R::RateLimited, "trop de mails" },
    { R::Blocklisted, "liste noire" },
    { R::Blocklisted, "adresse ip", "bloqu" },
    { R::Blocklisted, "ip", "bloqu" },
    { R::AuthenticationFailed, "mot de passe" },
    { R::AuthenticationFailed, "identifiants" },
    { R::AuthenticationFailed, "échec de l'authentification" },
    { R::AuthenticationFailed, "authentification", "échou" },
    { R::AuthenticationRequired, "authentification requise" },
    { R::AuthenticationRequired, "authentification obligatoire" },
    { R::AuthenticationRequired, "vous authentifier" },
    { R::AuthenticationRequired, "authentifiez" },
    { R::RelayingDenied, "relais" },
    { R::RelayingDenied, "relayage" },
    { R::SenderRejected, "expéditeur" },
    { R::MailboxFull, "boîte pleine" },
    { R::MailboxFull, "boite pleine" },
    { R::MailboxFull, "boîte", "pleine" },
    { R::MailboxFull, "boite", "pleine" },
    { R::MailboxFull, "espace", "insuffisant" },
    { R::MailboxFull, "messagerie pleine" },
    { R::MailboxDisabled, "désactiv" },
    { R::MailboxDisabled, "fermé" },
    { R::MailboxDisabled, "bloqué", "compte" },
    { R::MailboxDisabled, "inactif" },
    { R::MailboxDisabled, "clôtur" },
    { R::MailboxMoved, "a changé d'adresse" },
    { R::MailboxMoved, "nouvelle adresse" },
    { R::MailboxMoved, "a déménagé" },
    { R::MailboxMoved, "changé d'adresse" },
    { R::HostUnknown, "domaine", "inconnu" },
    { R::HostUnknown, "domaine", "introuvable" },
    { R::HostUnknown, "domaine n'existe" },
    { R::MessageTooLarge, "trop volumineux" },
    { R::MessageTooLarge, "trop gros" },
    { R::MessageTooLarge, "taille maximale" },
    { R::MessageTooLarge, "taille du message" },
    { R::MessageTooLarge, "taille", "dépass" },
    { R::MailboxUnknown, "inconnu" },
    { R::MailboxUnknown, "n'existe pas" },
    { R::MailboxUnknown, "introuvable" },
    { R::MailboxUnknown, "destinataire", "non" },
    { R::MailboxUnknown, "aucun utilisateur" },
    { R::MailboxUnknown, "n'existe" },
    { R::Spam, "pourriel" },
    { R::Spam, "indésirable" },
    { R::ContentRejected, "pièce jointe" },
    { R::ContentRejected, "pièces jointes" },
    { R::ContentRejected, "contenu" },
    { R::ServiceUnavailable, "indisponible" },
    { R::ServiceUnavailable, "maintenance" },
    { R::ServiceUnavailable, "surcharg" },
    { R::ServiceUnavailable, "erreur interne" },
    { R::ServiceUnavailable, "réessayez plus tard" },
    { R::ServiceUnavailable, "réessayer plus tard" },
    { R::Policy, "politique" },
});
// clang-format on

} // namespace

std::span<const Phrase> frenchWordings()
{
    return Wordings;
}

} // namespace Heloscope
