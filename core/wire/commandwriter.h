// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/smtp/command.h"
#include "core/wire/bytespan.h"

#include <QByteArray>

#include <vector>

namespace Smtp {

/// A command as it goes onto the wire.
struct WrittenLine {
    QByteArray bytes; ///< CRLF included
    std::vector<ByteSpan> secrets; ///< stretches of bytes that no record may keep

    bool operator==(const WrittenLine &) const = default;
};

/// The octets of a command and where its secrets stand. A raw line that is an AUTH command with an
/// initial response has that response as a secret. Content has no line: it gives empty bytes.
/// inAuthExchange: a raw line answers a 334 and is a secret as a whole.
[[nodiscard]] WrittenLine write(const Command &command, bool inAuthExchange = false);

} // namespace Smtp
