// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <memory>

class QSocketNotifier;

namespace Heloscope {

class ConnectionProbe;

/// What a peer says first where TLS is due, looked at before the TLS library reads it, and left
/// where it is: a peer that answers in plain text shall be quoted.
class FirstWords
{
public:
    /// early: octets that had come before. probe must outlive this.
    FirstWords(const QByteArray &early, const ConnectionProbe &probe);
    FirstWords(const FirstWords &) = delete;
    FirstWords &operator=(const FirstWords &) = delete;
    ~FirstWords();

    /// The first line, if it is no TLS; safe to show. Empty otherwise.
    [[nodiscard]] QString plainLine() const;

private:
    QByteArray m_octets;
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace Heloscope
