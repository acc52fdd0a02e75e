// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/ladderlayout.h"

#include <algorithm>
#include <iterator>

namespace Heloscope {

void LadderLayout::clear()
{
    *this = LadderLayout();
}

void LadderLayout::take(const Entry &entry, Smtp::Verb verb)
{
    if (std::holds_alternative<FindingEntry>(entry.content)) {
        return;
    }
    LadderRow row;
    row.entry = entry.id;
    row.verb = verb;
    if (const auto *command = std::get_if<CommandEntry>(&entry.content)) {
        takeCommand(*command, row);
    } else if (std::holds_alternative<ContentEntry>(entry.content)) {
        row.shape = LadderShape::ToServer;
        row.secure = !m_rows.empty() && m_rows.back().secure;
    } else if (const auto *reply = std::get_if<ReplyEntry>(&entry.content)) {
        takeReply(*reply, row);
    } else if (std::holds_alternative<TlsEntry>(entry.content)) {
        row.shape = LadderShape::Divider;
        row.secure = true;
    } else if (std::holds_alternative<CloseEntry>(entry.content)) {
        row.shape = LadderShape::Closed;
        m_closed = m_rows.size();
    } else if (std::holds_alternative<ConnectedEntry>(entry.content)) {
        m_opened = m_rows.size();
    }
    m_rows.push_back(row);
}

void LadderLayout::takeCommand(const CommandEntry &command, LadderRow &row)
{
    row.shape = LadderShape::ToServer;
    row.secure = command.secure;
    row.isRetry = m_refusedLines.contains(command.line);
    m_unanswered.insert_or_assign(row.entry, command.line);
}

void LadderLayout::takeReply(const ReplyEntry &reply, LadderRow &row)
{
    row.shape = LadderShape::ToClient;
    row.from = 1;
    row.to = 0;
    row.code = reply.reply.code.value();
    row.lines = std::max(static_cast<int>(reply.reply.lines.size()), 1);
    row.secure = reply.secure;
    const auto answered = m_unanswered.find(reply.to.value_or(0));
    if (answered != m_unanswered.end()) {
        if (*row.code >= 400) {
            m_refusedLines.insert(answered->second);
        }
        m_unanswered.erase(answered);
    }
}

std::optional<std::size_t> LadderLayout::rowOf(EntryId entry) const
{
    const auto found = std::ranges::lower_bound(m_rows, entry, {}, &LadderRow::entry);
    if (found == m_rows.end() || found->entry != entry) {
        return {};
    }
    return static_cast<std::size_t>(std::distance(m_rows.begin(), found));
}

std::size_t LadderLayout::closed() const
{
    return m_closed.value_or(m_rows.size());
}

} // namespace Heloscope
