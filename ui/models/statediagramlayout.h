// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/smtp/facts.h"
#include "core/smtp/verb.h"
#include "core/transcript/entry.h"

#include <array>
#include <map>
#include <optional>
#include <utility>
#include <vector>

namespace Heloscope {

inline constexpr std::size_t StateCount = 11;

/// Where a state stands, in columns (0 to 2) and rows (0 to 6) of a grid.
struct StateNode {
    Smtp::State state = Smtp::State::Idle;
    double x = 0;
    double y = 0;

    bool operator==(const StateNode &) const = default;
};

/// What leads from one state to another.
enum class StateCause : quint8 {
    Reply, ///< to one of its verbs
    Opened, ///< the connection
    Encrypted,
    Announced, ///< 421
    Ended, ///< the connection
};

struct StateEdge {
    Smtp::State from = Smtp::State::Idle;
    Smtp::State to = Smtp::State::Idle;
    StateCause cause = StateCause::Reply;
    std::vector<Smtp::Verb> verbs{}; ///< without repetition, in the order of the table
    double bend = 0; ///< how far its middle is pulled to the left of its way, in columns

    bool operator==(const StateEdge &) const = default;
};

/// A session on its way through the diagram up to some entry.
struct StatePath {
    Smtp::State present = Smtp::State::Idle;
    std::array<int, StateCount> visits{}; ///< how often each state was come to
    std::array<EntryId, StateCount> latest{}; ///< the entry that led there last; 0: none
    std::vector<int> taken; ///< how often, for each edge
};

/// The states of a connection and what leads from one to another, after Smtp::allTransitions() and
/// what stands outside of that table; and the way a session takes through them.
class StateDiagramLayout
{
public:
    StateDiagramLayout();

    void clear();
    /// Entries come in order. after: the state once the entry had happened.
    void take(const Entry &entry, Smtp::State after);

    [[nodiscard]] static const std::vector<StateNode> &nodes();
    /// Those of the table first; then ways a session has found that no table foresees.
    [[nodiscard]] const std::vector<StateEdge> &edges() const { return m_edges; }
    /// As of an entry; nothing: as of the last one.
    [[nodiscard]] StatePath pathTo(std::optional<EntryId> entry = {}) const;
    /// The first entry that led to a state; 0: none did.
    [[nodiscard]] EntryId firstEntry(Smtp::State state) const;

private:
    struct Move {
        EntryId entry = 0;
        Smtp::State to = Smtp::State::Idle;
        std::size_t edge = 0;
    };

    [[nodiscard]] std::size_t edgeOf(Smtp::State from, Smtp::State to);

    std::vector<StateEdge> m_edges;
    std::map<std::pair<Smtp::State, Smtp::State>, std::size_t> m_byStates;
    std::vector<Move> m_moves;
    Smtp::State m_present = Smtp::State::Idle;
};

} // namespace Heloscope
