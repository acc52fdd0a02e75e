// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/transcript/entry.h"
#include "core/wire/dotstuffing.h"

#include <QByteArray>
#include <QCryptographicHash>

namespace Heloscope {

/// The mail data on its way out: piece by piece, dot-stuffed, ended by the lone dot
/// (RFC 5321 §4.5.2), so that a large message is never in the socket's buffer as a whole.
class ContentUpload
{
public:
    explicit ContentUpload(QByteArray message);

    /// The next octets for the wire, at most about a chunk; empty once everything was given out.
    [[nodiscard]] QByteArray next();
    [[nodiscard]] bool isDone() const { return m_finished; }
    /// Figures of what was given out, complete once isDone().
    [[nodiscard]] ContentEntry entry() const;

private:
    QByteArray m_message;
    qsizetype m_sent = 0;
    Smtp::DotStuffer m_stuffer;
    Smtp::DotUnstuffer m_arrival; ///< what the server makes of it, for the hash
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
    bool m_finished = false;
};

} // namespace Heloscope
