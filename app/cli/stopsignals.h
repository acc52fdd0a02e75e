// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <array>
#include <memory>

class QSocketNotifier;

namespace Heloscope {

/// Turns SIGINT and SIGTERM into a signal of the event loop, so that a program can tidy up before
/// it ends. At most one at a time; the default handling is back once it is gone.
class StopSignals : public QObject
{
    Q_OBJECT

public:
    explicit StopSignals(QObject *parent = nullptr);
    ~StopSignals() override;

signals:
    void stopRequested();

private:
    std::array<int, 2> m_pipe{-1, -1};
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace Heloscope
