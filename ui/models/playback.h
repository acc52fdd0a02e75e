// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/inspection.h"

#include <QObject>

#include <chrono>

namespace Heloscope {

/// Lets a recorded session happen again in an Inspection, row by row, with the gaps it had. Knows
/// no clock: whoever plays says how much time went by.
class Playback : public QObject
{
    Q_OBJECT

public:
    /// Gaps beyond this are cut to it.
    static constexpr std::chrono::seconds LongestGap{3};

    /// inspection must outlive this.
    explicit Playback(Inspection &inspection, QObject *parent = nullptr);

    /// From where it stands; from the beginning if everything is shown.
    void play();
    void pause();
    /// One row with its findings; the first one if everything is shown.
    void step();
    void showAll();
    /// factor: 1, 2 or 4.
    void setSpeed(int factor);
    /// Time goes by: shows what is due, at most 200 rows.
    void pass(std::chrono::microseconds time);

    /// A recorded session is looked at, and something happened in it.
    [[nodiscard]] bool isPossible() const;
    [[nodiscard]] bool isPlaying() const { return m_isPlaying; }
    [[nodiscard]] int speed() const { return m_speed; }
    /// Entries that are shown, and all.
    [[nodiscard]] std::size_t shown() const;
    [[nodiscard]] std::size_t total() const;

signals:
    void changed();

private:
    [[nodiscard]] std::chrono::microseconds gap() const;
    void reveal();
    void settle();

    Inspection &m_inspection;
    std::chrono::microseconds m_waited{0}; ///< of the gap before the next row, at single speed
    int m_speed = 1;
    bool m_isPlaying = false;
    bool m_isRewinding = false;
};

} // namespace Heloscope
