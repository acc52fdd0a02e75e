// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/smtp/facts.h"

#include <QByteArray>

#include <vector>

namespace Heloscope {

/// Lines to complete from: the legal verbs with what has to follow them, and the parameters and
/// mechanisms that the server offered.
[[nodiscard]] std::vector<QByteArray> completions(const Smtp::Facts &facts);

/// The first parameter of a MAIL or RCPT line, or the command itself, that rests on an extension
/// the server did not offer; empty if all is covered.
[[nodiscard]] QByteArray notOffered(QByteArrayView line, const Smtp::Facts &facts);

} // namespace Heloscope
