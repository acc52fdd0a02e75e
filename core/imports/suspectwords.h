// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wire/bytespan.h"

#include <QByteArray>
#include <QByteArrayView>

#include <vector>

namespace Heloscope {

// What may be a secret on a line of which nobody knows what it is. Cut and damaged records are full
// of such lines, so shapes are all there is to go by.

/// Words of line from there on that look like base64 and not like a word of some language, and
/// octets written in hexadecimal one by one.
[[nodiscard]] std::vector<Smtp::ByteSpan> suspectWords(QByteArrayView line, qsizetype from = 0);

/// Where the base64 that begins there ends, padding included.
[[nodiscard]] qsizetype endOfBase64(QByteArrayView line, qsizetype at);

/// Octets in hexadecimal, as dumps show them, up to the end of line: the same octets stand behind
/// them as text. Nothing if there are none.
[[nodiscard]] std::vector<Smtp::ByteSpan> dumpedOctets(QByteArrayView line);

/// Where what is said with AUTH begins: behind "AUTH" or the name of a mechanism (RFC 4422). -1 if
/// line speaks of none.
[[nodiscard]] qsizetype behindMechanism(QByteArrayView line);

/// Whether line is nothing but one word of base64.
[[nodiscard]] bool isLoneBase64(QByteArrayView line);

/// "Username:" and "Password:" in base64 are no secrets, whoever repeats them.
[[nodiscard]] bool isPrompt(const QByteArray &base64);

} // namespace Heloscope
