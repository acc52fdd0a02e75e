// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/statediagramlayout.h"

#include "core/smtp/transitions.h"

#include <algorithm>

namespace Heloscope {

using Smtp::State;

namespace {

struct Bend {
    State from;
    State to;
    double bend;
};

// The way back runs beside the way there, and nothing runs through a state in between.
constexpr std::array Bends{
    Bend{State::Greeted, State::TlsPending, -0.16},
    Bend{State::TlsPending, State::Greeted, -0.16},
    Bend{State::Identified, State::Authenticating, -0.16},
    Bend{State::Authenticating, State::Identified, -0.16},
    Bend{State::Greeted, State::Envelope, 0.55},
    Bend{State::Identified, State::Envelope, 0.13},
    Bend{State::Envelope, State::Identified, 0.13},
    Bend{State::Content, State::Identified, 0.55},
};

double bendOf(State from, State to)
{
    const auto *found = std::ranges::find_if(
        Bends, [from, to](const Bend &bend) { return bend.from == from && bend.to == to; });
    return found == Bends.end() ? 0 : found->bend;
}

StateCause causeOf(State from, State to)
{
    if (to == State::Closed) {
        return StateCause::Ended;
    }
    if (to == State::Closing) {
        return StateCause::Announced;
    }
    return to == State::AwaitGreeting ? StateCause::Opened
        : from == State::TlsPending   ? StateCause::Encrypted
                                      : StateCause::Reply;
}

} // namespace

StateDiagramLayout::StateDiagramLayout()
{
    [[maybe_unused]] const auto opened = edgeOf(State::Idle, State::AwaitGreeting);
    for (const Smtp::Transition &row : Smtp::allTransitions()) {
        for (const StateNode &node : nodes()) {
            const unsigned bit = 1U << static_cast<unsigned>(node.state);
            if (!row.to || *row.to == node.state || (row.from & bit) == 0) {
                continue;
            }
            StateEdge &edge = m_edges[edgeOf(node.state, *row.to)];
            edge.cause = StateCause::Reply;
            if (std::ranges::find(edge.verbs, row.verb) == edge.verbs.end()) {
                edge.verbs.push_back(row.verb);
            }
        }
    }
    [[maybe_unused]] const auto encrypted = edgeOf(State::TlsPending, State::Greeted);
    [[maybe_unused]] const auto ended = edgeOf(State::Closing, State::Closed);
}

void StateDiagramLayout::clear()
{
    *this = StateDiagramLayout();
}

void StateDiagramLayout::take(const Entry &entry, State after)
{
    if (after != m_present) {
        m_moves.push_back({entry.id, after, edgeOf(m_present, after)});
        m_present = after;
    }
}

const std::vector<StateNode> &StateDiagramLayout::nodes()
{
    // Opening is missing: who watches a connection from outside never sees it.
    static const std::vector<StateNode> Nodes{
        {State::Idle, 1, 0},
        {State::AwaitGreeting, 1, 1},
        {State::Greeted, 1, 2},
        {State::TlsPending, 0, 2},
        {State::Identified, 1, 3.4},
        {State::Authenticating, 0, 3.4},
        {State::Envelope, 1, 4.4},
        {State::Content, 1, 5.4},
        {State::Closing, 2, 3.4},
        {State::Closed, 2, 5.4},
    };
    return Nodes;
}

StatePath StateDiagramLayout::pathTo(std::optional<EntryId> entry) const
{
    StatePath path;
    path.taken.resize(m_edges.size());
    for (const Move &move : m_moves) {
        if (entry && move.entry > *entry) {
            break;
        }
        const auto state = static_cast<std::size_t>(move.to);
        path.present = move.to;
        ++path.visits.at(state);
        path.latest.at(state) = move.entry;
        ++path.taken[move.edge];
    }
    return path;
}

EntryId StateDiagramLayout::firstEntry(State state) const
{
    const auto found = std::ranges::find(m_moves, state, &Move::to);
    return found == m_moves.end() ? 0 : found->entry;
}

std::size_t StateDiagramLayout::edgeOf(State from, State to)
{
    const auto [place, isNew] = m_byStates.try_emplace({from, to}, m_edges.size());
    if (isNew) {
        m_edges.push_back({from, to, causeOf(from, to), {}, bendOf(from, to)});
    }
    return place->second;
}

} // namespace Heloscope
