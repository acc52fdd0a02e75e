// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/smtp/deviation.h"
#include "core/smtp/reply.h"
#include "core/wire/linebuffer.h"

#include <QByteArray>

#include <optional>
#include <vector>

namespace Smtp {

/// Puts lines together to replies (RFC 5321 §4.2, §4.2.1). Tolerant: a line is judged by its first
/// four octets alone, and whatever else is odd about it is reported and kept. It gives up only on
/// what cannot be read as a reply at all and on peers that never come to an end.
class ReplyParser
{
public:
    enum class Status : quint8 {
        NeedMore,
        Complete, ///< reply is whole
        Broken, ///< the peer left the protocol; the last deviation says how
    };

    struct Outcome {
        Status status = Status::NeedMore;
        std::optional<Reply> reply; ///< when Complete
        std::vector<Deviation> deviations; ///< in the order they were seen
    };

    /// Takes in one line. After Complete the next line begins a new reply.
    [[nodiscard]] Outcome take(Line line);
    /// Whether lines of an unfinished reply have come.
    [[nodiscard]] bool isInsideReply() const { return !m_reply.raw.isEmpty(); }
    /// The octets of that unfinished reply.
    [[nodiscard]] const QByteArray &partial() const { return m_reply.raw; }
    void reset();

private:
    [[nodiscard]] Outcome complete(Outcome outcome);

    Reply m_reply;
    std::vector<DeviationKind> m_reported; ///< each oddity is told once per reply
    int m_notices = 0;
};

} // namespace Smtp
