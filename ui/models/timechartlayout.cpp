// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/timechartlayout.h"

#include <algorithm>

namespace Heloscope {

using std::chrono::microseconds;

void TimeChartLayout::clear()
{
    *this = TimeChartLayout();
}

void TimeChartLayout::take(const Entry &entry, Smtp::Verb verb)
{
    if (std::holds_alternative<FindingEntry>(entry.content)) {
        return;
    }
    if (std::holds_alternative<ResolveEntry>(entry.content)
        || std::holds_alternative<ConnectEntry>(entry.content)) {
        takeAttempt(entry);
    } else if (std::holds_alternative<ConnectedEntry>(entry.content)) {
        if (const auto bar = openBar(TimeKind::Connecting)) {
            end(*bar, entry, true);
        }
        begin(entry, TimeKind::Waiting, Smtp::Verb::Connect, Stage::Greeting);
    } else if (std::holds_alternative<CommandEntry>(entry.content)
        || std::holds_alternative<ContentEntry>(entry.content)) {
        const std::size_t bar = begin(entry, TimeKind::Waiting, verb, Stage::Greeting);
        const microseconds pause = std::max(entry.at - m_last, microseconds(0));
        m_bars[bar].pause = pause;
        m_groups[m_bars[bar].group].pause += pause;
        m_longestWithPauses = std::max(m_longestWithPauses, pause);
        m_sums.at(static_cast<std::size_t>(TimeKind::Pause)) += pause;
    } else if (const auto *reply = std::get_if<ReplyEntry>(&entry.content)) {
        takeReply(entry, *reply, verb);
    } else if (std::holds_alternative<TlsEntry>(entry.content)) {
        takeTls(entry);
    } else if (!std::holds_alternative<NoteEntry>(entry.content)) {
        endAll(entry);
    }
    m_last = std::max(m_last, entry.at);
}

void TimeChartLayout::takeAttempt(const Entry &entry)
{
    const auto attempt = openBar(TimeKind::Connecting);
    if (attempt && m_bars[*attempt].began == m_lookup) {
        // Looking a name up and connecting to its first address are one wait.
        m_byEntry.try_emplace(entry.id, *attempt);
        m_lookup.reset();
        return;
    }
    endAll(entry);
    m_bars[begin(entry, TimeKind::Connecting, Smtp::Verb::Connect, Stage::Connect)].from = m_last;
    if (std::holds_alternative<ResolveEntry>(entry.content)) {
        m_lookup = entry.id;
    }
}

void TimeChartLayout::takeReply(const Entry &entry, const ReplyEntry &reply, Smtp::Verb verb)
{
    const auto answered = std::ranges::find_if(m_open, [&](std::size_t bar) {
        return reply.to ? m_bars[bar].began == *reply.to
                        : verb == Smtp::Verb::Connect && m_bars[bar].verb == verb;
    });
    if (answered == m_open.end()) {
        return;
    }
    const std::size_t bar = *answered;
    end(bar, entry, true);
    if (verb == Smtp::Verb::StartTls && reply.reply.code == 220) {
        begin(entry, TimeKind::Handshake, verb, Stage::StartTls);
    }
}

void TimeChartLayout::takeTls(const Entry &entry)
{
    if (const auto bar = openBar(TimeKind::Handshake)) {
        end(*bar, entry, true);
        return;
    }
    // Encrypted from the start: what looked like the wait for the greeting was the handshake.
    if (const auto greeting = openBar(TimeKind::Waiting)) {
        m_bars[*greeting].kind = TimeKind::Handshake;
        m_groups[m_bars[*greeting].group].stage = Stage::StartTls;
        end(*greeting, entry, true);
        begin(entry, TimeKind::Waiting, Smtp::Verb::Connect, Stage::Greeting);
    }
}

std::size_t TimeChartLayout::begin(const Entry &entry, TimeKind kind, Smtp::Verb verb, Stage orElse)
{
    const auto stage = verb == Smtp::Verb::Connect || kind == TimeKind::Handshake
        ? std::optional(orElse)
        : stageOf(verb);
    if (m_groups.empty() || m_groups.back().stage != stage) {
        m_groups.push_back({stage, m_bars.size(), 0, {}, {}});
    }
    TimeBar bar;
    bar.began = entry.id;
    bar.ended = entry.id;
    bar.kind = kind;
    bar.verb = verb;
    bar.group = m_groups.size() - 1;
    bar.from = entry.at;
    ++m_groups.back().count;
    m_open.push_back(m_bars.size());
    m_byEntry.try_emplace(entry.id, m_bars.size());
    m_bars.push_back(bar);
    return m_bars.size() - 1;
}

void TimeChartLayout::end(std::size_t bar, const Entry &entry, bool isAnswered)
{
    TimeBar &ended = m_bars[bar];
    ended.length = std::max(entry.at - ended.from, microseconds(0));
    ended.isOpen = false;
    ended.isAnswered = isAnswered;
    if (isAnswered) {
        ended.ended = entry.id;
        m_byEntry.try_emplace(entry.id, bar);
    }
    m_groups[ended.group].length += ended.length;
    m_longestWithPauses = std::max(m_longestWithPauses, ended.length + ended.pause);
    if (ended.length > m_longest) {
        m_longest = ended.length;
        m_slowest = bar;
    }
    m_sums.at(static_cast<std::size_t>(ended.kind)) += ended.length;
    std::erase(m_open, bar);
}

void TimeChartLayout::endAll(const Entry &entry)
{
    while (!m_open.empty()) {
        end(m_open.back(), entry, false);
    }
}

std::optional<std::size_t> TimeChartLayout::openBar(TimeKind kind) const
{
    const auto found = std::ranges::find_if(
        m_open, [this, kind](std::size_t bar) { return m_bars[bar].kind == kind; });
    return found == m_open.end() ? std::nullopt : std::optional(*found);
}

std::optional<std::size_t> TimeChartLayout::barOf(EntryId entry) const
{
    const auto found = m_byEntry.find(entry);
    return found == m_byEntry.end() ? std::nullopt : std::optional(found->second);
}

microseconds TimeChartLayout::sum(TimeKind kind) const
{
    return m_sums.at(static_cast<std::size_t>(kind));
}

microseconds TimeChartLayout::longest(bool withPauses) const
{
    return std::max(withPauses ? m_longestWithPauses : m_longest, microseconds(1));
}

std::optional<std::size_t> TimeChartLayout::slowest() const
{
    return m_bars.size() < 2 ? std::nullopt : m_slowest;
}

} // namespace Heloscope
