// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/smtp/facts.h"

#include <QByteArray>

#include <vector>

namespace Heloscope {

/// The commands that the rules allow at this moment, in the order in which they make sense
/// (RFC 5321 §4.1.4, RFC 3207 §4, RFC 4954 §4). Nothing while it is not a client's turn to speak.
[[nodiscard]] std::vector<Smtp::Verb> legalVerbs(const Smtp::Facts &facts);

/// Lines to complete from: the legal verbs with what has to follow them, and the parameters and
/// mechanisms that the server offered.
[[nodiscard]] std::vector<QByteArray> completions(const Smtp::Facts &facts);

/// The first parameter of a MAIL or RCPT line, or the command itself, that rests on an extension
/// the server did not offer; empty if all is covered.
[[nodiscard]] QByteArray notOffered(QByteArrayView line, const Smtp::Facts &facts);

} // namespace Heloscope
