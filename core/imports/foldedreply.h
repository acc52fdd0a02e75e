// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <vector>

namespace Heloscope {

/// How the lines of a reply have been put into one.
enum class ReplyFold : quint8 {
    Blank, ///< "550-No 550 such user": a blank where a line ended
    None, ///< "250-SIZE 1000250-DSN250 HELP": nothing
};

/// The lines of a reply that a log has written in one; text that is no reply is one line.
[[nodiscard]] std::vector<QByteArray> unfoldedReply(const QByteArray &text, ReplyFold fold);

} // namespace Heloscope
