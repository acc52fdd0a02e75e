// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/deadlines.h"

namespace Heloscope {

Deadlines::Deadlines(QObject *parent)
    : QObject(parent)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, [this] { emit passed(m_phase); });
}

void Deadlines::arm(Phase phase, std::chrono::milliseconds limit)
{
    m_phase = phase;
    m_timer.start(limit);
}

void Deadlines::disarm()
{
    m_timer.stop();
}

} // namespace Heloscope
