// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <optional>
#include <vector>

namespace Heloscope {

/// Who does what after a reply.
enum class TurnAfter : quint8 {
    Command, ///< the client, with its next command
    Message, ///< the client, with the message (354)
    Login, ///< the client, with a line of the login (334)
    Greeting, ///< the client, with EHLO or with the TLS handshake (220)
    End, ///< nobody
};

/// What becomes of the connection.
enum class ConnectionAfter : quint8 {
    Stays,
    Closes, ///< the server closes it (221, 421)
    ClosedToMail, ///< as a greeting it leaves only QUIT (521, 554)
};

/// Where a reply code comes and what follows it, in SMTP as servers speak it.
struct ReplyTraits {
    /// Verbs as verbName() writes them, also those of rare extensions, "CONNECT", "CONTENT", and
    /// "any" for any command. Empty: no server sends the code in a session.
    std::vector<QByteArray> moments;
    std::optional<TurnAfter> turn; ///< nothing where it depends on an extension
    std::optional<ConnectionAfter> connection; ///< nothing for a code of no session

    bool operator==(const ReplyTraits &) const = default;
};

/// Nothing for a code that is in no table.
[[nodiscard]] std::optional<ReplyTraits> replyTraits(int code);

} // namespace Heloscope
