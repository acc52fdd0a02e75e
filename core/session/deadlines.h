// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/timeouts.h"

#include <QObject>
#include <QTimer>

#include <chrono>

namespace Heloscope {

/// The one alarm of a session. Arming it again replaces the former limit, so a reply has a single
/// deadline however slowly its octets drip in.
class Deadlines : public QObject
{
    Q_OBJECT

public:
    explicit Deadlines(QObject *parent = nullptr);

    void arm(Phase phase, std::chrono::milliseconds limit);
    void disarm();

signals:
    void passed(Heloscope::Phase phase);

private:
    QTimer m_timer;
    Phase m_phase = Phase::Connect;
};

} // namespace Heloscope
