// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/stage.h"
#include "core/smtp/verb.h"
#include "core/transcript/entry.h"

#include <array>
#include <chrono>
#include <optional>
#include <unordered_map>
#include <vector>

namespace Heloscope {

/// What the seconds were spent on.
enum class TimeKind : quint8 {
    Connecting, ///< looking up and opening the connection
    Waiting, ///< for the server's reply
    Handshake, ///< TLS
    Pause, ///< our own, before a command
};

inline constexpr std::array AllTimeKinds{
    TimeKind::Connecting, TimeKind::Handshake, TimeKind::Waiting, TimeKind::Pause};

/// One exchange: what was waited for, and the pause of ours before it.
struct TimeBar {
    EntryId began = 0;
    EntryId ended = 0; ///< the same as began while nothing has answered
    TimeKind kind = TimeKind::Waiting;
    Smtp::Verb verb = Smtp::Verb::Other;
    std::size_t group = 0;
    std::chrono::microseconds from{0}; ///< since the transcript began
    std::chrono::microseconds length{0};
    std::chrono::microseconds pause{0};
    bool isOpen = true; ///< still going on
    bool isAnswered = false;

    bool operator==(const TimeBar &) const = default;
};

/// Neighbouring exchanges of one stage; no stage: commands outside of the natural order.
struct TimeGroup {
    std::optional<Stage> stage;
    std::size_t first = 0; ///< its bars
    std::size_t count = 0;
    std::chrono::microseconds length{0}; ///< of them, without our pauses
    std::chrono::microseconds pause{0};

    bool operator==(const TimeGroup &) const = default;
};

/// Where the time of a session went, without words and colours.
class TimeChartLayout
{
public:
    void clear();
    /// Entries come in order. verb: as Annotator::verbAt() has it.
    void take(const Entry &entry, Smtp::Verb verb);

    [[nodiscard]] const std::vector<TimeBar> &bars() const { return m_bars; }
    [[nodiscard]] const std::vector<TimeGroup> &groups() const { return m_groups; }
    /// The bar that an entry began or ended.
    [[nodiscard]] std::optional<std::size_t> barOf(EntryId entry) const;
    [[nodiscard]] std::chrono::microseconds total() const { return m_last; }
    [[nodiscard]] std::chrono::microseconds sum(TimeKind kind) const;
    /// Of the longest bar, with or without our pauses; at least 1 µs.
    [[nodiscard]] std::chrono::microseconds longest(bool withPauses) const;
    /// The bar that was waited for longest, our own pauses left out; nothing while there is but
    /// one.
    [[nodiscard]] std::optional<std::size_t> slowest() const;

private:
    std::size_t begin(const Entry &entry, TimeKind kind, Smtp::Verb verb, Stage orElse);
    void end(std::size_t bar, const Entry &entry, bool isAnswered);
    void endAll(const Entry &entry);
    void takeAttempt(const Entry &entry);
    void takeReply(const Entry &entry, const ReplyEntry &reply, Smtp::Verb verb);
    void takeTls(const Entry &entry);
    [[nodiscard]] std::optional<std::size_t> openBar(TimeKind kind) const;

    std::vector<TimeBar> m_bars;
    std::vector<TimeGroup> m_groups;
    std::vector<std::size_t> m_open;
    std::unordered_map<EntryId, std::size_t> m_byEntry;
    std::array<std::chrono::microseconds, AllTimeKinds.size()> m_sums{};
    std::chrono::microseconds m_last{0};
    std::chrono::microseconds m_longest{0};
    std::chrono::microseconds m_longestWithPauses{0};
    std::optional<std::size_t> m_slowest;
    std::optional<EntryId> m_lookup; ///< began the bar of a connection that is not tried yet
};

} // namespace Heloscope
