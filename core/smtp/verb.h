// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace Smtp {

/// What a reply answers. Beside the verbs of RFC 5321 §4.1.1 and its extensions there are the
/// moments that draw a reply without a verb of their own: the opened connection, the lines inside
/// an AUTH exchange (RFC 4954 §4) and the mail data that ends with the final dot.
enum class Verb : quint8 {
    Connect,
    Ehlo,
    Helo,
    Lhlo,
    StartTls,
    Auth,
    AuthResponse,
    AuthCancel,
    Mail,
    Rcpt,
    Data,
    Content,
    Bdat,
    Rset,
    Noop,
    Vrfy,
    Expn,
    Help,
    Quit,
    Etrn,
    Other,
};

/// How a verb is written in transcripts and topics: "EHLO", "STARTTLS"; "CONNECT", "AUTH-RESPONSE",
/// "AUTH-CANCEL" and "CONTENT" for the moments without a verb; "OTHER" for an unknown one.
[[nodiscard]] QByteArray verbName(Verb verb);

/// The inverse of verbName(), case-insensitive; Verb::Other for anything else.
[[nodiscard]] Verb verbFromName(QByteArrayView name);

} // namespace Smtp
