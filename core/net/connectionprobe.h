// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace Heloscope {

/// A second hold on a connected TCP socket, because Qt reports a reset just like an orderly end and
/// closes its own descriptor before anybody can look. Where the system has no such thing the
/// answers are "no reset" and "nothing left".
class ConnectionProbe
{
public:
    ConnectionProbe() = default;
    ConnectionProbe(const ConnectionProbe &) = delete;
    ConnectionProbe &operator=(const ConnectionProbe &) = delete;
    ~ConnectionProbe();

    /// The connection stays open until release(), even if its first holder closes it.
    void hold(qintptr descriptor);
    void release();
    /// Octets that had arrived but were not read when the connection broke, at most 64 KiB.
    [[nodiscard]] QByteArray takeRemainder() const;
    [[nodiscard]] bool wasReset() const;
    /// A descriptor of its own for the same connection, to be closed by whoever takes it; -1 if
    /// there is none.
    [[nodiscard]] qintptr duplicate() const;
    /// The descriptor held, for watching; -1 if there is none.
    [[nodiscard]] qintptr descriptor() const { return m_descriptor; }
    /// What waits to be read, at most `most` octets, left where it is.
    [[nodiscard]] QByteArray peek(qsizetype most) const;

private:
    int m_descriptor = -1;
};

} // namespace Heloscope
