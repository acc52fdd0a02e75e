// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/practicescript.h"
#include "core/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

/// Reads *.dialogue files. The form, in UTF-8, lines ending in LF or CRLF, "#" beginning a comment
/// line:
///
///     file      = *header-line blank-line *dialogue-line
///     header    = key ":" value          ; each key once
///     key       = id | title | title.<language> | tls | auth | certificate | memory | host | size
///     | tags id        = small letters, digits, hyphens               (required) title     =
///     English title                                (required) tls       = none | starttls |
///     required | implicit        (none) auth      = none | offered | required (offered with TLS,
///     none without) certificate = good | expired | not-yet-valid | wrong-name | self-signed (good)
///     memory    = connection | server                          (connection)
///     host      = the server's name                            (mail.example.test)
///     size      = largest message in octets                    (10485760)
///     tags      = words separated by commas
///     order     = place in a list of scenarios                 (1000)
///
///     dialogue  = [greeting] *exchange
///     greeting  = 1*step                 ; the same as an exchange with "C: (connect)"
///     exchange  = "C:" pattern 1*step
///     pattern   = a command, "*" for any text | "(connect)" | "(credentials)" | "."
///     step      = "S:" reply line        ; "250-text" goes on, "250 text" ends a reply
///               | "S:" "(default)"       ; what the server says by itself
///               | "R:" octets            ; as they are; escapes \r \n \t \0 \\ \xHH
///               | "W:" number ("ms" | "s")
///               | "X:" ("close" | "reset")
///               | "T:"                   ; TLS begins; only in an exchange "C: STARTTLS"
///
/// An exchange answers a command the server would have understood in its place; what is out of
/// order or misspelt the server refuses by itself. Exchanges with the same pattern are used up one
/// after the other, the last one stays. Of several patterns that fit, the first in the file wins.
namespace Heloscope {

/// What a script should have had where it is wrong.
enum class ScriptExpectation : quint8 {
    SmallerFile,
    Utf8,
    HeaderLine, ///< "key: value"
    KnownKey,
    KeyOnce,
    HeaderValue, ///< one of the values of this key
    Id, ///< the header has no "id"
    Title, ///< the header has no "title"
    DialogueLine, ///< "C:", "S:", "R:", "W:", "X:" or "T:"
    Pattern,
    Answer, ///< a step behind a "C:"
    ReplyLine, ///< three digits, then a blank or a hyphen
    ReplyEnd, ///< a last line with the same code and a blank
    LoneDefault, ///< "(default)" as the only thing said
    Escape,
    Duration, ///< "2s" or "500ms", at most ten minutes
    CloseKind, ///< "close" or "reset"
    StartTlsExchange, ///< "T:" only under "C: STARTTLS", and in a scenario with TLS
};

struct ScriptFault {
    QString file;
    int line = 0; ///< 1-based
    ScriptExpectation expected = ScriptExpectation::HeaderLine;
    QByteArray found; ///< what stood there, at most 80 octets

    bool operator==(const ScriptFault &) const = default;
};

inline constexpr qsizetype ScriptFileCap = 256 * 1024; ///< octets
inline constexpr int ScriptLinesCap = 5000;

/// file: the name to put into a fault.
[[nodiscard]] Result<PracticeScript, ScriptFault> parseScript(
    QByteArrayView text, const QString &file);

} // namespace Heloscope
