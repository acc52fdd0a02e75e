// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnosis/wordings/wordings.h"

#include <array>

namespace Heloscope {

namespace {

using R = RefusalReason;

// clang-format off
constexpr auto Wordings = std::to_array<Phrase>({
    { R::ReverseDns, "reverser" },
    { R::ReverseDns, "rückwärtsauflösung" },
    { R::Greylisted, "graue liste" },
    { R::Greylisted, "später erneut" },
    { R::TooManyRecipients, "zu viele empf" },
    { R::TooManyRecipients, "anzahl der empf" },
    { R::TooManyRecipients, "empfängerzahl" },
    { R::TooManyConnections, "zu viele verbindungen" },
    { R::TooManyConnections, "gleichzeitige verbindungen" },
    { R::RateLimited, "zu viele nachrichten" },
    { R::RateLimited, "zu viele mails" },
    { R::RateLimited, "zu viele e mails" },
    { R::RateLimited, "versandlimit" },
    { R::RateLimited, "pro stunde" },
    { R::RateLimited, "pro tag" },
    { R::RateLimited, "stundenlimit" },
    { R::RateLimited, "tageslimit" },
    { R::RateLimited, "sendelimit" },
    { R::RateLimited, "zu schnell" },
    { R::Blocklisted, "schwarze liste" },
    { R::Blocklisted, "sperrliste" },
    { R::Blocklisted, "schwarzen liste" },
    { R::Blocklisted, "ip", "gesperrt" },
    { R::AuthenticationFailed, "passwort" },
    { R::AuthenticationFailed, "kennwort" },
    { R::AuthenticationFailed, "anmeldung fehlgeschlagen" },
    { R::AuthenticationFailed, "authentifizierung fehlgeschlagen" },
    { R::AuthenticationFailed, "anmeldedaten" },
    { R::AuthenticationFailed, "zugangsdaten" },
    { R::AuthenticationRequired, "anmeldung erforderlich" },
    { R::AuthenticationRequired, "authentifizierung erforderlich" },
    { R::AuthenticationRequired, "zuerst anmelden" },
    { R::AuthenticationRequired, "bitte anmelden" },
    { R::AuthenticationRequired, "authentifizieren" },
    { R::RelayingDenied, "weiterleitung nicht" },
    { R::RelayingDenied, "relay", "nicht" },
    { R::SenderRejected, "absender" },
    { R::StorageFull, "speicherplatz", "server" },
    { R::MailboxFull, "postfach", "voll" },
    { R::MailboxFull, "speicherplatz" },
    { R::MailboxFull, "speichervolumen" },
    { R::MailboxFull, "speicherlimit" },
    { R::MailboxFull, "kontingent" },
    { R::MailboxFull, "überfüllt" },
    { R::MailboxDisabled, "gesperrt" },
    { R::MailboxDisabled, "deaktiviert" },
    { R::MailboxDisabled, "stillgelegt" },
    { R::MailboxDisabled, "geschlossen" },
    { R::MailboxDisabled, "abgeschaltet" },
    { R::MailboxDisabled, "inaktiv" },
    { R::MailboxMoved, "adresse hat sich geändert" },
    { R::MailboxMoved, "adresse", "geändert" },
    { R::MailboxMoved, "neue adresse" },
    { R::MailboxMoved, "umgezogen" },
    { R::MailboxMoved, "verzogen" },
    { R::MailboxMoved, "bitte", "verwenden" },
    { R::HostUnknown, "domain", "nicht gefunden" },
    { R::HostUnknown, "domain existiert nicht" },
    { R::HostUnknown, "domain", "nicht bekannt" },
    { R::MessageTooLarge, "zu groß" },
    { R::MessageTooLarge, "zu gross" },
    { R::MessageTooLarge, "nachrichtengröße" },
    { R::MessageTooLarge, "maximale größe" },
    { R::MessageTooLarge, "größe" },
    { R::MailboxUnknown, "empfänger unbekannt" },
    { R::MailboxUnknown, "unbekannter empf" },
    { R::MailboxUnknown, "empfänger", "nicht" },
    { R::MailboxUnknown, "existiert nicht" },
    { R::MailboxUnknown, "nicht vorhanden" },
    { R::MailboxUnknown, "unbekannter benutzer" },
    { R::MailboxUnknown, "benutzer unbekannt" },
    { R::MailboxUnknown, "nicht bekannt" },
    { R::MailboxUnknown, "kein benutzer" },
    { R::MailboxUnknown, "adresse unbekannt" },
    { R::MailboxUnknown, "postfach", "nicht" },
    { R::MailboxUnknown, "nicht gefunden" },
    { R::MailboxUnknown, "unbekannt" },
    { R::ContentRejected, "anhang" },
    { R::ContentRejected, "anhänge" },
    { R::ContentRejected, "makro" },
    { R::ContentRejected, "dateityp" },
    { R::ContentRejected, "dateiendung" },
    { R::ContentRejected, "inhalt" },
    { R::Spam, "werbung" },
    { R::Expired, "endgültig aufgegeben" },
    { R::Expired, "aufgegeben" },
    { R::Expired, "zustellversuch" },
    { R::Expired, "nach", "stunden" },
    { R::ServiceUnavailable, "wartung" },
    { R::ServiceUnavailable, "nicht verfügbar" },
    { R::ServiceUnavailable, "überlastet" },
    { R::ServiceUnavailable, "derzeit nicht" },
    { R::ServiceUnavailable, "interner fehler" },
    { R::ServiceUnavailable, "serverfehler" },
    { R::Policy, "richtlinie" },
    { R::Policy, "regelwerk" },
    { R::Policy, "firmenrichtlinie" },
});
// clang-format on

} // namespace

std::span<const Phrase> germanWordings()
{
    return Wordings;
}

} // namespace Heloscope
