// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

#include <chrono>

namespace Heloscope {

/// Where a session reads the time. Tests hand in one that stands still.
class Clock
{
public:
    Clock() = default;
    Clock(const Clock &) = delete;
    Clock &operator=(const Clock &) = delete;
    virtual ~Clock() = default;

    /// Monotonic, from an arbitrary start.
    [[nodiscard]] virtual std::chrono::microseconds now() const = 0;
    [[nodiscard]] virtual QDateTime utc() const = 0;
};

/// The clock of this machine.
class SystemClock final : public Clock
{
public:
    [[nodiscard]] std::chrono::microseconds now() const override;
    [[nodiscard]] QDateTime utc() const override;
};

} // namespace Heloscope
