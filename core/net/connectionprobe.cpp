// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/connectionprobe.h"

#include <QtGlobal>

#ifdef Q_OS_LINUX
#include <fcntl.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <unistd.h>
#endif

#include <algorithm>

namespace Heloscope {

ConnectionProbe::~ConnectionProbe()
{
    release();
}

#ifdef Q_OS_LINUX

void ConnectionProbe::hold(qintptr descriptor)
{
    release();
    m_descriptor = ::fcntl(static_cast<int>(descriptor), F_DUPFD_CLOEXEC, 0);
}

void ConnectionProbe::release()
{
    if (m_descriptor >= 0) {
        ::close(m_descriptor);
        m_descriptor = -1;
    }
}

QByteArray ConnectionProbe::takeRemainder() const
{
    constexpr qsizetype Most = 64 * 1024;
    QByteArray bytes(Most, Qt::Uninitialized);
    const ssize_t got = m_descriptor < 0
        ? 0
        : ::recv(m_descriptor, bytes.data(), static_cast<std::size_t>(Most), MSG_DONTWAIT);
    bytes.truncate(std::max<qsizetype>(got, 0));
    return bytes;
}

bool ConnectionProbe::wasReset() const
{
    tcp_info info{};
    socklen_t size = sizeof(info);
    // After an orderly end of the peer the state is CLOSE-WAIT.
    return m_descriptor >= 0 && ::getsockopt(m_descriptor, IPPROTO_TCP, TCP_INFO, &info, &size) == 0
        && info.tcpi_state == TCP_CLOSE;
}

qintptr ConnectionProbe::duplicate() const
{
    return m_descriptor < 0 ? -1 : ::fcntl(m_descriptor, F_DUPFD_CLOEXEC, 0);
}

QByteArray ConnectionProbe::peek(qsizetype most) const
{
    QByteArray bytes(most, Qt::Uninitialized);
    const ssize_t got = m_descriptor < 0
        ? 0
        : ::recv(
            m_descriptor, bytes.data(), static_cast<std::size_t>(most), MSG_DONTWAIT | MSG_PEEK);
    bytes.truncate(std::max<qsizetype>(got, 0));
    return bytes;
}

#else

void ConnectionProbe::hold(qintptr /*descriptor*/)
{
}

void ConnectionProbe::release()
{
}

QByteArray ConnectionProbe::takeRemainder() const
{
    return {};
}

bool ConnectionProbe::wasReset() const
{
    return false;
}

qintptr ConnectionProbe::duplicate() const
{
    return -1;
}

QByteArray ConnectionProbe::peek(qsizetype /*most*/) const
{
    return {};
}

#endif

} // namespace Heloscope
