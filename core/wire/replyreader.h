// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wire/linebuffer.h"
#include "core/wire/replyparser.h"

#include <QByteArray>

#include <optional>
#include <vector>

namespace Smtp {

/// Octets in, replies out: a LineBuffer with the caps of limits.h in front of a ReplyParser, and a
/// memory for what was odd about the reply that is coming in.
class ReplyReader
{
public:
    enum class Status : quint8 {
        NeedMore,
        Complete, ///< reply() is whole
        Broken, ///< the peer left the protocol; the last oddity says how
    };

    ReplyReader();

    void append(QByteArrayView bytes);
    /// The next reply from what has come.
    [[nodiscard]] Status next();
    /// The one that the last next() completed.
    [[nodiscard]] const Reply &reply() const { return m_reply; }
    /// What was odd since this was last asked.
    [[nodiscard]] std::vector<Deviation> takeOddities();
    /// What has come of a reply that is not whole, and what was not looked at yet.
    [[nodiscard]] QByteArray residue() const;
    void clear();

private:
    LineBuffer m_buffer;
    ReplyParser m_parser;
    std::vector<Deviation> m_oddities;
    Reply m_reply;
};

} // namespace Smtp
