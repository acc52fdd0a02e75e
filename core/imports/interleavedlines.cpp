// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imports/interleavedlines.h"

#include <QStringBuilder>

namespace Heloscope {

void InterleavedLines::add(const QByteArray &key, const QByteArray &line)
{
    if (m_groups.empty()) {
        m_groups.emplace_back();
    }
    if (!key.isEmpty()) {
        const auto place = m_places.constFind(key);
        if (place != m_places.constEnd()) {
            m_last = *place;
        } else {
            // What comes before the first conversation goes with it.
            if (!m_places.isEmpty()) {
                m_groups.emplace_back();
            }
            m_last = m_groups.size() - 1;
            m_places.insert(key, m_last);
        }
    }
    m_groups[m_last].push_back(line);
}

} // namespace Heloscope
