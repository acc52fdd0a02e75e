// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>

#include <vector>

namespace Heloscope {

/// Takes lines of a log apart in which several conversations run at the same time: the lines of
/// each stay together, and the conversations come in the order in which they began. Lines of no
/// conversation stay where they were: behind the line before them.
class InterleavedLines
{
public:
    /// key: what tells the conversations apart; empty for a line that belongs to none.
    void add(const QByteArray &key, const QByteArray &line);

    using Conversation = std::vector<QByteArray>;
    [[nodiscard]] const std::vector<Conversation> &conversations() const { return m_groups; }
    /// Whether some conversation has key.
    [[nodiscard]] bool knows(const QByteArray &key) const { return m_places.contains(key); }

private:
    std::vector<Conversation> m_groups;
    QHash<QByteArray, std::size_t> m_places;
    std::size_t m_last = 0;
};

} // namespace Heloscope
