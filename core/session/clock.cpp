// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/clock.h"

namespace Heloscope {

std::chrono::microseconds SystemClock::now() const
{
    return std::chrono::duration_cast<std::chrono::microseconds>(
        std::chrono::steady_clock::now().time_since_epoch());
}

QDateTime SystemClock::utc() const
{
    return QDateTime::currentDateTimeUtc();
}

} // namespace Heloscope
