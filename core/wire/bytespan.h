// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace Smtp {

/// A stretch of bytes inside some owner's bytes: offset and length in octets, 0-based.
struct ByteSpan {
    qsizetype offset = 0;
    qsizetype length = 0;

    [[nodiscard]] qsizetype end() const { return offset + length; }
    [[nodiscard]] bool isEmpty() const { return length == 0; }

    bool operator==(const ByteSpan &) const = default;
};

} // namespace Smtp
