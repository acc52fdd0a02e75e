// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/stopsignals.h"

#include <QSocketNotifier>

#include <atomic>
#include <csignal>
#include <fcntl.h>
#include <unistd.h>

namespace Heloscope {

namespace {

/// A signal handler may only write to a descriptor it finds in a global.
std::atomic<int> wakeUpDescriptor{-1};

void wakeUp(int)
{
    const char octet = 0;
    [[maybe_unused]] const auto written = ::write(wakeUpDescriptor.load(), &octet, 1);
}

void handleWith(void (*handler)(int))
{
    struct sigaction action = {};
    action.sa_handler = handler;
    action.sa_flags = SA_RESTART;
    sigemptyset(&action.sa_mask);
    ::sigaction(SIGINT, &action, nullptr);
    ::sigaction(SIGTERM, &action, nullptr);
}

} // namespace

StopSignals::StopSignals(QObject *parent)
    : QObject(parent)
{
    if (::pipe2(m_pipe.data(), O_CLOEXEC | O_NONBLOCK) != 0) {
        return;
    }
    m_notifier = std::make_unique<QSocketNotifier>(m_pipe[0], QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, [this] {
        char octet = 0;
        while (::read(m_pipe[0], &octet, 1) == 1) {}
        emit stopRequested();
    });
    wakeUpDescriptor = m_pipe[1];
    handleWith(wakeUp);
}

StopSignals::~StopSignals()
{
    if (!m_notifier) {
        return;
    }
    handleWith(SIG_DFL);
    wakeUpDescriptor = -1;
    m_notifier.reset();
    ::close(m_pipe[0]);
    ::close(m_pipe[1]);
}

} // namespace Heloscope
