// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/smtp/command.h"
#include "core/smtp/verb.h"

#include <QByteArray>

#include <optional>

namespace Smtp {

/// The verb of a client line: its first word, case-insensitive; Other for one that is not known.
[[nodiscard]] Verb verbOfLine(QByteArrayView line);

/// What stands after the verb, without surrounding blanks.
[[nodiscard]] QByteArray argumentOfLine(QByteArrayView line);

/// The path of "MAIL FROM:<…>" or "RCPT TO:<…>" without its angle brackets, quoted local parts
/// kept as they stand (RFC 5321 §4.1.2); nothing if the line has no such path. Tolerates a blank
/// after the colon and a missing pair of brackets, as servers do.
[[nodiscard]] std::optional<QByteArray> pathOfLine(QByteArrayView line);

/// A typed command where the line has exactly the form the typed command would be written in,
/// otherwise a RawLine, so that what a person typed is sent as it was typed.
[[nodiscard]] Command parseCommand(const QByteArray &line);

} // namespace Smtp
