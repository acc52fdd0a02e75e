// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/smtp/facts.h"

#include <QString>

#include <vector>

namespace Heloscope {

/// A stretch of a command line as it is written.
struct LinePart {
    enum class Kind : quint8 {
        Verb, ///< "RCPT TO:", "EHLO"
        Address, ///< a path with its brackets, the name behind EHLO
        Parameter,
    };

    Kind kind = Kind::Verb;
    int start = 0; ///< characters
    int length = 0;
    bool isNotOffered = false; ///< rests on an extension that the server did not offer

    bool operator==(const LinePart &) const = default;
};

/// The parts of line in their order; what is between them is white space.
[[nodiscard]] std::vector<LinePart> partsOf(const QString &line, const Smtp::Facts &facts);

} // namespace Heloscope
