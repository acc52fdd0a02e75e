// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/smtp/replycode.h"
#include "core/smtp/verb.h"
#include "core/transcript/entry.h"

#include <QSet>

#include <optional>
#include <unordered_map>
#include <vector>

namespace Heloscope {

/// What a rung of the ladder is.
enum class LadderShape : quint8 {
    ToServer, ///< an arrow from the client's lifeline to the server's
    ToClient,
    Divider, ///< across both: encrypted from here on
    Remark, ///< beside the lifelines: looking up, connecting, notes, the outcome
    Closed, ///< ends the lifelines
};

/// One rung. Across: the client's lifeline is at 0, the server's at 1. Down: its place in
/// LadderLayout::rows(). Its words stand in the entry.
struct LadderRow {
    EntryId entry = 0;
    LadderShape shape = LadderShape::Remark;
    double from = 0; ///< 0 to 1
    double to = 1;
    Smtp::Verb verb = Smtp::Verb::Other; ///< sent, or answered
    std::optional<int> code;
    int lines = 1; ///< of the reply
    bool secure = false;
    bool isRetry = false; ///< the very line that was refused before

    bool operator==(const LadderRow &) const = default;
};

/// The sequence diagram of a session, without words and colours. Findings have no rung.
class LadderLayout
{
public:
    void clear();
    /// Entries come in order. verb: as Annotator::verbAt() has it.
    void take(const Entry &entry, Smtp::Verb verb);

    [[nodiscard]] const std::vector<LadderRow> &rows() const { return m_rows; }
    /// 0-based; nothing for an entry without a rung.
    [[nodiscard]] std::optional<std::size_t> rowOf(EntryId entry) const;
    /// The connection opened in this row and ended in that one; past the last row while it lasts.
    [[nodiscard]] std::size_t opened() const { return m_opened; }
    [[nodiscard]] std::size_t closed() const;

private:
    void takeCommand(const CommandEntry &command, LadderRow &row);
    void takeReply(const ReplyEntry &reply, LadderRow &row);

    std::vector<LadderRow> m_rows; ///< by ascending entry
    QSet<QByteArray> m_refusedLines;
    std::unordered_map<EntryId, QByteArray> m_unanswered; ///< commands
    std::size_t m_opened = 0;
    std::optional<std::size_t> m_closed;
};

} // namespace Heloscope
