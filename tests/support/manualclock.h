// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/clock.h"

namespace Heloscope {

/// A clock that moves only when a test moves it.
class ManualClock final : public Clock
{
public:
    void advance(std::chrono::microseconds time) { m_now += time; }

    [[nodiscard]] std::chrono::microseconds now() const override { return m_now; }
    [[nodiscard]] QDateTime utc() const override
    {
        return QDateTime(QDate(2026, 11, 21), QTime(20, 0), Qt::UTC)
            .addMSecs(std::chrono::duration_cast<std::chrono::milliseconds>(m_now).count());
    }

private:
    std::chrono::microseconds m_now{0};
};

} // namespace Heloscope
