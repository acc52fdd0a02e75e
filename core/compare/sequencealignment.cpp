// SPDX-License-Identifier: GPL-3.0-or-later
//
// E. Myers, "An O(ND) Difference Algorithm and Its Variations" (1986), in stretches: where a
// stretch needs more edits than are allowed, the path that has come furthest is taken as it is, and
// the search begins anew at its end. So two sequences without anything in common cost N·D, not N².
#include "core/compare/sequencealignment.h"

#include <algorithm>

namespace Heloscope {

namespace {

constexpr int MostEdits = 400;

/// One stretch: from the beginning of both to where it came.
class Stretch
{
public:
    Stretch(std::span<const int> left, std::span<const int> right)
        : m_left(left)
        , m_right(right)
        , m_reach(2 * MostEdits + 3, 0)
    {
    }

    /// Returns how far it came in both; at least one of them is above 0 unless both are empty.
    std::pair<int, int> walk(Matches &matches, int leftOffset, int rightOffset)
    {
        const int n = static_cast<int>(m_left.size());
        const int m = static_cast<int>(m_right.size());
        const int most = std::min(MostEdits, n + m);
        for (int edits = 0; edits <= most; ++edits) {
            for (int k = -edits; k <= edits; k += 2) {
                at(k) = slide(edits, k);
                if (at(k) >= n && at(k) - k >= m) {
                    m_trace.push_back(snapshot(edits));
                    return trace(edits, k, matches, leftOffset, rightOffset);
                }
            }
            m_trace.push_back(snapshot(edits));
        }
        return trace(most, furthest(most), matches, leftOffset, rightOffset);
    }

private:
    [[nodiscard]] int &at(int k)
    {
        const int place = k + MostEdits + 1;
        return m_reach[static_cast<std::size_t>(place)];
    }
    /// What was reached on diagonal k with that many edits.
    [[nodiscard]] int traced(int edits, int k) const
    {
        const int place = k + edits;
        return m_trace[static_cast<std::size_t>(edits)][static_cast<std::size_t>(place)];
    }
    [[nodiscard]] std::vector<int> snapshot(int edits) const
    {
        const auto middle = m_reach.begin() + MostEdits + 1;
        return {middle - edits, middle + edits + 1};
    }

    int slide(int edits, int k)
    {
        int x = 0;
        if (edits > 0) {
            const bool down = k == -edits || (k != edits && at(k - 1) < at(k + 1));
            x = down ? at(k + 1) : at(k - 1) + 1;
        }
        while (x >= 0 && x - k >= 0 && x < static_cast<int>(m_left.size())
            && x - k < static_cast<int>(m_right.size())
            && m_left[static_cast<std::size_t>(x)] == m_right[static_cast<std::size_t>(x - k)]) {
            ++x;
        }
        return x;
    }

    [[nodiscard]] int furthest(int edits)
    {
        int best = 0;
        int reached = -1;
        for (int k = -edits; k <= edits; k += 2) {
            const int x = at(k);
            const bool inside = x >= 0 && x - k >= 0 && x <= static_cast<int>(m_left.size())
                && x - k <= static_cast<int>(m_right.size());
            if (inside && 2 * x - k > reached) {
                reached = 2 * x - k;
                best = k;
            }
        }
        return best;
    }

    std::pair<int, int> trace(int edits, int k, Matches &matches, int leftOffset, int rightOffset)
    {
        const std::size_t before = matches.size();
        int x = traced(edits, k);
        const std::pair<int, int> end{x, x - k};
        for (; edits >= 0; --edits) {
            int start = 0;
            int next = 0;
            if (edits > 0) {
                const bool down = k == -edits
                    || (k != edits && previous(edits, k - 1) < previous(edits, k + 1));
                next = down ? k + 1 : k - 1;
                start = down ? previous(edits, k + 1) : previous(edits, k - 1) + 1;
            }
            for (; x > start; --x) {
                matches.emplace_back(leftOffset + x - 1, rightOffset + x - 1 - k);
            }
            if (edits > 0) {
                x = previous(edits, next);
                k = next;
            }
        }
        std::reverse(matches.begin() + static_cast<std::ptrdiff_t>(before), matches.end());
        return end;
    }
    [[nodiscard]] int previous(int edits, int k) const { return traced(edits - 1, k); }

    std::span<const int> m_left;
    std::span<const int> m_right;
    std::vector<int> m_reach; ///< of each diagonal: how far in the left one
    std::vector<std::vector<int>> m_trace; ///< the same after each number of edits
};

} // namespace

Matches alignedSequences(std::span<const int> left, std::span<const int> right)
{
    Matches matches;
    int x = 0;
    int y = 0;
    while (x < static_cast<int>(left.size()) && y < static_cast<int>(right.size())) {
        const auto [dx, dy] = Stretch(
            left.subspan(static_cast<std::size_t>(x)), right.subspan(static_cast<std::size_t>(y)))
                                  .walk(matches, x, y);
        x += dx;
        y += dy;
    }
    return matches;
}

} // namespace Heloscope
