// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/smtp/reply.h"

#include <QString>

namespace Heloscope {

/// Why something typed on the command line is no reply.
enum class ReplyArgumentFault : quint8 {
    CodeInvalid, ///< not three digits from 200 to 599
    EnhancedInvalid, ///< not class.subject.detail with class 2, 4 or 5
    EnhancedAlone, ///< an enhanced code where the reply code belongs
    LineInvalid, ///< a line that does not begin with a reply code
};

/// From `550` and `5.1.1`; enhanced may be empty.
[[nodiscard]] Result<Smtp::Reply, ReplyArgumentFault> replyFromCodes(
    const QString &code, const QString &enhanced);

/// From a whole reply as it stands in a log: `550 5.1.1 User unknown`, on one line or several.
[[nodiscard]] Result<Smtp::Reply, ReplyArgumentFault> replyFromText(const QString &text);

} // namespace Heloscope
