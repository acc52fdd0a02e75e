// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/smtp/verb.h"

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

namespace Heloscope {

/// "250 OK", "250-SIZE 1000", "250": a line of a reply by its first four octets (RFC 5321 §4.2).
[[nodiscard]] bool looksLikeReply(QByteArrayView line);

/// Begins with a verb of SMTP, and what follows fits the verb: "MAIL" wants "FROM:", so that "mail
/// me back" in running text is none.
[[nodiscard]] bool looksLikeCommand(QByteArrayView line);

/// Whether nothing may be sent behind verb before its reply has come (RFC 2920 §3.1): if something
/// is, that reply is missing from the record.
[[nodiscard]] bool endsGroup(Smtp::Verb verb);

/// text up to the first mark; all of it where there is none.
[[nodiscard]] QByteArray textBefore(const QByteArray &text, QByteArrayView mark);

/// What stands between the two in text; empty if they do not stand there.
[[nodiscard]] QByteArray textBetween(
    const QByteArray &text, QByteArrayView opening, QByteArrayView closing);

/// What stands behind prefix, without blanks around it; nothing if text does not begin with it.
[[nodiscard]] std::optional<QByteArray> textBehind(const QByteArray &text, QByteArrayView prefix);

/// line without blanks in front of it; what pasted blocks of code are indented with.
[[nodiscard]] QByteArrayView unindented(QByteArrayView line);

} // namespace Heloscope
